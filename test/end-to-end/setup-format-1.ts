import { readdirSync, readFileSync } from 'node:fs';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, openBook } from './small-company.ts';

/** "KPI Setup" as format 1 left it after a person had answered: a status, a window, G, a currency, a blank text. */
export const setupFormat1: readonly (readonly LocalValue[])[] = [
  ['key', 'label', 'value', 'reading', 'found', 'check'],
  ['setup.title', 'KPI setup', '', '', '', ''],
  [
    'setup.line',
    'Edit the cream cells. Columns are found by their header text, so you may move them. The other cells are written anew with each build.',
    '',
    '',
    '',
    '',
  ],
  ['section.tables', 'Tables', '', '', '', ''],
  ['header.tables', 'Table', 'Sheet', 'Header row', 'How it was found', 'Check'],
  ['table.deals:17:Deals', 'Deals', 'Deals', '1', '7 of 7 headers known', '✓ 5 rows'],
  ['part.deals.new', 'Deals, also in', '', '', 'A sheet with the same headers may be added', ''],
  ['table.spend', 'Marketing spend', '', '', 'Not found; optional', 'No CAC and no return on spend'],
  ['table.targets', 'Targets', '', '', 'Not found; optional', 'No target attainment'],
  ['gap.tables', '', '', '', '', ''],
  ['section.deals', 'Columns of “Deals”', '', '', '', ''],
  ['header.deals', 'Field', 'Column header', 'Reads as', 'How it was found', 'Check'],
  ['deals.id', 'Deal ID', 'Deal ID', 'text', 'Same name', '✓ 5 distinct'],
  ['deals.customer', 'Customer', 'Company', 'text', 'Known word for customer', '✓ 4 different values'],
  ['deals.rep', 'Rep', '', 'text', 'Not found; optional', 'No figures by rep'],
  ['deals.channel', 'Channel', '', 'text', 'Not found; optional', 'No figures by channel'],
  ['deals.source', 'Source', '', 'text', 'Not found; optional', 'No figures by source'],
  ['deals.created', 'Created', 'Created', 'date', 'Same name', '✓ All readable'],
  ['deals.closed', 'Closed', 'Closed', 'date', 'Same name', '✓ All readable'],
  [
    'deals.expected',
    'Expected close',
    '',
    'date',
    'Not found; optional',
    'The close date stands for it while a deal is open',
  ],
  ['deals.status', 'Outcome', 'Status', 'status', 'Same name', '▲ 2 of 4 texts assigned'],
  ['deals.amount', 'Amount', 'Amount', 'number', 'Same name', '✓ All readable'],
  ['deals.cost', 'Cost', '', 'number', 'Not found; optional', 'No gross profit from deals'],
  ['deals.massMail', 'Mass mail', '', 'yes or no', 'Not found; optional', 'No deal counts as a mass mailing'],
  ['gap.deals', '', '', '', '', ''],
  ['section.stages', 'Funnel stages, in order', '', '', '', ''],
  ['header.stages', 'Stage', 'Column header', 'Value', 'Role', 'Check'],
  ['stage.1:lead', 'Lead', 'as the field Created', 'any date', 'Lead', '✓ 5 deals reached it'],
  ['stage.2:qualified', 'Qualified', 'Qualified on', 'any date', 'Qualified', '✓ 3 deals reached it'],
  ['stage.new', '', '', '', '', 'Type a name in the first cell to add a stage'],
  ['status.won', 'Status', '', 'Won', 'Won', '✓ 2 deals'],
  ['status.lost', 'Status', '', 'Lost', 'Lost', '✓ 1 deal'],
  ['status.closed ok', 'Status', '', 'Closed ok', 'Won', '✓ 1 deal'],
  ['status.on ice', 'Not assigned', '', 'On ice', 'Open, no stage', '▲ 1 deal. Assign, or leave as open'],
  ['gap.stages', '', '', '', '', ''],
  ['section.options', 'Options', '', '', '', ''],
  ['header.options', 'Option', 'Value', '', 'What it means', ''],
  ['option.asof', 'As of', '', '', 'Blank: the day of the build. Type a date to look back', ''],
  [
    'option.window',
    'Window, days',
    '45',
    '',
    'Leads younger than this are left out of cohort rates. Blank: none',
    '',
  ],
  [
    'option.reach',
    'A later stage means',
    'The earlier ones were passed',
    '',
    'What being in a stage says about the stages before it',
    '',
  ],
  ['option.gap', 'Active customer, days', '30', '', 'Bought within this many days. Blank: 90', ''],
  ['option.currency', 'Currency', '€', '', 'Code or sign shown with money. Blank: none', ''],
  [
    'option.blank.1',
    'Means blank',
    'tbd',
    '',
    'A text such as “-” or “n/a” that stands for an empty cell',
    '',
  ],
  [
    'option.blank.new',
    'Means blank',
    '',
    '',
    'A text such as “-” or “n/a” that stands for an empty cell',
    '',
  ],
  ['setup.version', 'Format of this sheet', '1', '', 'For the add-in only', ''],
];

const deals: readonly (readonly LocalValue[])[] = [
  ['Deal ID', 'Company', 'Created', 'Qualified on', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', day('2026-01-05'), day('2026-01-06'), day('2026-02-10'), 'Won', 100],
  ['D2', 'Birch', day('2026-01-07'), '', day('2026-02-12'), 'Lost', 0],
  ['D3', 'Acme', day('2026-02-01'), day('2026-02-02'), day('2026-02-03'), 'Won', 300],
  ['D4', 'Cedar', day('2026-02-09'), day('2026-02-09'), day('2026-02-20'), 'Closed ok', 500],
  ['D5', 'Dune', day('2026-02-11'), '', '', 'On ice', 'tbd'],
];

/** A file with a set-up of ours in it, written by some version of the add-in. */
export async function bookWith(setup: readonly (readonly LocalValue[])[]): Promise<LocalSheets> {
  const dist = new URL('../../dist/', import.meta.url);
  const files = Object.fromEntries(
    readdirSync(dist).map((name) => [name, readFileSync(new URL(name, dist), 'utf8')]),
  );
  const mark = `function mark() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('KPI Setup');
    const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    sheet.addDeveloperMetadata('salesKpis.sheet', 'setup:' + sheet.getSheetId(), visibility);
  }`;
  const book = await openBook({ Deals: deals, 'KPI Setup': setup }, { files: { ...files, 'Mark.js': mark } });
  const { message } = book.run('mark');
  if (message) throw new Error(message);
  return book;
}
