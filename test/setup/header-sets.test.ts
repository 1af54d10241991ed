import { describe, expect, test } from 'vitest';
import { findDeals } from '../../src/setup/find-deals.ts';
import { recogniseStatuses } from '../../src/setup/recognise-statuses.ts';
import { confident } from '../../src/setup/recognised-column.ts';
import type { SheetHead } from '../../src/setup/sheet-head.ts';
import { amocrm } from './header-sets/amocrm.ts';
import { bitrix24 } from './header-sets/bitrix24.ts';
import { espocrmBg } from './header-sets/espocrm-bg.ts';
import type { HeaderSet } from './header-sets/header-set.ts';
import { hubspot } from './header-sets/hubspot.ts';
import { odoo } from './header-sets/odoo.ts';
import { odooBg } from './header-sets/odoo-bg.ts';
import { oneC } from './header-sets/one-c.ts';
import { pipedrive } from './header-sets/pipedrive.ts';
import { salesforce } from './header-sets/salesforce.ts';
import { sugarcrmBg } from './header-sets/sugarcrm-bg.ts';

const sets = [
  hubspot,
  pipedrive,
  salesforce,
  odoo,
  amocrm,
  bitrix24,
  oneC,
  sugarcrmBg,
  espocrmBg,
  odooBg,
] as const;

function found({ top, rows }: HeaderSet) {
  const head = [...top, ...rows];
  const columns = Math.max(...head.map((row) => row.length));
  const sheet: SheetHead = {
    sheetId: 1,
    name: 'Export',
    hidden: false,
    rows: head.length,
    columns,
    head: head.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? '')),
  };
  const deals = findDeals([sheet]);
  if ('reason' in deals) throw new Error(deals.reason);
  return deals;
}

describe.each(sets.map((set) => ({ name: set.name, set })))('$name', ({ set }) => {
  const deals = found(set);

  test('at least 80 % of the fields are found, beneath the right header row', () => {
    const fields = Object.entries(set.mapping);
    const right = deals.columns.filter(({ field, column }) => set.mapping[field] === column.header);
    expect(deals.headerRow).toBe(set.top.length);
    expect(right.length / fields.length).toBeGreaterThanOrEqual(0.8);
  });

  test('no column is confidently taken for a wrong field', () => {
    const wrong = deals.columns.filter(
      ({ field, column, score }) => score >= confident && set.mapping[field] !== column.header,
    );
    expect(wrong).toEqual([]);
  });

  test('the outcome of each status is right or left open to the user', () => {
    const statuses = recogniseStatuses(Object.keys(set.statuses).map((text) => ({ text, count: 1 })));
    const wrong = statuses.filter(
      ({ text, outcome, how }) => how !== 'undecided' && set.statuses[text] !== outcome,
    );
    expect(wrong).toEqual([]);
    expect(statuses.filter(({ outcome }) => outcome === 'won')).not.toEqual([]);
  });
});

test('ten sets: four English, three Russian, three Bulgarian', () => {
  expect(sets.map(({ language }) => language).join(' ')).toBe('en en en en ru ru ru bg bg bg');
});
