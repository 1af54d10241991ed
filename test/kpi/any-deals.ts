import fc from 'fast-check';
import { dayFromText, dayText } from '../../src/kpi/day.ts';
import type { DealLiteral } from './deals-of.ts';

const first = dayFromText('2026-01-01') ?? 0;
const date = fc.integer({ min: first - 40, max: first + 160 }).map(dayText);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });

/** Any deal of a half-year, with and without each of its fields; dates in no order. */
const anyDeal: fc.Arbitrary<DealLiteral> = fc
  .record({
    id: fc.uuid(),
    created: sometimes(date),
    closed: sometimes(date),
    outcome: fc.constantFrom('open', 'won', 'lost'),
    amount: sometimes(fc.integer({ min: 0, max: 9 })),
    cost: sometimes(fc.integer({ min: 0, max: 9 })),
    customer: sometimes(fc.constantFrom('Acme', 'Birch', 'Cedar', 'Dune')),
    rep: sometimes(fc.constantFrom('Ana', 'Boris', 'Vera')),
    contacted: sometimes(date),
    qualified: sometimes(date),
    contract: sometimes(date),
  })
  .map(({ contacted, qualified, contract, closed, outcome, ...deal }) => {
    const stages = Object.fromEntries(
      Object.entries({ contacted, qualified, contract }).filter(([, day]) => day !== undefined),
    );
    const said = Object.fromEntries(Object.entries(deal).filter(([, value]) => value !== undefined));
    // As the encoder leaves them: an open deal has no actual close.
    return {
      ...said,
      outcome: outcome as 'open',
      stages,
      ...(closed && outcome !== 'open' ? { closed } : {}),
    } as DealLiteral;
  });

export const anyDeals = fc.array(anyDeal, { maxLength: 40 });
export const stages = ['contacted', 'qualified', 'contract'];
export const asOf = '2026-06-10';
