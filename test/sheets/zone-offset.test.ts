import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../playground/shim/format-date.ts';
import { zoneOffset } from '../../src/sheets/zone-offset.ts';

const hour = 3_600_000;
const realIntl = globalThis.Intl;
const instants = {
  winter: Date.UTC(2026, 0, 15, 10),
  summer: Date.UTC(2026, 6, 15, 10),
  beforeSpring: Date.UTC(2026, 2, 29, 0, 59, 59, 999),
  afterSpring: Date.UTC(2026, 2, 29, 1),
  longAgo: Date.UTC(1931, 4, 1),
};

/** How often Google's formatter was asked. */
let asked = 0;

beforeEach(() => {
  asked = 0;
  vi.stubGlobal('Utilities', {
    formatDate: (date: Date, zone: string, pattern: string) => {
      asked++;
      // The stand-in for Google's formatter needs the Intl that a test has taken away.
      const hidden = globalThis.Intl;
      globalThis.Intl = realIntl;
      try {
        return formatDate(date.getTime(), zone, pattern);
      } finally {
        globalThis.Intl = hidden;
      }
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function check(offset: (instant: number) => number): void {
  expect(offset(instants.winter)).toBe(2 * hour);
  expect(offset(instants.summer)).toBe(3 * hour);
  expect(offset(instants.beforeSpring)).toBe(2 * hour);
  expect(offset(instants.afterSpring)).toBe(3 * hour);
  expect(offset(instants.longAgo)).toBe(2 * hour);
}

describe('zoneOffset', () => {
  it('asks Intl once it has agreed with Google’s formatter on two days', () => {
    const offset = zoneOffset('Europe/Sofia');
    expect(asked).toBe(2);
    check(offset);
    expect(asked).toBe(2);
  });

  it('asks Google’s formatter where there is no Intl', () => {
    vi.stubGlobal('Intl', undefined);
    check(zoneOffset('Europe/Sofia'));
    expect(asked).toBe(5);
  });

  it('asks Google’s formatter where Intl knows no zones and answers in UTC', () => {
    const real = Intl.DateTimeFormat;
    vi.stubGlobal('Intl', {
      DateTimeFormat: function utc(locale: string, options: Intl.DateTimeFormatOptions) {
        return new real(locale, { ...options, timeZone: 'UTC' });
      },
    });
    check(zoneOffset('Europe/Sofia'));
  });

  it('is right where the day begins earlier than anywhere, and at half hours', () => {
    expect(zoneOffset('Pacific/Kiritimati')(instants.winter)).toBe(14 * hour);
    expect(zoneOffset('Asia/Kathmandu')(instants.winter)).toBe(5.75 * hour);
    expect(zoneOffset('America/New_York')(instants.summer)).toBe(-4 * hour);
  });
});
