import { expect, test } from 'vitest';
import { blankWords } from '../../src/i18n/blank-words.ts';
import { findDeals } from '../../src/setup/find-deals.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import { setupRows } from '../../src/setup/setup-rows.ts';
import type { SheetHead } from '../../src/setup/sheet-head.ts';
import { setupMessages } from './setup-messages.ts';

const deals: SheetHead = {
  sheetId: 7,
  name: 'Sales',
  hidden: false,
  rows: 300,
  columns: 7,
  head: [
    ['Deal ID', 'Created', 'Quote sent', 'Owner', 'Close date', 'Status', 'Sum net'],
    ['D01', '2026-01-05', '2026-01-08', 'Ana', '2026-01-20', 'Won', 1000],
    ['D02', '2026-01-06', '', 'Boris', '', 'Simmering', 500],
  ],
};
const counts = [
  { text: 'Won', count: 120 },
  { text: 'Simmering', count: 41 },
  { text: 'Lost', count: 138 },
];

function rows() {
  const found = findDeals([deals]);
  if ('reason' in found) throw new Error(found.reason);
  const { setup, evidence } = recogniseSetup(found, counts, [deals], setupMessages.leadStage);
  const checks = {
    'table.deals': { code: 'rows', count: 299 },
    'deals.id': { code: 'distinct', count: 299 },
    'stage.2': { code: 'reached', count: 1 },
  } as const;
  return setupRows(setup, { ...evidence, checks }, setupMessages);
}

test('the first setup of a sheet, from top to bottom', () => {
  const text = rows().map(({ key, cells }) => [key, ...cells.map((cell) => cell.text)].join(' | ').trimEnd());
  expect(text).toEqual([
    'setup.title | KPI setup',
    'setup.line | Edit the cream cells. Columns are found by their header text, so you may move them. The other cells are written anew with each build.',
    'section.tables | Tables',
    'header.tables | Table | Sheet | Header row | How it was found | Check',
    'table.deals:7:Sales | Deals | Sales | 1 | 6 of 7 headers known | ✓ 299 rows',
    'table.spend | Marketing spend |  |  | Not found; optional | No CAC and no return on spend',
    'table.targets | Targets |  |  | Not found; optional | No target attainment',
    'table.invoices | Invoices |  |  | Not found; optional | Revenue is payments, else booked sales',
    'table.payments | Payments |  |  | Not found; optional | No cash received',
    'table.expenses | Expenses |  |  | Not found; optional | No revenue less expenses',
    'table.activities | Activities |  |  | Not found; optional | No calls, meetings or proposals',
    'table.roster | Sales team |  |  | Not found; optional | Reps count where they have deals',
    'table.holidays | Holidays |  |  | Not found; optional | Monday to Friday are working days',
    'table.rates | Currency rates |  |  | Not found; optional | All money is in one currency',
    'table.contracts | Contracts |  |  | Not found; optional | Customers are active by purchases',
    'table.leads | Leads |  |  | Not found; optional | Each deal counts as a lead',
    'table.quotes | Quotes |  |  | Not found; optional | Qualified by stage, not by quote',
    'table.customers | Customers |  |  | Not found; optional | New by first deal',
    'table.changes | Stage changes |  |  | Not found; optional | Stages by the deals alone',
    'gap.tables',
    'section.deals | Columns of “Sales”',
    'header.deals | Field | Column header | Reads as | How it was found | Check',
    'deals.id | Deal ID | Deal ID | text | Same name | ✓ 299 distinct',
    'deals.customer | Customer |  | text | Not found; optional | No new customers, CAC or retention',
    'deals.rep | Rep | Owner | text | Known word for rep |',
    'deals.channel | Channel |  | text | Not found; optional | No figures by channel',
    'deals.source | Source |  | text | Not found; optional | No figures by source',
    'deals.created | Created | Created | date | Same name |',
    'deals.closed | Closed | Close date | date | Known word for closed |',
    'deals.expected | Expected close |  | date | Not found; optional | The close date stands for it while a deal is open',
    'deals.status | Outcome | Status | status | Same name | ▲ 2 of 3 texts assigned',
    'deals.amount | Amount | Sum net | number | By its values | ▲ Is this the right column?',
    'deals.currency | Currency |  | text | Not found; optional | All amounts are in one currency',
    'deals.rate | Exchange rate |  | number | Not found; optional | Rates come from the sheet of currency rates',
    'deals.cost | Cost |  | number | Not found; optional | No gross profit from deals',
    'deals.variable1 | Variable cost |  | number | Not found; optional | No contribution margin from deals',
    'deals.probability | Probability |  | number | Not found; optional | The plan is not weighted',
    'deals.type | Deal type |  | text | Not found; optional | New or added by the customer’s purchases',
    'deals.reason | Lost reason |  | text | Not found; optional | No figures by lost reason',
    'deals.lead | Lead |  | text | Not found; optional | A lead has the ID of its deal',
    'deals.massMail | Mass mail |  | yes or no | Not found; optional | No deal counts as a mass mailing',
    'deals.free1 | Breakdown |  | text | Not found; optional | Any column to split figures by: team, product …',
    'deals.leave1 | Rows to leave out |  |  | Rows with one of these texts in the column | No row is left out by its texts',
    'gap.deals',
    'section.stages | Funnel stages, in order',
    'header.stages | Stage | Column header | Value | Role | Check',
    'setup.layout | By a date per stage: everything can be given.',
    'stage.1:lead | Lead | as the field Created | any date | Lead |',
    'stage.2:quote sent | Quote sent | Quote sent | any date | Qualified | ✓ 1 deal reached it',
    'stage.new |  |  |  |  | Type a name in the first cell to add a stage',
    'status.won | Status |  | Won | Won | ✓ 120 deals',
    'status.simmering | Not assigned |  | Simmering |  | ▲ 41 deals. Assign, or leave as open',
    'status.lost | Status |  | Lost | Lost | ✓ 138 deals',
    'gap.stages',
    'section.options | Options',
    'header.options | Option | Value |  | What it means |',
    'option.asof | As of |  |  | Blank: the day of the build. Type a date to look back |',
    'option.window | Window, days |  |  | Leads younger than this are left out of cohort rates. Blank: none |',
    'option.reach | A later stage means | The earlier ones were passed |  | What being in a stage says about the stages before it |',
    'option.gap | Active customer, days | 90 |  | Bought within this many days. Blank: 90 |',
    'option.lag | Cost lag, months | 0 |  | CAC takes the cost of so many months before. Blank: 0 |',
    'option.fiscal | Fiscal year starts in | January |  | Quarters are counted from it too. Blank: January |',
    'option.toDate | Also to date | No |  | Booked, attainment and growth of the quarter and fiscal year so far |',
    'option.currency | Currency |  |  | Code or sign shown with money. Blank: none |',
    'option.rates | Rates say | Price: 1 USD = 0.80 EUR |  | What one unit costs in the base, or what one unit of the base buys |',
    'option.chances | Probability of stages |  |  | Of deals without their own: Offer 50%; Contract 80% |',
    `option.blank | Means blank | ${Object.values(blankWords).join(', ')} |  | Texts that stand for an empty cell, with commas between |`,
    'option.sheet.cohorts | Sheet “KPI Cohorts” | No |  | Customers by month of first purchase, and how many bought again |',
    'option.sheet.funnel | Sheet “KPI Funnel” | No |  | Stages reached, days in each stage and reasons for losses, by month |',
    'option.sheet.channels | Sheet “KPI Channels” | No |  | The KPIs of the summary by channel, and the funnel of each channel |',
    'option.sheet.lists | Sheet “KPI Lists” | No |  | Overdue and stale deals, reps below the team, best customers, rows left out |',
    'option.split | Funnel by | None |  | On “KPI Funnel”, beside the total, a funnel for each rep, channel or pipeline |',
    'option.template | Funnel template |  |  | Puts the stages of this way of selling in place of those above, once |',
    'setup.version | Format of this sheet | 2 |  | For the add-in only |',
  ]);
});

test('every key is there once', () => {
  const keys = rows().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what asks for a decision is a warning, and a person may choose from what there is', () => {
  const cell = (key: string, index: number) => rows().find((row) => row.key === key)?.cells[index];
  expect(cell('status.simmering', 4)?.tone).toBe('warning');
  expect(cell('status.simmering', 3)?.choices).toEqual(['Open, no stage', 'Won', 'Lost']);
  expect(cell('deals.rep', 1)?.choices).toContain('Quote sent');
  expect(cell('table.deals:7:Sales', 1)?.choices).toEqual(['Sales']);
  expect(cell('deals.rep', 2)?.editable).toBeUndefined();
});
