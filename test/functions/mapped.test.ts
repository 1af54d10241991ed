import { describe, expect, it } from 'vitest';
import { monthFromText, monthText } from '../../src/kpi/day.ts';
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
      expect(run('KPI', id, [months], setup, '', '', ...tables), id).toEqual([figures]);
      compared += figures.length;
    }
    expect(compared).toBeGreaterThan(13 * 30);
  });
});
