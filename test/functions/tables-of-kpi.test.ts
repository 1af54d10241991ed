import { describe, expect, it } from 'vitest';
import { tablesOfKpi } from '../../src/functions/tables-of-kpi.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { catalogue } from '../../src/kpi/catalogue.ts';
import { type FigureKind, figureKinds } from '../../src/setup/figure-tables.ts';
import { setupSheetOf } from '../setup/setup-sheet-of.ts';
import { everyTable } from './every-table.ts';
import { hostIn, runIn } from './run-formula.ts';

const months = [['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']];

/** The figures of a KPI, or the sentence that says why there are none. */
function kpi(id: string, setup: unknown, tables: readonly unknown[]): unknown {
  try {
    return runIn(hostIn('Etc/UTC', 'en_US'), 'KPI', id, months, setup, '', '', ...tables);
  } catch (error) {
    if (error instanceof UserError) return error.say(messagesFor('en'));
    throw error;
  }
}

const without = (...left: readonly FigureKind[]) => figureKinds.filter((kind) => !left.includes(kind));

describe.each(['inColumn', 'besideAmount'] as const)('with currencies %s', (named) => {
  const { tables, setupOf } = everyTable(named);
  it.each([
    ['every kind of table', without()],
    ['no leads and no log', without('leads', 'changes')],
    ['no invoices', without('invoices')],
    ['neither invoices nor payments', without('invoices', 'payments')],
  ])('the tables of a KPI give what all of them give: %s', (_name, kinds) => {
    const setup = setupOf(kinds);
    const { rows } = setupSheetOf(setup);
    const whole = (['deals', ...kinds] as const).map((kind) => tables[kind]);
    for (const { id } of catalogue()) {
      const needed = tablesOfKpi(id, setup).map((kind) => tables[kind]);
      expect(kpi(id, rows, needed), id).toEqual(kpi(id, rows, whole));
    }
  });

  it('one that is left out is named', () => {
    const setup = setupOf(without());
    const { rows } = setupSheetOf(setup);
    const asked = catalogue().flatMap(({ id }) => tablesOfKpi(id, setup).map((left) => ({ id, left })));
    for (const { id, left } of asked.filter((_, at) => at % 5 === 0)) {
      const rest = tablesOfKpi(id, setup).filter((kind) => kind !== left);
      if (rest.length === 0) continue;
      const cells = kpi(
        id,
        rows,
        rest.map((kind) => tables[kind]),
      );
      expect(String(cells), `${id} without ${left}`).toContain('needs the table');
    }
  });
});

it('rates are asked for wherever amounts are, and by nothing else', () => {
  const { setupOf } = everyTable('besideAmount');
  const asks = (id: 'booked' | 'winRate' | 'leads' | 'marketingSpend' | 'target') =>
    tablesOfKpi(id, setupOf(without())).includes('rates');
  expect(asks('booked') && asks('marketingSpend')).toBe(true);
  expect((['winRate', 'leads', 'target'] as const).filter(asks)).toEqual([]);
});
