import { isDate } from './signature.ts';

/** Says what keeps a value from crossing between page and script, `null` when nothing does. */
export function illegalForClient(
  value: unknown,
  at = 'value',
  around: readonly unknown[] = [],
): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${at} is ${value}`;
  if (typeof value !== 'object') return `${at} is ${typeof value}`;
  if (isDate(value)) return `${at} is a Date`;
  if (around.includes(value)) return `${at} refers to what holds it`;
  const inside = [...around, value];
  if (Array.isArray(value))
    return first(value.map((item, index) => illegalForClient(item, `${at}[${index}]`, inside)));
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') return `${at} is ${kind.slice(8, -1)}`;
  return first(Object.entries(value).map(([key, item]) => illegalForClient(item, `${at}.${key}`, inside)));
}

function first(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}
