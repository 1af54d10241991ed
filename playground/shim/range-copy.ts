import { checkArea } from './check.ts';
import { NotEmulated } from './google-error.ts';
import type { EnumValue, Handle } from './handle.ts';
import { chain } from './handle.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';

/** The source is repeated over a destination that is a multiple of it. */
export function copyTo(
  script: Script,
  range: RangeReference,
  target: Handle<RangeReference>,
  how: { contentsOnly?: boolean; formatOnly?: boolean } | EnumValue | null = null,
  transposed = false,
): typeof chain {
  if (
    transposed ||
    (how !== null && 'type' in how && how.name !== 'PASTE_NORMAL' && how.name !== 'PASTE_VALUES')
  ) {
    throw new NotEmulated('Range.copyTo with this paste type');
  }
  const to = script.document.sheet(target.self.sheetId);
  const from = script.document.sheet(range.sheetId);
  const valuesOnly =
    how !== null && ('type' in how ? how.name === 'PASTE_VALUES' : how.contentsOnly === true);
  const times = (whole: number, part: number) => (whole % part === 0 ? whole / part : 1);
  const down = times(target.self.rows, range.rows);
  const across = times(target.self.columns, range.columns);
  const covered = { ...target.self, rows: down * range.rows, columns: across * range.columns };
  checkArea(covered, to.size());
  script.meter.cellsWritten += covered.rows * covered.columns;
  const block = valuesOnly ? from.readValues(range) : null;
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const row = target.self.row + i * range.rows;
      const column = target.self.column + j * range.columns;
      if (!block) to.copyFrom(from, range, row, column);
      else {
        const cells = block.map((line) =>
          line.map((value) => ({ value: value !== null && typeof value === 'object' ? value.error : value })),
        );
        to.write(row, column, cells);
      }
    }
  }
  script.document.staleness.touch(target.self.sheetId, covered);
  return chain;
}
