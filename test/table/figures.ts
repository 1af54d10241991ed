import { dayFromText } from '../../src/kpi/day.ts';
import { spendFields } from '../../src/setup/spend-fields.ts';
import { targetFields } from '../../src/setup/targets-fields.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { type Exchange, exchange } from '../../src/table/exchange.ts';
import { tableColumns } from '../../src/table/find-columns.ts';
import type { Issue } from '../../src/table/issue.ts';
import { type EncodedSpend, spendEncoder } from '../../src/table/spend-encoder.ts';
import { type TableNames, tableNames } from '../../src/table/table-names.ts';
import { type EncodedTargets, targetsEncoder } from '../../src/table/targets-encoder.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';

const isBlank = blankTest([]);

/** Every header is the name of its field with a capital. */
function sourceOf<Field extends string>(
  sheet: string,
  fields: readonly Field[],
  header: readonly Cell[],
  names: TableNames,
) {
  const refs: Partial<Record<Field, { header: string; ordinal: number }>> = {};
  for (const field of fields) {
    if (header.some((cell) => String(cell).toLowerCase() === field))
      refs[field] = { header: field, ordinal: 1 };
  }
  const columns = tableColumns(fields, refs, header);
  const calendar = zoneCalendar(() => 0);
  return { sheet, firstRow: 2, columns, rowPositions: columns.positions, calendar, isBlank, names };
}

/** A table of spend with a header row, encoded; as-of is 2026-05-20. */
export function encodeSpend(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  names = tableNames(isBlank),
  money: Exchange = exchange([], { base: '', isInverse: false }),
): EncodedSpend {
  const encoder = spendEncoder(sourceOf('Spend', spendFields, header, names));
  encoder.add(rows);
  return encoder.finish(dayFromText('2026-05-20') ?? 0, money);
}

/** A table of targets with a header row, encoded. */
export function encodeTargets(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  names = tableNames(isBlank),
): EncodedTargets {
  const encoder = targetsEncoder(sourceOf('Targets', targetFields, header, names));
  encoder.add(rows);
  return encoder.finish();
}

/** Issues as "row code column=value". */
export function listed({ issues }: { readonly issues: readonly Issue[] }): string[] {
  return issues.map(({ row, code, column, value }) => `${row} ${code} ${column}=${value}`);
}
