import { isFilled } from './cell-text.ts';
import { foldText } from './fold-text.ts';
import { headerScores } from './header-score.ts';
import type { SetupCell } from './sheet-head.ts';
import { fieldsOf, type Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** Columns from `first` to `last` without an empty one among them. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** The columns of a block. */
export function columnsOf({ first, last }: Block): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The blocks of a header row and the rows beneath. */
export function blocksOf(headers: readonly string[], beneath: readonly (readonly SetupCell[])[]): Block[] {
  const blocks: Block[] = [];
  let first: number | null = null;
  for (let column = 0; column <= headers.length; column += 1) {
    const filled =
      (headers[column] ?? '') !== '' ||
      beneath.some((row) => column < headers.length && isFilled(row[column]));
    if (filled) first ??= column;
    else if (first !== null) {
      blocks.push({ first, last: column - 1 });
      first = null;
    }
  }
  return blocks;
}

/**
 * Whether columns behind an empty one are of the same table: not where they name again what the table has, begin
 * with a period of their own, or are filled in other rows.
 */
export function belongs<Field extends string>(
  block: Block,
  table: readonly Block[],
  headers: readonly string[],
  beneath: readonly (readonly SetupCell[])[],
  vocabulary: Vocabulary<Field>,
): boolean {
  const own = columnsOf(block);
  const others = table.flatMap(columnsOf);
  if (periods().includes(foldText(headers[block.first] ?? ''))) return false;
  const texts = new Set(
    others.map((column) => foldText(headers[column] ?? '')).filter((text) => text !== ''),
  );
  if (own.some((column) => texts.has(foldText(headers[column] ?? '')))) return false;
  const fields = surelyNamed(others, headers, vocabulary);
  if (surelyNamed(own, headers, vocabulary).some((field) => fields.includes(field))) return false;

  const filled = (columns: readonly number[]) =>
    beneath.map((row) => columns.some((column) => isFilled(row[column])));
  const [ownRows, tableRows] = [filled(own), filled(others)];
  if (ownRows.some((has, index) => has && !tableRows[index])) return false;
  const end = ownRows.lastIndexOf(true);
  const isShort = own.length > 1 && end >= 0 && end < tableRows.lastIndexOf(true);
  return !isShort || beneath.slice(0, end + 1).some((row) => own.some((column) => !isFilled(row[column])));
}

function surelyNamed<Field extends string>(
  columns: readonly number[],
  headers: readonly string[],
  vocabulary: Vocabulary<Field>,
): Field[] {
  return columns.flatMap((column) => {
    const scores = headerScores(headers[column] ?? '', vocabulary);
    return fieldsOf(vocabulary).filter((field) => (scores[field]?.score ?? 0) >= 0.9);
  });
}

/** What a table of spend, targets or a report begins with, and no part of a table of deals does. */
const periods = words(
  'month|period|quarter|year|week|месяц|период|квартал|год|неделя|месец|тримесечие|година|седмица',
);
