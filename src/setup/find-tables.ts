import { cellText, isFilled } from './cell-text.ts';
import { columnRefs } from './column-label.ts';
import { isValueCell } from './column-profile.ts';
import { isKnownHeader } from './header-score.ts';
import { headersAt } from './headers-at.ts';
import type { ColumnRef } from './setup.ts';
import type { SetupCell, SheetHead } from './sheet-head.ts';
import { type Block, belongs, blocksOf, columnsOf } from './table-blocks.ts';
import { isTotalWord } from './total-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A table where it stands: a run of columns with headers, and the rows beneath. */
export interface SheetTable {
  readonly head: SheetHead;
  /** 1-based row of the headers. */
  readonly headerRow: number;
  /** The columns by their headers, counted over the whole row; null where there is none or it is another table's. */
  readonly refs: readonly (ColumnRef | null)[];
  /** The rows beneath the headers as far as they were read and belong to the table, without repeated headers and totals. */
  readonly rows: readonly (readonly SetupCell[])[];
}

/**
 * The tables of a sheet whose headers say at least two words of the vocabulary, the likeliest first. Side by side
 * they are told apart by an empty column between them, below each other by an empty row.
 */
export function findTables<Field extends string>(
  head: SheetHead,
  vocabulary: Vocabulary<Field>,
): SheetTable[] {
  return head.head
    .map((row, index) => ({ headerRow: index + 1, known: knownIn(row, index, head, vocabulary) }))
    .filter(({ known }) => known >= 2)
    .sort((a, b) => b.known - a.known)
    .slice(0, mostHeaderRows)
    .flatMap(({ headerRow }) => tablesAt(head, headerRow, vocabulary))
    .filter((table) => !isRepeated(table));
}

/** Further down the same headers are only repeated. */
function isRepeated({ head, headerRow, refs }: SheetTable): boolean {
  return head.head
    .slice(0, headerRow - 1)
    .some((row) => refs.every((ref, index) => ref === null || ref.header === cellText(row[index])));
}

/** The table with a header row and, where a column is known, with that column; without headers it has no columns. */
export function tableAt<Field extends string>(
  head: SheetHead,
  headerRow: number,
  column: number | null,
  vocabulary: Vocabulary<Field>,
): SheetTable {
  const tables = tablesAt(head, headerRow, vocabulary);
  const found = column === null ? tables[0] : tables.find(({ refs }) => refs[column]);
  return found ?? { head, headerRow, refs: [], rows: [] };
}

/** How many headers of a row are known; a row of values has none. */
function knownIn<Field extends string>(
  row: readonly SetupCell[],
  index: number,
  { head }: SheetHead,
  vocabulary: Vocabulary<Field>,
): number {
  let texts = 0;
  let values = 0;
  for (const cell of row) {
    if (cell === '') continue;
    if (isValueCell(cell)) values += 1;
    else texts += 1;
  }
  if (texts < 2 || values > texts / 2) return 0;
  let known = 0;
  for (const cell of headersAt(head, index + 1)) {
    if (isKnownHeader(cellText(cell), vocabulary)) known += 1;
    if (known === enoughKnown) break;
  }
  return known;
}

function tablesAt<Field extends string>(
  head: SheetHead,
  headerRow: number,
  vocabulary: Vocabulary<Field>,
): SheetTable[] {
  const headers = headersAt(head.head, headerRow).map(cellText);
  const refs = columnRefs(headers);
  const beneath = head.head.slice(headerRow);
  const known = headers.map((header) => isKnownHeader(header, vocabulary));
  const count = (block: Block) => columnsOf(block).filter((column) => known[column]).length;

  const left = blocksOf(headers, beneath);
  const tables: SheetTable[] = [];
  while (left.length > 0) {
    const best = left.reduce((most, block) => (count(block) > count(most) ? block : most));
    let from = left.indexOf(best);
    let to = from;
    const joined = () => left.slice(from, to + 1);
    const joins = (block: Block | undefined) =>
      block !== undefined && belongs(block, joined(), headers, beneath, vocabulary);
    while (joins(left[to + 1])) to += 1;
    while (joins(left[from - 1])) from -= 1;
    const columns = new Set(left.splice(from, to - from + 1).flatMap(columnsOf));
    const rows = rowsOf(beneath, headers, columns);
    tables.push({ head, headerRow, refs: refs.map((ref, index) => (columns.has(index) ? ref : null)), rows });
  }
  return tables;
}

/** The rows of a table: to where, behind an empty row, other headers begin. A total is no example of its column. */
function rowsOf(
  beneath: readonly (readonly SetupCell[])[],
  headers: readonly string[],
  columns: ReadonlySet<number>,
): readonly (readonly SetupCell[])[] {
  const own = (row: readonly SetupCell[]) => row.filter((_, index) => columns.has(index));
  const repeats = (row: readonly SetupCell[]) =>
    headers.every((header, index) => !columns.has(index) || header === cellText(row[index]));
  const isHeader = (row: readonly SetupCell[], next: readonly SetupCell[] | undefined) => {
    const cells = own(row).filter(isFilled);
    return cells.length > 1 && !cells.some(isValueCell) && next !== undefined && own(next).some(isValueCell);
  };
  // Behind an empty row; a title may stand between.
  const isApart = (index: number): boolean => {
    const above = own(beneath[index - 1] ?? []).filter(isFilled).length;
    return index > 0 && (above === 0 || (above === 1 && isApart(index - 1)));
  };
  const end = beneath.findIndex(
    (row, index) => isApart(index) && isHeader(row, beneath[index + 1]) && !repeats(row),
  );
  const rows = (end < 0 ? beneath : beneath.slice(0, end)).filter((row) => !repeats(row));
  const plain = rows.filter((row) => !isTotalWord(cellText(own(row).find(isFilled))));
  return plain.length > 0 ? plain : rows;
}

/** Rows that read like headers and are looked at closely. */
const mostHeaderRows = 3;

/** More known headers do not make a row likelier. */
const enoughKnown = 30;
