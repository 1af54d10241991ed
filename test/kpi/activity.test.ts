import { expect, it } from 'vitest';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

it('counts what was done by type, and apart what is planned for occasions', () => {
  const company = companyOf({
    activities: [
      { date: '2026-01-06', type: 'call' },
      { date: '2026-01-07', type: 'call', times: 12 },
      { date: '2026-01-08', type: 'call', planned: true },
      { date: '2026-01-08', type: 'occasion' },
      { date: '2026-01-20', type: 'occasion', planned: true },
    ],
  });
  expect(cellIn(company, 'calls', '2026-01').value).toBe(13);
  expect(cellIn(company, 'occasions', '2026-01')).toEqual({ value: 1, counts: [1] });
});

it('proposals per client: clients with any contact, each once over the period', () => {
  const company = companyOf({
    activities: [
      { date: '2026-01-06', type: 'proposal', customer: 'Acme' },
      { date: '2026-01-07', type: 'call', customer: 'Acme' },
      { date: '2026-01-07', type: 'call', customer: 'Birch' },
      { date: '2026-01-09', type: 'call', customer: 'Cedar', planned: true },
      { date: '2026-02-09', type: 'call', customer: 'Acme' },
    ],
  });
  const { months, total } = seriesIn(company, 'averageProposals', ['2026-01', '2026-02', '2026-03']);
  expect(months).toEqual([
    { value: 0.5, counts: [1, 2] },
    { value: 0, counts: [0, 1] },
    { value: null, counts: [0, 0], note: 'noContact' },
  ]);
  expect(total.counts).toEqual([1, 2]);
});

it('without activities of the type proposal the qualified leads are the proposals', () => {
  const company = companyOf({
    deals: [{ created: '2026-01-01', stages: { qualified: '2026-01-05' } }],
    activities: [{ date: '2026-01-06', type: 'call', customer: 'Acme' }],
  });
  expect(cellIn(company, 'averageProposals', '2026-01').counts).toEqual([1, 1]);
});

it('targets of calls and of meetings held are attained by activities', () => {
  const company = companyOf({
    activities: [
      { date: '2026-01-06', type: 'call', times: 40, rep: 'Ana' },
      { date: '2026-01-07', type: 'meetingHeld', rep: 'Ana' },
    ],
    targets: [
      { start: '2026-01-01', rep: 'Ana', target: 50, measure: 'calls' },
      { start: '2026-01-01', rep: 'Ana', target: 4, measure: 'meetings' },
    ],
  });
  expect(cellIn(company, 'attainmentOfCalls', '2026-01', { rep: 'Ana' }).value).toBe(0.8);
  expect(cellIn(company, 'attainmentOfMeetings', '2026-01', { rep: 'Ana' }).value).toBe(0.25);
});
