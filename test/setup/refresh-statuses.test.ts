import { expect, test } from 'vitest';
import { refreshStatuses } from '../../src/setup/refresh-statuses.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';

const setup: Setup = {
  deals: {
    sheetId: 7,
    sheetName: 'Sales',
    headerRow: 1,
    columns: { status: { header: 'Status', ordinal: 1 } },
  },
  stages: [],
  statuses: [
    { text: 'Won', outcome: 'lost' },
    { text: 'Gone', outcome: 'open' },
  ],
  options: defaultOptions,
};

test('texts that came since are added with what they mean, decisions of the user stay', () => {
  const { setup: now, added } = refreshStatuses(setup, [
    { text: 'WON', count: 3 },
    { text: 'Closed won', count: 2 },
    { text: 'Mystery', count: 1 },
  ]);
  expect(now.statuses).toEqual([
    { text: 'Won', outcome: 'lost' },
    { text: 'Gone', outcome: 'open' },
    { text: 'Closed won', outcome: 'won' },
    { text: 'Mystery', outcome: 'open', undecided: true },
  ]);
  expect(added.map(({ text, how }) => `${text}: ${how}`)).toEqual([
    'Closed won: knownWord',
    'Mystery: undecided',
  ]);
});

test('nothing new leaves the setup as it is', () => {
  expect(refreshStatuses(setup, [{ text: 'gone', count: 1 }])).toEqual({ setup, added: [] });
});
