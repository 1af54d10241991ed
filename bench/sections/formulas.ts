import { buildCode } from '../../build.ts';
import { companyOf } from '../../test/functions/mapped-company.ts';
import { processorTimes } from '../run/processor-time.ts';
import { type Section, shown } from '../section.ts';
import { companyRows, headers } from '../work/company.ts';

type Range = readonly (readonly unknown[])[];

interface Case {
  readonly args: readonly unknown[];
  /** What one pass looks at: columns, or a table. */
  readonly ranges: readonly Range[];
}

/** A spreadsheet in UTC−5 all the year round, and the words of statuses. */
const google = (texts: string) => ({
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({
      getSpreadsheetTimeZone: () => 'Etc/GMT+5',
      getSpreadsheetLocale: () => 'en_US',
    }),
  },
  Utilities: {
    formatDate: (date: Date) =>
      new Date(date.getTime() - 5 * 3_600_000).toISOString().slice(0, 19).replace(/[-T:]/g, ' '),
  },
  HtmlService: { createHtmlOutputFromFile: () => ({ getContent: () => texts }) },
});

/**
 * Each formula of the built code, evaluated afresh as Google does, over columns of 100,000 rows against one pass over
 * the same cells that looks at every value, counts equal texts and gives back as many rows and cells as the formula.
 */
export async function formulaTimes(isQuick: boolean): Promise<Section> {
  const { code, texts } = await buildCode();
  const services = google(texts);
  const rows = isQuick ? 20_000 : 100_000;
  // Copies of the code, for what V8 makes of one differs; the fastest counts, of the formula as of the pass.
  const copies = isQuick ? 1 : 3;
  const lines = Object.entries(cases(rows)).map(([name, { args, ranges }]) => {
    const runs = Array.from({ length: copies }, (_, copy) => {
      // A new text each time: the engine learns anew, as in every execution at Google. No context of node:vm, for there
      // every Math and Number is looked up slowly.
      const evaluate = new Function(...Object.keys(services), `${code}//${name} ${copy}\nreturn SalesKpis;`);
      const { formula } = evaluate(...Object.values(services));
      const pass: typeof onePass = new Function(`return ${onePass}//${name} ${copy}`)();
      let answer: unknown;
      const run = () => {
        answer = formula(name, args);
      };
      const [height, width] = sizeOf(formula(name, args));
      const [ours, floor] = processorTimes(15, [run, () => pass(ranges, height, width)]);
      if (typeof answer !== 'number' && !Array.isArray(answer)) throw new Error(`${name}: ${answer}`);
      return { ours: ours?.warm ?? Number.NaN, floor: floor?.warm ?? Number.NaN };
    });
    const ours = Math.min(...runs.map((one) => one.ours));
    const floor = Math.min(...runs.map((one) => one.floor));
    return { name, columns: ranges.reduce((sum, [row = []]) => sum + row.length, 0), ours, floor };
  });
  return {
    title: `Formulas over ${rows.toLocaleString('en-US')} rows, ms of processor time`,
    lines: [
      ['formula', 'columns', 'formula', 'one pass', 'ratio'],
      ...lines.map(({ name, columns, ours, floor }) => [
        name,
        String(columns),
        shown(ours),
        shown(floor),
        shown(ours / floor),
      ]),
    ],
    notes: [
      'One pass looks at every cell (a number, the instant of a date), counts equal texts, and gives back as many rows and',
      'cells as the formula. The customers, four rows each, are compared as people read their names, and sorted. KPI gives',
      'one figure of a table of deals, KPI_TABLE those of each rep and month that the summary shows. Medians, once compiled.',
    ],
    // The aim is about 100,000 rows.
    aims: (isQuick ? [] : lines).map(({ name, ours, floor }) => ({
      name: `P9, ${name} against one pass`,
      value: ours / floor,
      limit: 3,
      way: 'atMost',
    })),
  };
}

function cases(rows: number): Readonly<Record<string, Case>> {
  const column = (cell: (row: number) => unknown): Range =>
    Array.from({ length: rows }, (_, row) => [cell(row)]);
  const count = (row: number) => 100 + ((row * 7919) % 900);
  const part = (row: number) => (row * 7919) % 100;
  const day = (row: number) => new Date(Date.UTC(2023, 0, 1, 5) + ((row * 7919) % 1000) * 86_400_000);
  const later = (row: number) => new Date(day(row).getTime() + ((row * 31) % 90) * 86_400_000);
  const stages = ['Lead', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'];
  const [big, small, share] = [column(count), column(part), column((row) => part(row) / 100)];
  const customer = column((row) => ownText(`Customer ${(row * 104_729) % Math.round(rows / 4)}`));
  const [created, closed] = [column(day), column(later)];
  const stage = column((row) => ownText(stages[(row * 7919) % 6] as string));
  const overColumns = {
    CONVERSION: [big, small],
    WIN_RATE: [big, small],
    CAC: [big, small],
    CLTV: [big, small, small, share, share],
    LTV_TO_CAC: [big, small],
    CAC_PAYBACK: [big, small],
    RETENTION: [big, small],
    CHURN: [big, small],
    ATTAINMENT: [big, small],
    PACE: [big, small, created],
    GROSS_PROFIT: [big, small],
    GROSS_MARGIN: [big, small],
    AVERAGE_DEAL: [big, small],
    SALES_PER_REP: [big, small],
    SALES_VELOCITY: [big, share, big, small],
    FUNNEL: [stage],
    SALES_CYCLE: [created, closed],
    COHORTS: [customer, created, big],
    CLTV_HISTORY: [customer, big],
  };
  const table = [headers, ...companyRows(rows)];
  const setup = companyOf({ Deals: table.slice(0, 3_000) }).rows('KPI Setup');
  const overTables = {
    KPI: ['winRate', '2026-03', setup, '', '', table],
    KPI_TABLE: ['', setup, 'rep', '', table],
  };
  const all: Record<string, Case> = {};
  for (const [name, ranges] of Object.entries(overColumns)) all[name] = { args: ranges, ranges };
  for (const [name, args] of Object.entries(overTables)) all[name] = { args, ranges: [table] };
  return all;
}

/** A text that is no part of another one, as cells have. */
const ownText = (text: string) => Buffer.from(text, 'latin1').toString('latin1');

const sizeOf = (answer: unknown): readonly [number, number] =>
  Array.isArray(answer) ? [answer.length, answer[0].length] : [1, 1];

/** What cannot be saved: every cell is looked at once, equal texts are told from others, and the answer is made. */
function onePass(ranges: readonly Range[], height: number, width: number): unknown[][] {
  let sum = 0;
  const texts = new Map<string, number>();
  for (const range of ranges)
    for (const line of range) {
      for (let at = 0, cell = line[0]; ; cell = line[at]) {
        if (typeof cell === 'number') sum += cell;
        else if (typeof cell === 'string') texts.set(cell, (texts.get(cell) ?? 0) + 1);
        else sum += (cell as Date).getTime();
        if (++at === line.length) break;
      }
    }
  const answer: unknown[][] = new Array(height);
  for (let row = 0; row < height; row++) {
    const line: unknown[] = [sum];
    for (let at = 1; at < width; at++) line.push(texts.size);
    answer[row] = line;
  }
  return answer;
}
