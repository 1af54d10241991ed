import { describe, expect, it } from 'vitest';
import { neededCounts } from '../../src/kpi/needed-counts.ts';
import { askedKpis } from '../../src/report/asked-kpis.ts';
import { defaultOptions, type Options } from '../../src/setup/setup.ts';

const asked = (kpis: Options['kpis']) => askedKpis({ ...defaultOptions, kpis });

describe('askedKpis', () => {
  it('asks for what the summary shows, and leaves the passes of the others out', () => {
    expect(asked({})).toContain('leads');
    expect(asked({})).not.toContain('retention');
    expect([...neededCounts(asked({}))]).toEqual(['medians']);
    expect([...neededCounts(asked({ overdue: true }))]).toEqual(['attention', 'medians']);
  });

  it('asks for what the chart draws, also where its rows are not shown', () => {
    expect(asked({ booked: false, winRate: false, leads: false })).toEqual(
      expect.arrayContaining(['booked', 'winRate']),
    );
    expect(asked({ leads: false })).not.toContain('leads');
  });
});
