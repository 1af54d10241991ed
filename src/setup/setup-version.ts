import { defaultBlankTexts } from './blank-texts.ts';
import { cellText } from './cell-text.ts';
import type { SetupLine } from './setup-line.ts';

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

/** Texts that mean blank had a row each, beside words that could not be changed. */
function withOneBlankRow(lines: readonly SetupLine[]): readonly SetupLine[] {
  const isBlankText = ({ key }: SetupLine) => /^option\.blank\.(\d+|new)$/.test(key);
  const [first, ...others] = lines.filter(isBlankText);
  if (!first) return lines;
  const own = [first, ...others].map((line) => cellText(line.cells[1])).filter((text) => text !== '');
  const cells = [first.cells[0] ?? '', [...defaultBlankTexts, ...own].join(', ')];
  return lines.flatMap((line) => {
    if (line === first) return [{ ...line, key: 'option.blank', cells }];
    return isBlankText(line) ? [] : [line];
  });
}
