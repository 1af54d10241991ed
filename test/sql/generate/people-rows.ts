import type { Plan } from './plan.ts';
import { dimension, spell, written } from './spell.ts';
import type { Fields } from './write-sheet.ts';

const types = [
  ...[
    'Attempt',
    'First touch',
    'Call',
    'Call',
    'E-mail',
    'Meeting set',
    'Meeting held',
    'Proposal',
    'Proposal',
    'Occasion',
  ],
];

/** Activities of reps with customers: done, planned, cancelled; some after the as-of day. */
export function activityRows(plan: Plan): Fields[] {
  const { chance, tell, firstDay, asOf } = plan;
  return Array.from({ length: plan.deals }, () => {
    const type = chance.pick(types);
    const status = chance.pick(['Done', 'Done', 'Done', 'Done', 'done ', 'Planned', 'Cancelled']);
    if (status === 'Cancelled') tell('cancelledActivity');
    if (status === 'Planned' && type === 'Occasion') tell('plannedOccasion');
    return {
      date: written(plan, chance.int(firstDay, asOf + 12)),
      type,
      rep: dimension(plan, plan.reps),
      channel: dimension(plan, plan.channels),
      customer: chance.chance(0.1) ? null : spell(plan, chance.pick(plan.customers)),
      status,
    };
  });
}

/** The roster: most reps from before the first day on; some came, left, were away, or are not on it. */
export function rosterRows(plan: Plan): Fields[] {
  const { chance, tell, firstDay, asOf } = plan;
  return [...plan.reps, 'Emil'].flatMap((rep, index) => {
    const team = chance.chance(0.8) ? 'Sales' : 'Key accounts';
    const row = (start: number | null, end: number | null): Fields => ({
      rep: spell(plan, rep),
      start: written(plan, start),
      end: written(plan, end),
      team,
    });
    const roll = chance.next();
    if (index > 1 && roll < 0.08) {
      tell('repNotOnRoster');
      return [];
    }
    if (roll < 0.2) {
      tell('rosterGap');
      const away = chance.int(firstDay, asOf);
      return [row(firstDay - 100, away), row(away + chance.pick([1, 1, 12]), null)];
    }
    if (roll < 0.3) {
      tell('rosterLeaver');
      return [row(firstDay - 100, chance.int(firstDay, asOf))];
    }
    return [row(roll < 0.5 ? chance.int(firstDay - 40, asOf) : firstDay - chance.int(20, 300), null)];
  });
}
