import type { TableSetup } from '../setup/setup.ts';
import type { SetupCheck } from '../setup/setup-evidence.ts';
import type { TableKind } from '../setup/table-kinds.ts';
import type { PlaceRows } from '../table/table-source.ts';

/** The rows read of each sheet of a table; a sheet whose rows stand elsewhere is a doubt. */
export function placeChecks(
  kind: TableKind,
  table: TableSetup<string> | undefined,
  places: readonly PlaceRows[],
): Record<string, SetupCheck> {
  const checks: Record<string, SetupCheck> = {};
  const keys = [`table.${kind}`, ...(table?.parts ?? []).map(({ sheetId }) => `part.${kind}:${sheetId}`)];
  places.forEach((place, index) => {
    const { rows, repeated } = place;
    checks[keys[index] ?? ''] = isCopied(place)
      ? { code: 'repeated', count: repeated, of: rows }
      : { code: 'rows', count: rows };
  });
  return checks;
}

/**
 * Does a sheet look like a copy: do nine of ten of its rows, three at least, stand in other ones?
 *
 * @example isCopied({ sheet: 'Archive', rows: 100, repeated: 98 }) //=> true
 */
export function isCopied({ rows, repeated }: PlaceRows): boolean {
  return repeated >= 3 && repeated >= rows * 0.9;
}
