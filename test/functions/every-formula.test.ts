import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { zoneOffset } from '../table/zone-offset.ts';
import { type Given, type Holds, uses } from './every-formula.ts';
import { hostIn, run, runIn, sentence } from './run-formula.ts';

const all = Object.entries(uses);
const values = (given: readonly Given[]) => given.map(({ value }) => value);
const isRange = (value: unknown): value is unknown[][] => Array.isArray(value);
/** The same use with every cell of some kinds of arguments changed. */
const changed = (given: readonly Given[], holds: readonly Holds[], cell: (value: unknown) => unknown) =>
  given.map((one) => {
    if (!holds.includes(one.holds)) return one.value;
    return isRange(one.value) ? one.value.map((row) => row.map(cell)) : cell(one.value);
  });
const replaced = (given: readonly Given[], at: number, value: unknown) =>
  values(given).map((one, index) => (index === at ? value : one));
/** Arguments whose cells go together. */
const goTogether = ({ holds, value }: Given) => isRange(value) && !['list', 'setup', 'table'].includes(holds);
const sizeOf = (rows: readonly unknown[]) => `${rows.length} × 1`;

it('each formula has a use with all its arguments', () => {
  expect(all.map(([name]) => name)).toEqual(functionCatalogue.map(({ name }) => name));
  for (const { name, parameters } of functionCatalogue)
    expect(
      uses[name]?.map(({ parameter }) => parameter),
      name,
    ).toEqual(parameters.map((one) => one.name).filter((one) => one !== 'table2'));
});

describe.each(all)('%s', (name, given) => {
  const whole = run(name, ...values(given));
  const withoutTail = (answer: unknown) => {
    const rows = (isRange(answer) ? answer : [[answer]]).slice();
    while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
    return rows;
  };

  it('names the place of an error cell in any range', () => {
    for (const [at, { parameter, value, holds }] of given.entries()) {
      if (!isRange(value) || holds === 'setup' || holds === 'table') continue;
      const rows = value.map((row, index) => (index === 1 ? ['#N/A'] : row));
      const args = replaced(given, at, rows);
      // What is asked for by name says so in its own cell, beside the other figures.
      const said = sentence(name, ...args) || String(run(name, ...args));
      expect(said, parameter).toContain(`${name} found #N/A in ${parameter}, row 2 of the range`);
    }
  });

  it('says both sizes of ranges of unequal length', () => {
    const together = given.filter(goTogether);
    if (together.length < 2 || name === 'KPI_TABLE') return;
    for (const [at, { value }] of given.entries()) {
      if (!goTogether(given[at] as Given) || !isRange(value)) continue;
      const said = sentence(name, ...replaced(given, at, value.slice(1)));
      expect(said).toContain(`${name} needs ranges of one size`);
      expect(said).toContain(sizeOf(value));
      expect(said).toContain(sizeOf(value.slice(1)));
    }
  });

  it('takes whole columns and open ranges: blank cells below change nothing', () => {
    const longer = given.map(({ value }) =>
      isRange(value) ? [...value, ...Array.from({ length: 40 }, () => value[0]?.map(() => ''))] : value,
    );
    expect(withoutTail(run(name, ...longer))).toEqual(withoutTail(whole));
  });

  it('takes a range of one cell as that cell', () => {
    const first = given.map(({ value, holds }) =>
      isRange(value) && !['setup', 'table'].includes(holds) ? [[value[0]?.[0]]] : value,
    );
    const scalar = first.map((value, at) =>
      goTogether(given[at] as Given) || given[at]?.holds === 'list' ? (value as unknown[][])[0]?.[0] : value,
    );
    const answer = (args: readonly unknown[]) => sentence(name, ...args) || run(name, ...args);
    expect(answer(first)).toEqual(answer(scalar));
  });

  it('takes gaps and blanks for arguments that are left out', () => {
    const parameters = functionCatalogue.find((one) => one.name === name)?.parameters ?? [];
    const needed = values(given).filter((_, at) => !parameters[at]?.optional);
    const left = parameters.length - needed.length;
    const short = run(name, ...needed);
    for (const gap of [undefined, null, ''])
      expect(run(name, ...needed, ...Array.from({ length: left }, () => gap))).toEqual(short);
  });

  it('names each argument that it needs and that is not there', () => {
    const parameters = functionCatalogue.find((one) => one.name === name)?.parameters ?? [];
    for (const [at, { parameter }] of given.entries()) {
      const isNeeded =
        !parameters[at]?.optional && !(name === 'KPI_TABLE' && ['months', 'kpis'].includes(parameter));
      if (!isNeeded || given[at]?.holds === 'dimension') continue;
      expect(sentence(name, ...values(given).slice(0, at)), parameter).toContain(
        `${name} needs ${parameter}`,
      );
    }
  });

  it('takes numbers as texts, with decimal commas and per cent', () => {
    const host = hostIn('Europe/Sofia', 'bg_BG');
    const texts = changed(given, ['number'], (cell) => String(cell).replace('.', ','));
    const asTexts = texts.map((value, at) =>
      given[at]?.holds === 'share'
        ? changed([given[at] as Given], ['share'], (cell) => `${Number(cell) * 100}%`)[0]
        : value,
    );
    expect(runIn(host, name, ...asTexts)).toEqual(whole);
  });

  it('calls nothing for plain numbers, names and serial days', () => {
    const host = hostIn('Europe/Sofia', 'bg_BG');
    runIn(host, name, ...values(given));
    expect(host.asked).toEqual({ zone: 0, locale: 0 });
  });

  it.each(['Europe/Sofia', 'America/New_York'])(
    'takes dates of %s, serial numbers and texts for the same days: the 1st stays in its month',
    (zone) => {
      const host = hostIn(zone, 'en_US');
      const dateOf = (cell: unknown) => {
        const utc = (Number(cell) - 25_569) * 86_400_000;
        const near = utc - zoneOffset(zone)(utc);
        return new Date(utc - zoneOffset(zone)(near));
      };
      const isDay = (cell: unknown) => typeof cell === 'number' && cell > 40_000 && cell < 60_000;
      const textOf = (cell: unknown) =>
        new Date((Number(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);
      const kinds: Holds[] = ['day', 'list', 'table'];
      for (const write of [dateOf, textOf]) {
        const args = changed(given, kinds, (cell) => (isDay(cell) ? write(cell) : cell));
        expect(runIn(host, name, ...args)).toEqual(whole);
      }
    },
  );

  it('is blank or counts nothing where all columns are empty', () => {
    const empty = given.map(({ value, holds }) =>
      isRange(value) && !['setup', 'table'].includes(holds) ? value.map(() => ['']) : value,
    );
    const answer = run(name, ...empty);
    if (name === 'KPI_TABLE') expect(isRange(answer)).toBe(true);
    else for (const cell of [answer].flat(2)) expect(cell === '' || cell === 0).toBe(true);
  });

  it('does not depend on the order of rows', () => {
    const isOfRows = given.some(({ holds }) => ['name', 'yes', 'table'].includes(holds));
    const turned = given.map((one) => {
      if (one.holds === 'table' && isRange(one.value)) return [one.value[0], ...one.value.slice(1).reverse()];
      const isTurned = goTogether(one) && !given.some(({ holds }) => holds === 'table');
      return isTurned && isRange(one.value) ? [...one.value].reverse() : one.value;
    });
    const answer = run(name, ...turned);
    const near = (rows: unknown) =>
      [rows].flat(2).map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 3) : cell));
    if (isOfRows) expect([answer].flat(2)).toEqual(near(whole));
    else expect(answer).toEqual([...(whole as unknown[])].reverse());
  });
});
