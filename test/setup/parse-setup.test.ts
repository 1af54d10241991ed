import { expect, test } from 'vitest';
import { blankWords } from '../../src/i18n/blank-words.ts';
import { blankCell, defaultBlankTexts } from '../../src/setup/blank-texts.ts';
import { parseSetup } from '../../src/setup/parse-setup.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { setupProblemText } from '../../src/setup/setup-problem.ts';
import type { SetupSheet } from '../../src/setup/setup-sheet.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { setupMessages } from './setup-messages.ts';
import { setupSheetOf, typedInto } from './setup-sheet-of.ts';

const headers = ['Deal', 'Created', 'Quote sent', 'Owner', 'Closed', 'Status', 'Amount', 'Amount'];
const sales: SheetHead = { sheetId: 7, name: 'Sales', hidden: false, rows: 40, columns: 8, head: [headers] };
const archive: SheetHead = { ...sales, sheetId: 9, name: 'Archive' };

const column = (header: string, ordinal = 1) => ({ header, ordinal });
const setup: Setup = {
  deals: {
    sheetId: 7,
    sheetName: 'Sales',
    headerRow: 1,
    columns: {
      id: column('Deal'),
      rep: column('Owner'),
      created: column('Created'),
      closed: column('Closed'),
      status: column('Status'),
      amount: column('Amount', 2),
    },
  },
  stages: [
    { name: 'Lead', role: 'lead', reached: { by: 'date', column: column('Created') } },
    { name: 'Talks', role: 'none', reached: { by: 'status', texts: ['Talking', 'Calling'] } },
    { name: 'Quote', role: 'qualified', reached: { by: 'date', column: column('Quote sent') } },
  ],
  statuses: [
    { text: 'Won', outcome: 'won' },
    { text: 'Talking', outcome: 'open' },
    { text: 'Calling', outcome: 'open' },
    { text: 'Lost', outcome: 'lost' },
    { text: 'On hold', outcome: 'open' },
  ],
  options: { ...defaultOptions, blankTexts: ['-', 'n/a'] },
};
const sheet = setupSheetOf(setup, [sales, archive]);

type Edits = Parameters<typeof typedInto>[1];

function parse(edited: SetupSheet, heads: readonly SheetHead[] = [sales, archive]) {
  const isoDay = (instant: Date) => instant.toISOString().slice(0, 10);
  return parseSetup(edited, { heads, languages: [setupMessages], isoDay });
}

/** The setup after some cells were typed anew, which must be accepted without a word. */
function accepted(edits: Edits, heads?: readonly SheetHead[]): Setup {
  const { setup: read, problems } = parse(typedInto(sheet, edits), heads);
  expect(problems).toEqual([]);
  if (!read) throw new Error('no setup');
  return read;
}

function sentences(edited: SetupSheet, heads?: readonly SheetHead[]): string[] {
  return parse(edited, heads).problems.map((problem) =>
    setupProblemText(problem, 'KPI Setup', setupMessages),
  );
}

/** What is said about some cells typed anew; the setup must not be built with. */
function refused(edits: Edits, heads?: readonly SheetHead[]): string[] {
  const edited = typedInto(sheet, edits);
  expect(parse(edited, heads).setup).toBeNull();
  return sentences(edited, heads);
}

/** The row of the sheet with this key, as the user counts. */
const rowOf = (key: string) => sheet.rows.findIndex((row) => String(row[0]).split(':')[0] === key) + 1;

test('a sheet that nobody touched reads back as the setup it was written from', () => {
  expect(accepted([])).toEqual(setup);
});

test('another language of the sheet reads just the same', () => {
  const roles = { ...setupMessages.roles, lead: 'Лид', qualified: 'Квалифициран', none: 'Няма' };
  const other = { ...setupMessages, roles };
  const edited = typedInto(sheet, [['stage.1', 3, 'лид']]);
  const isoDay = () => '';
  expect(parseSetup(edited, { heads: [sales], languages: [setupMessages, other], isoDay }).setup).toEqual(
    setup,
  );
});

test('cells typed as numbers, dates or in other letter case are read', () => {
  const read = accepted([
    ['option.asof', 1, new Date(Date.UTC(2026, 2, 31))],
    ['option.window', 1, 60],
    ['option.gap', 1, '45'],
    ['option.reach', 1, 'only with EACH earlier one reached'],
    ['option.fiscal', 1, 'APRIL'],
    ['option.toDate', 1, 'yes'],
    ['option.currency', 1, '€'],
    ['option.rates', 1, 'reverse: 1 EUR = 1.25 usd'],
    ['option.blank', 1, '-; N/A\n0, n/a,'],
    ['table.deals', 2, 1],
    ['deals.rep', 1, ' owner '],
    ['status.on hold', 3, 'lost'],
  ]);
  expect(read.options).toEqual({
    asOf: '2026-03-31',
    windowDays: 60,
    activeDays: 45,
    lagMonths: 0,
    fiscalYearStart: 4,
    toDate: true,
    kpis: {},
    sheets: { cohorts: false, funnel: false, channels: false, lists: false },
    reach: 'all',
    currency: '€',
    rates: 'baseBuys',
    blankTexts: ['-', 'N/A', '0'],
    funnelBy: null,
  });
  expect(read.deals.columns.rep).toEqual(column('owner'));
  expect(read.statuses[4]).toEqual({ text: 'On hold', outcome: 'lost' });
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['31.03.2026', '2026-03-31'],
  ['31.3.2026 г.', '2026-03-31'],
  [46112, '2026-03-31'],
  ['', null],
] as const)('an as-of date typed as %j is %j', (typed, day) => {
  expect(accepted([['option.asof', 1, typed]]).options.asOf).toBe(day);
});

test.each([
  ['apr', 4],
  ['Sept.', 9],
  ['апрель', 4],
  ['юли', 7],
  [10, 10],
  ['', 1],
] as const)('a fiscal year that starts in %j starts in month %i', (typed, month) => {
  expect(accepted([['option.fiscal', 1, typed]]).options.fiscalYearStart).toBe(month);
});

test('the texts that mean blank are one cell: words may be added and taken away, and blank is the default list', () => {
  const texts = (cell: string) => accepted([['option.blank', 1, cell]]).options.blankTexts;
  expect(texts(blankCell(defaultBlankTexts, blankWords.bg))).toBe(defaultBlankTexts);
  expect(texts('')).toBe(defaultBlankTexts);
  expect(texts('не указан, to be told')).toEqual(['не указан', 'to be told']);
  expect(blankCell(defaultBlankTexts, blankWords.ru).startsWith('не указан, ')).toBe(true);
});

test('a sheet of the first format, a row for each text that means blank, keeps them', () => {
  const rows = sheet.rows.flatMap((row) => {
    if (row[0] === 'setup.version') return [row.map((cell, index) => (index === 2 ? '1' : cell))];
    if (row[0] !== 'option.blank') return [row];
    const old = (key: string, text: string) => [`option.blank.${key}`, 'Means blank', text, '', '', ''];
    return [old('1', 'not known'), old('2', '??'), old('new', '')];
  });
  const { setup, problems } = parse({ ...sheet, rows });
  expect(problems).toEqual([]);
  expect(setup?.options.blankTexts).toEqual([...defaultBlankTexts, 'not known', '??']);
});

test('a blank option is its default', () => {
  expect(
    accepted([
      ['option.gap', 1, ''],
      ['option.reach', 1, ''],
    ]).options,
  ).toEqual(setup.options);
});

test('a renamed sheet is found by its id, an edited name chooses another sheet', () => {
  expect(accepted([], [{ ...sales, name: 'Sales 2026' }]).deals).toMatchObject({
    sheetId: 7,
    sheetName: 'Sales 2026',
  });
  expect(accepted([['table.deals', 1, 'archive']]).deals).toMatchObject({ sheetId: 9, sheetName: 'Archive' });
  const swapped = [
    { ...sales, name: 'Old' },
    { ...archive, name: 'Sales' },
  ];
  expect(accepted([], swapped).deals).toMatchObject({ sheetId: 7, sheetName: 'Old' });
  expect(accepted([], [{ ...sales, sheetId: 12 }]).deals).toMatchObject({ sheetId: 12, sheetName: 'Sales' });
});

test('moved rows keep what they say; moved stages change their order', () => {
  const rows = [...sheet.rows];
  const from = rowOf('stage.3') - 1;
  const [quote] = rows.splice(from, 1);
  rows.splice(from - 1, 0, quote ?? []);
  expect(parse({ ...sheet, rows }).setup?.stages.map(({ name }) => name)).toEqual(['Lead', 'Quote', 'Talks']);
});

test('the empty stage row adds a stage, by a date or by a status', () => {
  expect(
    accepted([
      ['stage.new', 0, 'Offer'],
      ['stage.new', 1, 'Closed'],
    ]).stages[3],
  ).toEqual({ name: 'Offer', role: 'none', reached: { by: 'date', column: column('Closed') } });
  expect(
    accepted([
      ['stage.new', 0, 'Waiting'],
      ['stage.new', 2, 'the status, below'],
      ['status.on hold', 3, 'Waiting'],
    ]).stages[3],
  ).toEqual({ name: 'Waiting', role: 'none', reached: { by: 'status', texts: ['On hold'] } });
});

test('a stage whose statuses mean something else now is left out, and that is said', () => {
  const edited = typedInto(sheet, [
    ['status.talking', 3, 'Won'],
    ['status.calling', 3, 'Lost'],
  ]);
  expect(parse(edited).setup?.stages.map(({ name }) => name)).toEqual(['Lead', 'Quote']);
  expect(sentences(edited)).toEqual([
    `KPI Setup!B${rowOf('stage.2')}: the stage “Talks” is left out, because no status leads to it any more. To keep it, choose it beside a status.`,
  ]);
});

test('a cleared stage is gone, a deleted field is not mapped, deleted options are their defaults', () => {
  const cleared = accepted([0, 1, 2, 3].map((cell) => ['stage.3', cell, ''] as const));
  expect(cleared.stages.map(({ name }) => name)).toEqual(['Lead', 'Talks']);
  const rows = sheet.rows.filter(([key]) => !/^(deals\.rep|option\.)/.test(String(key)));
  const { setup: read, problems } = parse({ ...sheet, rows });
  expect(problems).toEqual([]);
  expect(read?.deals.columns.rep).toBeUndefined();
  expect(read?.options).toEqual(defaultOptions);
});

test('a lead that becomes a plain stage keeps its column', () => {
  expect(accepted([['stage.1', 3, 'None']]).stages[0]).toEqual({ ...setup.stages[0], role: 'none' });
});

test('a setup without a win is read: the data may hold one by now', () => {
  expect(accepted([['status.won', 3, 'Lost']]).statuses.some(({ outcome }) => outcome === 'won')).toBe(false);
});

test('the lead follows the field Created, status stages the field Outcome', () => {
  const read = accepted([
    ['deals.created', 1, 'Quote sent'],
    ['deals.status', 1, 'Amount'],
  ]);
  expect(read.deals.columns.status).toEqual(column('Amount'));
  expect(read.stages[0]?.reached).toEqual({ by: 'date', column: column('Quote sent') });
});

test.each<readonly [string, Edits, string]>([
  [
    'a sheet that is not there',
    [['table.deals', 1, 'Leads']],
    `KPI Setup!C${rowOf('table.deals')}: there is no sheet “Leads”. Choose one of the sheets of this file.`,
  ],
  [
    'no sheet',
    [['table.deals', 1, '']],
    `KPI Setup!C${rowOf('table.deals')} names no sheet. Choose the sheet that holds the deals.`,
  ],
  [
    'a header row that is none',
    [['table.deals', 2, 'first']],
    `KPI Setup!D${rowOf('table.deals')}: “first” is no row. Type the number of the row that holds the headers, for example 1.`,
  ],
  [
    'a header row below the sheet',
    [['table.deals', 2, 41]],
    `KPI Setup!D${rowOf('table.deals')}: “Sales” ends before row 41. Type the number of the row that holds its headers.`,
  ],
  [
    'a column that is not there',
    [['deals.rep', 1, 'Agent']],
    `KPI Setup!C${rowOf('deals.rep')}: “Sales” has no column “Agent”. Choose one of its headers, or leave the cell blank.`,
  ],
  [
    'a third column of a header that stands twice',
    [['deals.amount', 1, 'Amount (3)']],
    `KPI Setup!C${rowOf('deals.amount')}: “Sales” has no column “Amount (3)”. Choose one of its headers, or leave the cell blank.`,
  ],
  [
    'a column used twice',
    [['deals.rep', 1, 'Deal']],
    `KPI Setup!C${rowOf('deals.rep')}: the column “Deal” is already used in C${rowOf('deals.id')}. Choose another one in one of the two cells, or leave it blank.`,
  ],
  [
    'no status column',
    [['deals.status', 1, '']],
    `KPI Setup!C${rowOf('deals.status')} names no status column. Choose the column that says open, won or lost.`,
  ],
  [
    'a stage without a name',
    [['stage.3', 0, '']],
    `KPI Setup!B${rowOf('stage.3')}: this stage has no name. Type one, or clear its row.`,
  ],
  [
    'two stages of one name',
    [['stage.3', 0, 'lead']],
    `KPI Setup!B${rowOf('stage.3')}: “lead” is already the name of the stage in B${rowOf('stage.1')}. Rename one of the two.`,
  ],
  [
    'a stage that is an outcome',
    [['stage.3', 0, 'Won']],
    `KPI Setup!B${rowOf('stage.3')}: “Won” is an outcome, not a stage. Give the stage another name.`,
  ],
  [
    'a stage without a column',
    [['stage.3', 1, '']],
    `KPI Setup!C${rowOf('stage.3')}: the stage “Quote” has no column. Choose its date column, or “the status, below” in the next cell.`,
  ],
  [
    'a date stage in the status column',
    [['stage.3', 1, 'Status']],
    `KPI Setup!C${rowOf('stage.3')}: “Status” is the status column and holds no dates. Choose a date column for the stage “Quote”, or “the status, below” in the next cell.`,
  ],
  [
    'a status stage with a date column',
    [['stage.2', 1, 'Quote sent']],
    `KPI Setup!C${rowOf('stage.2')}: the stage “Talks” goes by the status, so “Quote sent” is not used. Clear this cell, or choose “any date” in the next one.`,
  ],
  [
    'a new stage that no status leads to',
    [
      ['stage.new', 0, 'Waiting'],
      ['stage.new', 2, 'the status, below'],
    ],
    `KPI Setup!B${rowOf('stage.new')}: the stage “Waiting” goes by the status, but no status leads to it. Choose “Waiting” beside a status below, or clear this row.`,
  ],
  [
    'a value that cannot be',
    [['stage.3', 2, 'Quote']],
    `KPI Setup!D${rowOf('stage.3')}: “Quote” cannot be used here. Choose “any date”, “a tick or yes”, “a count”, or “the status, below” and this stage beside its statuses.`,
  ],
  [
    'a role that is none',
    [['stage.3', 3, 'Boss']],
    `KPI Setup!E${rowOf('stage.3')}: “Boss” is no role. Choose Lead, Qualified, Won, Lost or None.`,
  ],
  [
    'a lead in the middle',
    [['stage.3', 3, 'Lead']],
    `KPI Setup!E${rowOf('stage.3')}: only the first stage can be the lead. Choose another role here, or move its row to the top of the stages.`,
  ],
  [
    'two qualified stages',
    [['stage.2', 3, 'Qualified']],
    `KPI Setup!E${rowOf('stage.3')}: the stage in E${rowOf('stage.2')} has the role “Qualified” already. Choose None for one of the two.`,
  ],
  [
    'a meaning that is none',
    [['status.lost', 3, 'Gone']],
    `KPI Setup!E${rowOf('status.lost')}: “Gone” is neither an outcome nor the name of a stage. Choose one from the list.`,
  ],
  [
    'a status that leads to a date stage',
    [['status.on hold', 3, 'Quote']],
    `KPI Setup!E${rowOf('status.on hold')}: the stage “Quote” goes by a date, not by a status. Choose “Open, no stage”, an outcome or another stage.`,
  ],
  [
    'one status with two meanings',
    [['status.on hold', 2, 'WON']],
    `KPI Setup!E${rowOf('status.on hold')}: “Open, no stage” has another meaning in E${rowOf('status.won')}. Clear one of the two rows.`,
  ],
  [
    'a date that is none',
    [['option.asof', 1, '2026-02-30']],
    `KPI Setup!C${rowOf('option.asof')}: “2026-02-30” is no date. Type one like 2026-03-31, or leave the cell blank.`,
  ],
  [
    'a date with two readings',
    [['option.asof', 1, '3/4/2026']],
    `KPI Setup!C${rowOf('option.asof')}: “3/4/2026” is no date. Type one like 2026-03-31, or leave the cell blank.`,
  ],
  [
    'days that are none',
    [['option.window', 1, 'two months']],
    `KPI Setup!C${rowOf('option.window')}: “two months” is no number of days. Type a whole number from 1 to 36500, or leave the cell blank.`,
  ],
  [
    'half a day',
    [['option.gap', 1, 0.5]],
    `KPI Setup!C${rowOf('option.gap')}: “0.5” is no number of days. Type a whole number from 1 to 36500, or leave the cell blank.`,
  ],
  [
    'a choice that is none',
    [['option.reach', 1, 'perhaps']],
    `KPI Setup!C${rowOf('option.reach')}: “perhaps” is none of the choices. Choose one from the list.`,
  ],
  [
    'a month that is none',
    [['option.fiscal', 1, 13]],
    `KPI Setup!C${rowOf('option.fiscal')}: “13” is no month. Choose one from the list, or leave the cell blank.`,
  ],
  [
    'a currency that is a number',
    [['option.currency', 1, 12]],
    `KPI Setup!C${rowOf('option.currency')}: “12” is no currency. Type a code or a sign, like EUR or €, or leave the cell blank.`,
  ],
  [
    'rates that say something else',
    [['option.rates', 1, 'daily']],
    `KPI Setup!C${rowOf('option.rates')}: “daily” is none of the choices. Choose one from the list.`,
  ],
  [
    'an error value among the texts that mean blank',
    [['option.blank', 1, 'n/a, #REF!']],
    `KPI Setup!C${rowOf('option.blank')}: “n/a, #REF!” is an error of a formula and no text; such cells are always listed. Take it out of this cell.`,
  ],
  [
    'texts to leave out without a column',
    [['deals.leave1', 2, 'Test']],
    `KPI Setup!C${rowOf('deals.leave1')} names no column. Choose the column that holds the texts of the rows to leave out, or clear the texts.`,
  ],
  [
    'a column to leave rows out by without texts',
    [['deals.leave1', 1, 'Owner']],
    `KPI Setup!D${rowOf('deals.leave1')} names no text. Type the texts of the rows to leave out, with commas between, for example “Test, Duplicate”, or clear the column.`,
  ],
  [
    'a newer format',
    [['setup.version', 1, 3]],
    `KPI Setup!C${rowOf('setup.version')}: this set-up was written by a newer version of the add-in (format 3). Reload the spreadsheet to get that version, or delete the sheet to start anew.`,
  ],
])('%s is refused with a sentence that names the cell', (_what, edits, sentence) => {
  expect(refused(edits)).toEqual([sentence]);
});

test('the cost of goods may be a variable cost too; no other two fields share a column', () => {
  const edits = (field: string) => [
    ['deals.cost', 1, 'Amount (1)'] as const,
    [`deals.${field}`, 1, 'Amount (1)'] as const,
  ];
  expect(accepted(edits('variable1')).deals.columns.variable1).toEqual({ header: 'Amount', ordinal: 1 });
  expect(refused(edits('currency'))).toHaveLength(1);
});

test('rows to leave out may go by a column that is a field too', () => {
  const read = accepted([
    ['deals.leave1', 1, 'owner'],
    ['deals.leave1', 2, 'Test; duplicate, test'],
  ]);
  expect(read.leaveOut).toEqual([{ column: column('owner'), texts: ['Test', 'duplicate'] }]);
  expect(accepted([]).leaveOut).toBeUndefined();
});

test('both dates cleared: one sentence for the missing date, one for the lead that needs it', () => {
  expect(
    refused([
      ['deals.created', 1, ''],
      ['deals.closed', 1, ''],
    ]),
  ).toEqual([
    `KPI Setup!C${rowOf('deals.created')} names no column, nor does the closed date: nothing could be put into a month. Choose at least one of the two.`,
    `KPI Setup!E${rowOf('stage.1')}: the lead goes by its created date, and no column is chosen for Created. Choose one above, or another role here.`,
  ]);
});

test('a deleted sheet is named with its remedy', () => {
  expect(refused([], [archive])).toEqual([
    `KPI Setup!C${rowOf('table.deals')}: there is no sheet “Sales”. Choose one of the sheets of this file.`,
  ]);
});

test('a copied row that says something else is refused, a plain copy is not', () => {
  const original = sheet.rows[rowOf('deals.rep') - 1] ?? [];
  expect(parse({ ...sheet, rows: [...sheet.rows, original] })).toMatchObject({ setup, problems: [] });
  const changed = original.map((cell, index) => (index === 2 ? 'Deal' : cell));
  expect(sentences({ ...sheet, rows: [...sheet.rows, changed] })).toEqual([
    `KPI Setup!C${sheet.rows.length + 1}: this row is a copy of C${rowOf('deals.rep')} and says “Deal” instead. Only one can hold: delete this row, or move the change to C${rowOf('deals.rep')}.`,
  ]);
});

test('what is not read is said, and stops nothing', () => {
  const rows = [
    ...typedInto(sheet, [
      ['deals.rep', 0, 'Agent'],
      ['deals.customer', 2, 'number'],
    ]).rows,
  ];
  rows.splice(
    rowOf('stage.2') - 1,
    0,
    ['', 'Tasting', 'Quote sent', '', '', ''],
    ['bogus', 'x', '', '', '', ''],
  );
  const edited = { ...sheet, rows };
  expect(parse(edited).setup).toEqual(setup);
  expect(sentences(edited)).toEqual([
    `KPI Setup!D${rowOf('deals.customer')}: “number” is not read; this cell is written anew. Only the cream cells count.`,
    `KPI Setup!B${rowOf('deals.rep')}: “Agent” is not read; this cell is written anew. Only the cream cells count.`,
    `KPI Setup!B${rowOf('stage.2')}: “Tasting” stands in a row that is not read. To add a stage, use the empty cream row at the end of the stages.`,
    `KPI Setup!B${rowOf('stage.2') + 1}: “x” is not a row of this sheet, so it is not used. Delete the row.`,
  ]);
});

test('rows above and below ours are the user’s', () => {
  const rows: SetupCell[][] = [['', 'My notes'], ...sheet.rows.map((row) => [...row]), ['', 'Ask Ana']];
  expect(parse({ ...sheet, rows })).toMatchObject({ setup, problems: [] });
});

test('cells are named where they stand, also when the user has put columns before ours', () => {
  const moved = { ...typedInto(sheet, [['deals.rep', 1, 'Agent']]), firstColumn: 26 };
  expect(sentences(moved)[0]).toMatch(new RegExp(`^KPI Setup!AB${rowOf('deals.rep')}: `));
});

test('an empty sheet says what is missing', () => {
  expect(sentences({ firstRow: 1, firstColumn: 1, rows: [] })[0]).toBe(
    'KPI Setup has no row for the table of deals any more. Undo its deletion, or delete the whole sheet to start anew.',
  );
});

test('a funnel is split by a field with a column, by that column, or by nothing', () => {
  const by = (...typed: string[]) =>
    typed.map(
      (value) =>
        accepted([
          ['deals.free1', 1, 'Amount (1)'],
          ['option.split', 1, value],
        ]).options.funnelBy,
    );
  expect(by('rep', 'Breakdown: Amount', 'breakdown', 'AMOUNT', 'none', '')).toEqual([
    'rep',
    'free1',
    'free1',
    'free1',
    null,
    null,
  ]);
  // The channel has no column.
  expect(refused([['option.split', 1, 'Channel']])).toEqual([
    `KPI Setup!C${rowOf('option.split')}: “Channel” is none of the choices. Choose one from the list.`,
  ]);
});
