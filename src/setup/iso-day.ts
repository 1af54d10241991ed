/**
 * A day as it may be typed into the setup: 2026-03-31, 31.03.2026, or the day number of a spreadsheet; null for
 * anything else. A date with slashes is not guessed: it has two readings.
 *
 * @example isoDayOf('31.03.2026') //=> '2026-03-31'
 */
export function isoDayOf(cell: string | number | boolean): string | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'number') return ofSerial(cell);
  const text = cell.trim();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return valid(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/.exec(text) ?? [];
  return year ? valid(Number(year), Number(month), Number(day)) : null;
}

/** Whole days since 1899-12-30, within this and the neighbouring centuries. */
function ofSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= 109_574)) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}
