import { EnumValue, Handle } from './handle.ts';
import type { Realm } from './realm.ts';
import { isDate } from './signature.ts';

/** Gives host values to the script as values of its own global scope. */
export function toRealm(
  value: unknown,
  realm: Realm,
  standIn: (held: Handle | EnumValue) => object,
): unknown {
  const own = realm.intrinsics;
  const slice = own.Array.prototype.slice;
  return convert(value);

  function convert(item: unknown): unknown {
    if (typeof item !== 'object' || item === null) return item;
    if (Array.isArray(item)) {
      const copy = slice.call(item) as unknown[];
      for (let i = 0; i < copy.length; i++) {
        const entry = copy[i];
        if (typeof entry === 'object' && entry !== null) copy[i] = convert(entry);
      }
      return copy;
    }
    if (item instanceof Handle || item instanceof EnumValue) return standIn(item);
    if (isDate(item)) return new own.Date(item.getTime());
    const copy = new own.Object() as Record<string, unknown>;
    for (const [key, entry] of Object.entries(item)) copy[key] = convert(entry);
    return copy;
  }
}

/** Takes a script's value out as a plain host value; stand-ins become what they stand for. */
export function toHost(value: unknown, heldBy: (standIn: object) => Handle | EnumValue | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => toHost(item, heldBy));
  const held = heldBy(value);
  if (held) return held;
  if (isDate(value)) return new Date(value.getTime());
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = toHost(item, heldBy);
  return copy;
}
