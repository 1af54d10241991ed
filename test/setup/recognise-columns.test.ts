import { expect, test } from 'vitest';
import { columnRefs } from '../../src/setup/column-label.ts';
import { recogniseColumns } from '../../src/setup/recognise-columns.ts';
import type { SetupCell } from '../../src/setup/sheet-head.ts';

/** The fields found, as `field: header`, doubtful ones with a question mark. */
function found(headers: readonly string[], rows: readonly (readonly SetupCell[])[] = []): string[] {
  return recogniseColumns({ refs: columnRefs(headers), rows }).map(
    ({ field, column, score }) =>
      `${field}: ${column.header}${column.ordinal > 1 ? ` (${column.ordinal})` : ''}${score < 0.8 ? '?' : ''}`,
  );
}

// https://mavenanalytics.io/data-playground, "CRM Sales Opportunities": the header row.
test('the public CRM set is read whole', () => {
  const headers =
    'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value'.split(',');
  expect(found(headers)).toEqual([
    'id: opportunity_id',
    'customer: account',
    'rep: sales_agent',
    'created: engage_date',
    'closed: close_date',
    'status: deal_stage',
    'amount: close_value',
  ]);
});

test('the other tables of the public CRM set have no status', () => {
  expect(
    found('account,sector,year_established,revenue,employees,office_location,subsidiary_of'.split(',')),
  ).toEqual(['customer: account', 'amount: revenue?']);
  expect(found('sales_agent,manager,regional_office'.split(','))).toEqual(['rep: sales_agent']);
});

test('the conformance company is read whole', () => {
  const headers =
    'Deal,Customer,Rep,Channel,Source,Created,Contacted,Quote sent,Proposal reviewed,Contract,Closed,Expected close,Status,Amount,Currency,Rate,Cost,Deal type,Probability,Lost reason,Mass mail';
  expect(found(headers.split(','))).toEqual([
    'id: Deal',
    'customer: Customer',
    'rep: Rep',
    'channel: Channel',
    'source: Source',
    'created: Created',
    'closed: Closed',
    'expected: Expected close',
    'status: Status',
    'amount: Amount',
    'currency: Currency',
    'rate: Rate?',
    'cost: Cost',
    'probability: Probability',
    'type: Deal type',
    'reason: Lost reason',
    'massMail: Mass mail',
  ]);
});

// HubSpot, "Export your records": deal property labels, knowledge.hubspot.com/properties/hubspots-default-deal-properties
test('a HubSpot export', () => {
  const headers =
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Last Modified Date,Last Activity Date,Original Traffic Source,Amount in company currency,Deal Type,Associated Company,Associated Contact';
  expect(found(headers.split(','))).toEqual([
    'id: Record ID',
    'customer: Associated Company',
    'rep: Deal owner',
    'source: Original Traffic Source',
    'created: Create Date',
    'closed: Close Date',
    'status: Deal Stage',
    'amount: Amount',
    'type: Deal Type',
  ]);
});

// Pipedrive, "Exporting data": deal columns carry the prefix "Deal - ", support.pipedrive.com
test('a Pipedrive export: its status, not its stage, holds won and lost', () => {
  const headers =
    'Deal - ID,Deal - Title,Deal - Owner,Deal - Organization,Deal - Contact person,Deal - Value,Deal - Currency of Value,Deal - Stage,Deal - Pipeline,Deal - Status,Deal - Deal created,Deal - Update time,Deal - Last stage change,Deal - Won time,Deal - Lost time,Deal - Deal closed on,Deal - Expected close date,Deal - Lost reason,Deal - Source channel';
  expect(found(headers.split(','))).toEqual([
    'id: Deal - ID',
    'customer: Deal - Organization',
    'rep: Deal - Owner',
    'source: Deal - Source channel',
    'created: Deal - Deal created',
    'closed: Deal - Deal closed on',
    'expected: Deal - Expected close date',
    'status: Deal - Status',
    'amount: Deal - Value',
    'currency: Deal - Currency of Value',
    'reason: Deal - Lost reason',
  ]);
});

test('a rate beside no currency is left alone: it may be one of anything', () => {
  expect(found(['Deal ID', 'Status', 'Amount', 'Rate'])).not.toContain('rate: Rate?');
  expect(found(['Deal ID', 'Status', 'Amount', 'Exchange rate'])).toContain('rate: Exchange rate');
});

// Salesforce, Opportunity report columns, help.salesforce.com "Opportunity Fields"
test('a Salesforce report', () => {
  const headers =
    'Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Owner Role,Type,Lead Source,Amount,Expected Revenue,Close Date,Next Step,Stage,Probability (%),Fiscal Period,Age,Created Date,Last Modified Date,Last Stage Change Date';
  expect(found(headers.split(','))).toEqual([
    'id: Opportunity ID',
    'customer: Account Name',
    'rep: Opportunity Owner',
    'source: Lead Source',
    'created: Created Date',
    'closed: Close Date',
    'status: Stage',
    'amount: Amount',
    'probability: Probability (%)',
    'type: Type',
  ]);
});

// Salesforce, Opportunity object reference: API names
test('API names run together are taken apart', () => {
  expect(
    found('Id,AccountId,LeadSource,StageName,CloseDate,CreatedDate,Amount,LastModifiedDate'.split(',')),
  ).toEqual([
    'id: Id',
    'customer: AccountId',
    'source: LeadSource',
    'created: CreatedDate',
    'closed: CloseDate',
    'status: StageName',
    'amount: Amount',
  ]);
});

// Odoo 17, CRM pipeline list export: www.odoo.com/documentation
test('an Odoo export', () => {
  const headers =
    'Opportunity,Customer,Salesperson,Sales Team,Created on,Closed Date,Expected Closing,Stage,Expected Revenue,Probability,Source,Medium,Lost Reason,Last Updated on';
  expect(found(headers.split(','))).toEqual([
    'customer: Customer',
    'rep: Salesperson',
    'source: Source',
    'created: Created on',
    'closed: Closed Date',
    'expected: Expected Closing',
    'status: Stage',
    'amount: Expected Revenue',
    'probability: Probability',
    'reason: Lost Reason',
  ]);
});

test('a type is the type of a deal only where it says new, repeat or returned', () => {
  const table = (...types: string[]) =>
    recogniseColumns({
      refs: columnRefs(['Deal ID', 'Status', 'Type']),
      rows: types.map((type, index) => [`D${index}`, 'Won', type]),
    }).find(({ field }) => field === 'type')?.column.header;
  expect(table('New', 'Repeat order', 'New', '')).toBe('Type');
  expect(table('Новый клиент', 'Повторная продажа')).toBe('Type');
  expect(table('Нова сделка', 'Съществуващ клиент')).toBe('Type');
  expect(table('Licence', 'Service', 'Hardware', 'New')).toBeUndefined();
});

test('a key of a lead beside that of the deal; alone it is the key of the row', () => {
  expect(found(['Deal ID', 'Lead ID', 'Status'])).toEqual(['id: Deal ID', 'status: Status', 'lead: Lead ID']);
  expect(found(['Lead ID', 'Status'])).toEqual(['id: Lead ID', 'status: Status']);
  expect(found(['ID сделки', 'ID лида', 'Статус'])).toContain('lead: ID лида');
  expect(found(['№ сделки', 'ID лида', 'Статус'])).toEqual([
    'id: № сделки',
    'status: Статус',
    'lead: ID лида',
  ]);
});

test('currencies, brackets and underscores in a header do not hide its word', () => {
  expect(found(['Amount (EUR)', 'lead_source', 'CLOSE DATE:', 'Cost, €', 'Deal status'])).toEqual([
    'source: lead_source',
    'closed: CLOSE DATE:',
    'status: Deal status',
    'amount: Amount (EUR)',
    'cost: Cost, €',
  ]);
});

test('of two columns for one field the surer one is taken, and a column never twice', () => {
  expect(found(['Owner', 'Rep', 'Account', 'Customer'])).toEqual(['customer: Customer', 'rep: Rep']);
  expect(found(['Amount', 'Amount'])).toEqual(['amount: Amount']);
});

test('of equal headers the one whose values fit is taken', () => {
  expect(
    found(
      ['Amount', 'Amount'],
      [
        ['high', 120],
        ['low', 80],
      ],
    ),
  ).toEqual(['amount: Amount (2)']);
});

test('values that do not fit their header put it in doubt', () => {
  const rows = [['soon'], ['later'], ['2026-01-05'], ['2026-01-06'], ['2026-01-07']];
  expect(found(['Created'], rows.slice(2))).toEqual(['created: Created']);
  expect(found(['Close time'], rows)).toEqual(['closed: Close time?']);
  expect(found(['Created'], rows.slice(0, 2))).toEqual([]);
});

test('names of deals are no ids: they would be taken for duplicates', () => {
  expect(
    found(
      ['Deal', 'Status'],
      [
        ['Acme, 20 seats', 'Won'],
        ['Birch renewal', 'Open'],
      ],
    ),
  ).toEqual(['status: Status']);
});

test('where headers say nothing, won and lost show the status column', () => {
  expect(
    found(
      ['X', 'Y'],
      [
        ['Won', 1],
        ['Lost', 2],
        ['Talking', 3],
      ],
    ),
  ).toEqual(['status: X', 'amount: Y?']);
});

test('dates under unknown headers are asked about, bookkeeping dates never taken', () => {
  const day = new Date(Date.UTC(2026, 0, 5));
  expect(found(['Since', 'Until', 'Last modified'], [[day, day, day]])).toEqual([
    'created: Since?',
    'closed: Until?',
  ]);
});

test('a close date that stands alone is the closed date, with a question where it is called expected', () => {
  expect(found(['Expected close date', 'Created'])).toEqual([
    'created: Created',
    'closed: Expected close date?',
  ]);
});

test('a lost date is no closed date, a won date is', () => {
  expect(found(['Lost date', 'Won date'])).toEqual(['closed: Won date']);
});

test('the samples are the first different cells', () => {
  const [rep] = recogniseColumns({
    refs: columnRefs(['Rep']),
    rows: [['Ana'], ['ana '], [''], ['Boris'], ['Vera'], ['Zoe']],
  });
  expect(rep?.samples).toEqual(['Ana', 'Boris', 'Vera']);
});

test('words that mean two things are asked about, the values of a status prove it', () => {
  expect(
    found(
      ['State', 'Price', 'Contact'],
      [
        ['CA', 10, 'Ann'],
        ['NY', 20, 'Bob'],
      ],
    ),
  ).toEqual(['customer: Contact?', 'status: State?', 'amount: Price?']);
  expect(found(['State'], [['Won'], ['Lost']])).toEqual(['status: State']);
});

test('one company in every row is the seller, not the customer', () => {
  expect(
    found(
      ['Company'],
      Array.from({ length: 8 }, () => ['My Company Ltd']),
    ),
  ).toEqual(['customer: Company?']);
});

test('a date that its header calls the start is not taken for the end', () => {
  expect(found(['Created', 'Start date'], [['2026-01-05', '2026-01-06']])).toEqual(['created: Created']);
});

test('a Bulgarian number of a deal is its id', () => {
  const headers = ['№ сделка', 'Фирма', 'Търговец', 'Дата на запитване', 'Състояние', 'Приключена на'];
  expect(found(headers)[0]).toBe('id: № сделка');
  expect(found(['№ на сделка'])).toEqual(['id: № на сделка']);
});

test('a column under the name of the key is it however often it repeats; under another name it is not', () => {
  const copies = ['D-1', 'D-1', 'D-1', 'D-2', 'D-1', 'D-1', 'D-1', 'D-1'].map((id) => [id, 'Won']);
  expect(found(['Deal ID', 'Status'], copies)).toContain('id: Deal ID');
  expect(found(['Lead', 'Status'], copies)).toContain('lead: Lead');
  expect(found(['Reference', 'Status'], copies)).not.toContain('id: Reference');
});

test('numbers of 19 digits, rounded to one another, are still ids', () => {
  // 2^53 = 9007199254740992: above it a number of a cell stands for several ids.
  const rounded = ['1234567890123456800', '1234567890123456800', '1234567890123457000'];
  const rows = rounded.map((id) => [Number(id), 'Won']);
  expect(found(['Record ID', 'Status'], rows)).toContain('id: Record ID');
  expect(
    found(
      ['Record ID', 'Status'],
      [
        [7, 'Won'],
        [7, 'Won'],
        [8, 'Won'],
      ],
    ),
  ).not.toContain('id: Record ID');
});
