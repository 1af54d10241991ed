import { describe, expect, it, test } from 'vitest';
import type { SetupMessages } from '../../src/i18n/en-setup.ts';
import { allMessages, messagesFor } from '../../src/i18n/messages.ts';
import { findDeals } from '../../src/setup/find-deals.ts';
import { foldText } from '../../src/setup/fold-text.ts';
import { parseSetup } from '../../src/setup/parse-setup.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import type { Options, Setup } from '../../src/setup/setup.ts';
import { evidenceOf } from '../../src/setup/setup-evidence.ts';
import { setupRows } from '../../src/setup/setup-rows.ts';
import type { SetupSheet } from '../../src/setup/setup-sheet.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';

const codes = ['en', 'ru', 'bg'] as const;
const languages = allMessages().map((language) => language.setup);

const headers = ['ID', 'Фирма', 'Создана', 'Квал.', 'Закрыта', 'Статус', 'Сумма', 'Канал'];
const heads: readonly SheetHead[] = [
  { sheetId: 7, name: 'Сделки', hidden: false, rows: 40, columns: 8, head: [headers] },
];
const column = (header: string) => ({ header, ordinal: 1 });

/** A setup in which every choice occurs. */
const setup = (reach: Options['reach']): Setup => ({
  deals: {
    sheetId: 7,
    sheetName: 'Сделки',
    headerRow: 1,
    columns: {
      id: column('ID'),
      customer: column('Фирма'),
      created: column('Создана'),
      closed: column('Закрыта'),
      status: column('Статус'),
      amount: column('Сумма'),
      free1: column('Канал'),
    },
  },
  stages: [
    { name: 'Лид', role: 'lead', reached: { by: 'date', column: column('Создана') } },
    { name: 'Оферта', role: 'qualified', reached: { by: 'date', column: column('Квал.') } },
    { name: 'Talks', role: 'none', reached: { by: 'status', texts: ['Переговоры'] } },
  ],
  statuses: [
    { text: 'Успех', outcome: 'won' },
    { text: 'Отказ', outcome: 'lost' },
    { text: 'Переговоры', outcome: 'open' },
    { text: 'Пауза', outcome: 'open' },
  ],
  options: {
    asOf: '2026-03-31',
    windowDays: 60,
    reach,
    lagMonths: 2,
    fiscalYearStart: 4,
    toDate: true,
    kpis: { pace: true, leads: false },
    sheets: { cohorts: true, funnel: true, channels: true, lists: false },
    activeDays: 120,
    rates: 'baseBuys',
    currency: '₽',
    blankTexts: ['не закрыта', 'няма'],
    funnelBy: 'free1',
  },
});

/** "KPI Setup" as a build in these languages leaves it; the second one writes every other row. */
function written(of: Setup, first: SetupMessages, second: SetupMessages = first): SetupSheet {
  const counts = of.statuses.map(({ text }) => ({ text, count: 3 }));
  const [odd, even] = [first, second].map((language) =>
    setupRows(of, evidenceOf(of, heads, counts), language),
  );
  const rows = (odd ?? []).map(({ key, cells }, index) => [
    key,
    ...[0, 1, 2, 3, 4].map(
      (cell): SetupCell => (index % 2 === 0 ? cells : even?.[index]?.cells)?.[cell]?.text ?? '',
    ),
  ]);
  return { firstRow: 1, firstColumn: 1, rows: [['key', '', '', '', '', ''], ...rows] };
}

const read = (sheet: SetupSheet) =>
  parseSetup(sheet, { heads, languages, isoDay: (instant) => instant.toISOString().slice(0, 10) });

describe('“KPI Setup” reads back as the same setup', () => {
  for (const one of codes)
    for (const other of codes)
      it(one === other ? `written in ${one}` : `written in ${one} and, every other row, in ${other}`, () => {
        for (const reach of ['implied', 'all', 'any'] as const)
          expect(read(written(setup(reach), messagesFor(one).setup, messagesFor(other).setup))).toMatchObject(
            {
              setup: setup(reach),
              problems: [],
            },
          );
      });
});

test('no choice has one label in two meanings, in whatever language it was written', () => {
  const choices = languages.map(({ roles, outcomes, reachedBy, reach }) => ({
    roles,
    outcomes,
    reachedBy,
    reach,
  }));
  for (const kind of ['roles', 'outcomes', 'reachedBy', 'reach'] as const) {
    const meanings = new Map<string, string>();
    for (const language of choices)
      for (const [code, label] of Object.entries(language[kind]))
        expect(
          meanings.set(foldText(label), meanings.get(foldText(label)) ?? code).get(foldText(label)),
        ).toBe(code);
  }
});

describe.each(codes)('in %s', (code) => {
  const { setup: say, summary } = messagesFor(code);
  const quoted = (text: string) => [...text.matchAll(/[«„“]([^»“”]+)[»“”]/g)].map(([, inside]) => inside);

  it('a sentence that tells the user to choose something names what stands in the list', () => {
    const problem = (code: keyof typeof say.problems) =>
      (say.problems[code] as (...args: string[]) => string)('§', '§', '§');
    const mentions = (text: string, ...labels: string[]) => {
      for (const label of labels) expect(text).toContain(label);
    };
    mentions(problem('stage.noColumn'), say.reachedBy.status);
    mentions(problem('stage.statusColumn'), say.reachedBy.status);
    mentions(problem('stage.twoWays'), say.reachedBy.date);
    mentions(problem('stage.value'), say.reachedBy.date, say.reachedBy.status);
    mentions(problem('stage.role'), ...Object.values(say.roles));
    mentions(problem('stage.leadByStatus'), say.reachedBy.date);
    mentions(problem('stage.leadWithoutCreated'), say.fields.created);
    mentions(problem('stage.leadColumn'), say.fields.created);
    mentions(problem('stage.roleTwice'), say.roles.none);
    mentions(problem('status.dateStage'), say.outcomes.open);
    mentions(say.leadColumn, say.fields.created);
    mentions(say.noWon('§', '§', []), say.outcomes.won);
    mentions(summary.done(2, '§', 1), summary.doubt);
  });

  it('the headers that it proposes are understood', () => {
    const proposed = quoted(say.noDeals.noHeaders(''));
    expect(proposed).toHaveLength(5);
    const sheet: SheetHead = {
      sheetId: 1,
      name: '§',
      hidden: false,
      rows: 2,
      columns: 5,
      head: [proposed.map(String), ['D1', '2026-01-05', '2026-02-03', 'Won', 100]],
    };
    const found = findDeals([sheet]);
    if ('reason' in found) throw new Error(found.reason);
    const { columns } = recogniseSetup(found, [], [sheet], say.leadStage).setup.deals;
    expect(Object.keys(columns).sort()).toEqual(['amount', 'closed', 'created', 'id', 'status']);
    for (const name of quoted(say.noDeals.noStatus('§')).slice(1)) expect(proposed).toContain(name);
    for (const name of quoted(say.noDeals.noDate('§')).slice(1)) expect(proposed).toContain(name);
  });
});
