import type { Setup, SetupModel } from '../../src/rpc.ts';
import { defaultOptions } from '../../src/setup/setup.ts';

const column = (header: string) => ({ header, ordinal: 1 });

/** A set-up with a lead, two dated stages and four statuses. */
export const aSetup: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'Deals',
    headerRow: 1,
    columns: {
      created: column('Created'),
      closed: column('Closed'),
      status: column('Status'),
      amount: column('Amount'),
    },
  },
  stages: [
    { name: 'Lead', role: 'lead', reached: { by: 'date', column: column('Created') } },
    { name: 'Meeting', role: 'qualified', reached: { by: 'date', column: column('Meeting on') } },
    { name: 'Offer', role: 'none', reached: { by: 'status', texts: ['Offer sent'] } },
  ],
  statuses: [
    { text: 'Won', outcome: 'won' },
    { text: 'Lost', outcome: 'lost' },
    { text: 'Offer sent', outcome: 'open' },
    { text: 'On hold', outcome: 'open', undecided: true },
  ],
  options: defaultOptions,
};

/** What a look at it found. */
export const aModel: SetupModel = {
  setup: aSetup,
  sheets: [{ id: 1, name: 'Deals', isHidden: false }],
  tables: [
    {
      kind: 'deals',
      label: 'Deals',
      without: '',
      headers: ['Created', 'Closed', 'Status', 'Amount', 'Meeting on'].map((header) => ({
        ...column(header),
        label: header,
        samples: [],
      })),
      fields: [],
    },
  ],
  statuses: [
    { text: 'Won', count: 30 },
    { text: 'Lost', count: 50 },
    { text: 'Offer sent', count: 7 },
    { text: 'On hold', count: 41 },
  ],
  templates: [],
  doubtfulStages: [],
  checks: {
    'stage.1': { code: 'reached', count: 128, text: '' },
    'stage.2': { code: 'reached', count: 60, text: '' },
  },
};
