import { expect, it } from 'vitest';
import { activityTypes } from '../../src/kpi/activities.ts';
import { dayFromText, dayText, NO_DAY } from '../../src/kpi/day.ts';
import { ALWAYS } from '../../src/kpi/roster.ts';
import { workingDays } from '../../src/kpi/working-days.ts';
import { activityFields } from '../../src/setup/activities-fields.ts';
import { contractFields } from '../../src/setup/contracts-fields.ts';
import { holidayFields } from '../../src/setup/holidays-fields.ts';
import { rateFields } from '../../src/setup/rates-fields.ts';
import { rosterFields } from '../../src/setup/roster-fields.ts';
import { activitiesEncoder } from '../../src/table/activities-encoder.ts';
import type { Cell } from '../../src/table/cell.ts';
import { contractsEncoder } from '../../src/table/contracts-encoder.ts';
import { holidaysEncoder } from '../../src/table/holidays-encoder.ts';
import { ratesEncoder } from '../../src/table/rates-encoder.ts';
import { rosterEncoder } from '../../src/table/roster-encoder.ts';
import { listed } from './figures.ts';
import { sourceOf } from './money-tables.ts';

type Table = readonly (readonly Cell[])[];
const asOf = dayFromText('2026-05-20') ?? 0;

function activitiesOf([header = [], ...rows]: Table) {
  const encoder = activitiesEncoder(sourceOf('Activities', activityFields, header));
  encoder.add(rows);
  return encoder.finish(asOf);
}

it('reads activities in three languages; what is cancelled is listed, what is planned kept apart', () => {
  const { activities, ...rest } = activitiesOf([
    ['date', 'type', 'status'],
    ['2026-01-06', 'Call', 'Done'],
    ['2026-01-07', 'Звонок', 'Выполнено'],
    ['2026-01-08', 'Среща', 'Отменена'],
    ['2026-06-09', 'Birthday', 'Planned'],
    ['2026-06-09', 'Call', 'Done'],
    ['2026-01-10', 'Webinar', ''],
  ]);
  const types = [...activities.type].map((type) => activityTypes[type]);
  expect(types).toEqual(['call', 'call', 'occasion', 'other']);
  expect([...activities.isPlanned]).toEqual([0, 0, 1, 0]);
  expect(listed(rest)).toEqual([
    '4 activity.cancelled status=',
    '6 figure.afterAsOf date=2026-06-09',
    '7 activity.typeUnknown type=Webinar',
  ]);
});

it('reads a daily tally: a count for each type, nothing for blank and 0', () => {
  const { activities, issues } = activitiesOf([
    ['date', 'rep', 'calls', 'meetingsHeld'],
    ['2026-01-06', 'Ana', 40, 2],
    ['2026-01-07', 'Ana', 0, ''],
    ['Total', '', 40, 2],
  ]);
  expect([...activities.type].map((type) => activityTypes[type])).toEqual(['call', 'meetingHeld']);
  expect([...activities.times]).toEqual([40, 2]);
  expect(issues.map(({ code }) => code)).toEqual(['row.total']);
});

it('reads the roster: a blank start is always, a blank end is still there', () => {
  const header = ['rep', 'start', 'end', 'team'];
  const encoder = rosterEncoder(sourceOf('Team', rosterFields, header));
  encoder.add([
    ['Ana', '', '', 'North'],
    ['Boris', '2025-06-01', '2026-02', 'North '],
    ['Total', '', '', ''],
  ]);
  const { roster, teams } = encoder.finish();
  expect([...roster.start]).toEqual([ALWAYS, dayFromText('2025-06-01')]);
  expect(roster.end[0]).toBe(NO_DAY);
  expect(dayText(roster.end[1] ?? 0)).toBe('2026-02-28');
  expect([...roster.team].map((team) => teams[team])).toEqual(['north', 'north']);
});

it('reads contracts: one without a start says nothing and is listed', () => {
  const encoder = contractsEncoder(sourceOf('Contracts', contractFields, ['customer', 'start', 'end']));
  encoder.add([
    ['Acme', '2026-01-01', ''],
    ['Birch', '', '2026-12-31'],
  ]);
  const { contracts, ...rest } = encoder.finish();
  expect([contracts.count, contracts.end[0]]).toEqual([1, NO_DAY]);
  expect(listed(rest)).toEqual(['3 figure.noDate start=']);
});

it('reads holidays and working Saturdays; without a kind every day is a holiday', () => {
  const encoder = holidaysEncoder(sourceOf('Holidays', holidayFields, ['date', 'kind']));
  encoder.add([
    ['2026-05-01', 'Праздник'],
    ['2026-05-06', ''],
    ['2026-05-16', 'Работна събота'],
  ]);
  const [from, to] = [dayFromText('2026-05-01') ?? 0, dayFromText('2026-06-01') ?? 0];
  // 21 weekdays − 2 + 1.
  expect(workingDays(encoder.finish().workingDays, from, to)).toBe(20);
});

it('reads rates: one without a date holds always, one without a number is listed', () => {
  const encoder = ratesEncoder(sourceOf('Rates', rateFields, ['currency', 'date', 'rate']));
  encoder.add([
    ['USD', '2026-01-01', '0,9'],
    ['GBP', '', 1.15],
    ['CHF', '2026-01-01', ''],
  ]);
  const { rates, ...rest } = encoder.finish();
  expect(rates.map(({ currency, rate }) => [currency, rate])).toEqual([
    ['usd', 0.9],
    ['gbp', 1.15],
  ]);
  expect(listed(rest)).toEqual(['4 figure.noAmount rate=']);
});
