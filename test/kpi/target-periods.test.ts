import { expect, it } from 'vitest';
import { dayText } from '../../src/kpi/day.ts';
import { targetPeriods } from '../../src/kpi/target-periods.ts';
import { companyOf, type TargetLiteral } from './facts-of.ts';

/** The periods as "start to last day". */
function periods(targets: readonly TargetLiteral[]): string[] {
  const { facts } = companyOf({ targets });
  return facts.targets
    ? targetPeriods(facts.targets).map(({ start, end }) => `${dayText(start)} to ${dayText(end - 1)}`)
    : [];
}

it('a period lasts up to the next start of the same rep', () => {
  expect(
    periods([
      { rep: 'Ana', start: '2026-01-01', target: 1 },
      { rep: 'Boris', start: '2026-01-10', target: 1 },
      { rep: 'Ana', start: '2026-01-15', target: 1 },
      { rep: 'Boris', start: '2026-01-20', target: 1 },
    ]),
  ).toEqual([
    '2026-01-01 to 2026-01-14',
    '2026-01-10 to 2026-01-19',
    // As many days as the one before: 14 and 10.
    '2026-01-15 to 2026-01-28',
    '2026-01-20 to 2026-01-29',
  ]);
});

it('the last lasts as many whole months as the one before where both start on the same day of the month', () => {
  expect(
    periods([
      { start: '2026-01-01', target: 1 },
      { start: '2026-04-01', target: 1 },
    ]),
  ).toEqual(['2026-01-01 to 2026-03-31', '2026-04-01 to 2026-06-30']);
  expect(
    periods([
      { start: '2026-01-15', target: 1 },
      { start: '2026-02-15', target: 1 },
    ]),
  ).toEqual(['2026-01-15 to 2026-02-14', '2026-02-15 to 2026-03-14']);
});

it('else as many days', () => {
  expect(
    periods([
      { start: '2026-01-01', target: 1 },
      { start: '2026-02-02', target: 1 },
    ])[1],
  ).toBe('2026-02-02 to 2026-03-05');
});

it('a single row lasts one month, to the last of a shorter one', () => {
  expect(periods([{ start: '2026-01-15', target: 1 }])).toEqual(['2026-01-15 to 2026-02-14']);
  expect(periods([{ start: '2026-01-31', target: 1 }])).toEqual(['2026-01-31 to 2026-02-27']);
  expect(periods([{ start: '2026-12-01', target: 1 }])).toEqual(['2026-12-01 to 2026-12-31']);
});

it('an end that stands there wins, and is included', () => {
  expect(
    periods([
      { start: '2026-01-01', end: '2026-01-31', target: 1 },
      { start: '2026-04-01', target: 1 },
      { start: '2026-07-01', end: '2026-09-30', target: 1 },
    ]),
  ).toEqual(['2026-01-01 to 2026-01-31', '2026-04-01 to 2026-06-30', '2026-07-01 to 2026-09-30']);
});

it('the last takes the length of the one before from its own end', () => {
  expect(
    periods([
      { start: '2026-01-01', end: '2026-03-31', target: 1 },
      { start: '2026-06-01', target: 1 },
    ])[1],
  ).toBe('2026-06-01 to 2026-08-31');
});

it('rows that start together share their period', () => {
  expect(
    periods([
      { start: '2026-01-01', target: 1 },
      { start: '2026-01-01', target: 2 },
      { start: '2026-03-01', target: 3 },
    ]),
  ).toEqual(['2026-01-01 to 2026-02-28', '2026-01-01 to 2026-02-28', '2026-03-01 to 2026-04-30']);
});

it('a target in a channel and one of another measure end no other period', () => {
  expect(
    periods([
      { rep: 'Ana', start: '2026-01-01', target: 1 },
      { rep: 'Ana', channel: 'Active', start: '2026-01-10', target: 1 },
      { rep: 'Ana', measure: 'dealsWon', start: '2026-01-20', target: 1 },
    ]),
  ).toEqual(['2026-01-01 to 2026-01-31', '2026-01-10 to 2026-02-09', '2026-01-20 to 2026-02-19']);
});

it('the order of the rows makes no difference', () => {
  expect(
    periods([
      { start: '2026-04-01', target: 1 },
      { start: '2026-01-01', target: 1 },
    ]),
  ).toEqual(['2026-04-01 to 2026-06-30', '2026-01-01 to 2026-03-31']);
});
