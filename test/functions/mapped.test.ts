import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../src/kpi/catalogue.ts';
import { monthFromText, monthText } from '../../src/kpi/day.ts';
import { ofFullMonths } from '../../src/kpi/kpis-by-month.ts';
import { mappedSample } from './mapped-company.ts';
import { hostIn, runIn } from './run-formula.ts';

const sample = mappedSample();
const setup = sample.rows('KPI Setup');
const tables = [sample.rows('Deals'), sample.rows('Spend'), sample.rows('Targets')];
const months = Array.from({ length: 13 }, (_, at) => monthText((monthFromText('2025-03') ?? 0) + at));

const run = (name: string, ...args: unknown[]) => runIn(hostIn('Etc/UTC', 'en_US'), name, ...args);

describe('KPI', () => {
  it('is the summary, cell by cell', () => {
    let compared = 0;
    const summary = sample.summary();
    for (const [id, figures] of summary) {
      if (!setup.some(([key]) => key === `option.kpi.${id}`)) continue;
      const cells = run('KPI', id, [months], setup, '', '', ...tables) as (number | '')[][];
      // The summary shows these in its total alone: that of the last month.
      if (ofFullMonths.has(id as KpiId)) expect(cells[0]?.slice(-1), id).toEqual([sample.totals().get(id)]);
      else expect(cells, id).toEqual([figures]);
      compared += figures.length;
    }
    expect(compared).toBeGreaterThan(13 * 30);
  });
});
