import { expect, test } from 'vitest';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { setupHash } from '../../src/setup/setup-hash.ts';

const setup: Setup = {
  deals: {
    sheetId: 7,
    sheetName: 'Deals',
    headerRow: 1,
    columns: { status: { header: 'Status', ordinal: 1 } },
  },
  stages: [],
  statuses: [{ text: 'Won', outcome: 'won' }],
  options: defaultOptions,
};

test('what a set-up says decides its hash, not the name of its sheet nor the order of its keys', () => {
  const { deals, ...rest } = setup;
  const same: Setup = {
    ...rest,
    deals: { columns: deals.columns, headerRow: 1, sheetName: 'All deals', sheetId: 7 },
  };
  expect(setupHash(same, [])).toBe(setupHash(setup, []));
  const others: Setup[] = [
    { ...setup, statuses: [{ text: 'Won', outcome: 'lost' }] },
    {
      ...setup,
      statuses: [
        { text: 'Won', outcome: 'won' },
        { text: 'Lost', outcome: 'lost' },
      ],
    },
    { ...setup, options: { ...defaultOptions, currency: 'EUR' } },
    { ...setup, deals: { ...deals, headerRow: 2 } },
  ];
  expect(new Set([setup, ...others].map((one) => setupHash(one, []))).size).toBe(5);
});

test('so does what stands in the sheet and cannot be used: it would be lost as well', () => {
  const problem = { row: 9, column: 'C', code: 'option.currency', value: 'shells', detail: '' } as const;
  expect(setupHash(setup, [problem])).not.toBe(setupHash(setup, []));
  expect(setupHash(setup, [{ ...problem, row: 12 }])).toBe(setupHash(setup, [problem]));
});
