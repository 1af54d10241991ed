import { describe, expect, it } from 'vitest';
import { neededCounts } from '../../src/kpi/needed-counts.ts';
import { askedKpis } from '../../src/report/is-shown.ts';

describe('askedKpis', () => {
  it('asks for what the summary shows, and leaves the passes of the others out', () => {
    expect(askedKpis({})).toContain('leads');
    expect(askedKpis({})).not.toContain('retention');
    expect([...neededCounts(askedKpis({}))]).toEqual(['medians']);
    expect([...neededCounts(askedKpis({ overdue: true }))]).toEqual(['attention', 'medians']);
  });

  it('asks for what the chart draws, also where its rows are not shown', () => {
    expect(askedKpis({ booked: false, winRate: false, leads: false })).toEqual(
      expect.arrayContaining(['booked', 'winRate']),
    );
    expect(askedKpis({ leads: false })).not.toContain('leads');
  });
});
