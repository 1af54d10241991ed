import { defaultBlankTexts } from './blank-texts.ts';
import { cellText } from './cell-text.ts';
import { type SetupLine, textAt } from './setup-line.ts';

/** The format in which "KPI Setup" is written. */
export const setupVersion = 2;

/** How the rows of an older format become those of the next one; the key is the older one. */
const migrations: Readonly<Record<number, (lines: readonly SetupLine[]) => readonly SetupLine[]>> = {
  1: withOneBlankRow,
};

/**
 * The version that a cell of the sheet names: a number, `null` when the cell is blank or cannot be read.
 *
 * @example versionOf('1') //=> 1
 */
export function versionOf(cell: SetupLine['cells'][number]): number | null {
  const text = cellText(cell);
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The rows of any known version as rows of this one. */
export function migrated(lines: readonly SetupLine[], version: number): readonly SetupLine[] {
  let now = lines;
  for (let from = version; from < setupVersion; from += 1) now = migrations[from]?.(now) ?? now;
  return now;
}

/** Format 1 had a row for each text that means blank beside the usual ones; format 2 has one row for all of them. */
function withOneBlankRow(lines: readonly SetupLine[]): SetupLine[] {
  const isOld = ({ key }: SetupLine) => key.startsWith('option.blank.');
  const old = lines.filter((line) => isOld(line) && textAt(line, 1) !== '');
  const [first] = old;
  const texts = [...defaultBlankTexts, ...old.map((line) => textAt(line, 1))].join(', ');
  return lines.flatMap((line) => {
    if (line === first) return [{ ...line, key: 'option.blank', cells: [line.cells[0] ?? '', texts] }];
    return isOld(line) ? [] : [line];
  });
}
