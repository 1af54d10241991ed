import { instantToSerial, offsetAt, serialToInstant } from '../../shim/zone.ts';

const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const dayMs = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const epochDay = 25_569;

/**
 * A Date of the script's own clock and time zone. A browser knows only the zone of its machine, so local fields are
 * computed here; the instants themselves are those of `Real`.
 */
export function scriptDate(Real: DateConstructor, timeZone: string, now: () => number): DateConstructor {
  const toInstant = (wall: number) => serialToInstant(wall / dayMs + epochDay, timeZone);
  const wallOf = (date: Date) =>
    Number.isNaN(date.getTime())
      ? new Date(Number.NaN)
      : new Date(Math.round((instantToSerial(date.getTime(), timeZone) - epochDay) * dayMs));

  function ScriptDate(this: unknown, ...parts: unknown[]): unknown {
    if (!new.target) return make([], ScriptDate).toString();
    return make(parts, new.target);
  }

  function make(parts: readonly unknown[], target: object): Date {
    const construct = (...args: unknown[]) =>
      Reflect.construct(Real, args, target as new () => unknown) as Date;
    if (parts.length === 0) return construct(now());
    if (parts.length > 1) {
      const wall = Reflect.apply(Real.UTC, Real, parts) as number;
      return construct(Number.isNaN(wall) ? wall : toInstant(wall));
    }
    const [only] = parts;
    return construct(typeof only === 'string' ? parse(only) : only);
  }

  /** A text without a zone is meant on the script's clocks, but a bare ISO day is in UTC. */
  function parse(text: string): number {
    const instant = Real.parse(text);
    if (Number.isNaN(instant) || /^\d{4}(-\d\d){0,2}$/.test(text) || hasZone(text)) return instant;
    const wall = Real.parse(text.includes('T') ? `${text}Z` : `${text} UTC`);
    return Number.isNaN(wall) ? instant : toInstant(wall);
  }

  const prototype = Object.create(Real.prototype) as Record<string, unknown>;
  const method = (name: string, value: (this: Date, ...args: never[]) => unknown) =>
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  for (const field of fields) {
    method(`get${field}`, function () {
      return wallOf(this)[`getUTC${field}`]();
    });
    if (field === 'Day') continue;
    method(`set${field}`, function (...args: number[]) {
      const wall = wallOf(this);
      Reflect.apply(wall[`setUTC${field}`], wall, args);
      return this.setTime(Number.isNaN(wall.getTime()) ? Number.NaN : toInstant(wall.getTime()));
    });
  }
  method('getTimezoneOffset', function () {
    return -offsetAt(this.getTime(), timeZone) / 60_000;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    method(name, function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return Reflect.apply(Real.prototype[name], this, [locales, { timeZone, ...options }]);
    });
  }
  method('toDateString', function () {
    return wallOf(this)
      .toUTCString()
      .replace(/^(\w+), (\d\d) (\w+) (-?\d+) .*$/, '$1 $3 $2 $4');
  });
  method('toTimeString', function () {
    const minutes = Math.abs(offsetAt(this.getTime(), timeZone)) / 60_000;
    const sign = offsetAt(this.getTime(), timeZone) < 0 ? '-' : '+';
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
    const clock = wallOf(this).toISOString().slice(11, 19);
    return `${clock} GMT${sign}${two(minutes / 60)}${two(minutes % 60)}`;
  });
  method('toString', function () {
    if (Number.isNaN(this.getTime())) return 'Invalid Date';
    return `${this.toDateString()} ${this.toTimeString()}`;
  });
  method('constructor', ScriptDate as never);

  Object.defineProperties(ScriptDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: prototype, writable: false },
    now: { value: () => now(), writable: true, configurable: true },
    parse: { value: parse, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
  });
  // A function with the members of a DateConstructor, put together above.
  return ScriptDate as unknown as DateConstructor;
}

function hasZone(text: string): boolean {
  return /(Z|[+-]\d\d:?\d\d|GMT|UTC)\)?$/i.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text);
}
