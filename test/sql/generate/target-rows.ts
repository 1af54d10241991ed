import { firstOfMonth } from './days.ts';
import { monthsOf } from './month-rows.ts';
import type { Plan } from './plan.ts';
import { spell, written } from './spell.ts';
import type { Fields } from './write-sheet.ts';

/** Targets: of the team, of reps by month, quarter or half a month, of channels, of a rep in a channel, of measures. */
export function targetRows(plan: Plan): Fields[] {
  const { chance, tell } = plan;
  const months = monthsOf(plan, 0);
  const rows: Fields[] = [];
  const add = (start: number, fields: Fields, months = 1): void => {
    const ends = plan.targetEnd && chance.chance(0.7);
    if (ends) tell('targetWithEnd');
    const end = ends ? firstOfMonth(start, months) - 1 : null;
    rows.push({ start: written(plan, start), end: written(plan, end), ...fields });
  };
  const size = (): number => chance.int(1, 40) * 100;
  if (chance.chance(0.6)) {
    for (const month of months) {
      const zero = chance.chance(0.08);
      if (zero) tell('targetZero');
      if (chance.chance(0.9))
        add(month, { target: zero ? 0 : size() * 3, measure: chance.pick(['Booked', null]) });
    }
  } else tell('noTeamTarget');
  for (const rep of plan.reps) {
    const roll = chance.next();
    const every = roll < 0.2 ? 3 : 1;
    const offset = roll > 0.8 ? 14 : 0;
    if (roll < 0.2) tell('targetQuarter');
    if (roll > 0.8) tell('targetOffMonth');
    if (roll > 0.35 && roll < 0.5) continue;
    for (let index = 0; index < months.length; index += every) {
      const blank = chance.chance(0.05);
      if (blank) tell('targetBlank');
      if (chance.chance(0.93))
        add(
          (months[index] ?? 0) + offset,
          { rep: spell(plan, rep), target: blank ? null : size(), measure: 'Booked' },
          every,
        );
    }
  }
  for (const month of months) {
    if (chance.chance(0.3))
      add(month, { channel: spell(plan, plan.channels[0] ?? ''), target: size(), measure: 'Booked' });
    if (chance.chance(0.15)) {
      tell('targetRepAndChannel');
      add(month, {
        rep: spell(plan, chance.pick(plan.reps)),
        channel: spell(plan, plan.channels[1] ?? ''),
        target: size(),
        measure: 'Booked',
      });
    }
    if (chance.chance(0.2)) {
      tell('targetMeasure');
      add(month, {
        rep: spell(plan, plan.reps[0] ?? ''),
        target: chance.int(1, 9),
        measure: chance.pick(['Deals won', 'Calls', 'Meetings']),
      });
    }
  }
  return unrepeated(rows);
}

/** One row a rep, channel, measure and start: what two of them mean is not defined. */
const unrepeated = (rows: readonly Fields[]): Fields[] => [
  ...new Map(
    rows.map((row) => [JSON.stringify([row.start, row.rep, row.channel, row.measure]).toLowerCase(), row]),
  ).values(),
];
