import { buildCode } from '../../build.ts';
import { type Section, shown } from '../section.ts';

type Column = readonly (readonly unknown[])[];

/** A spreadsheet in UTC−5 all the year round, and the words of statuses. */
const google = (texts: string) => ({
  SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Etc/GMT+5' }) },
  Utilities: {
    formatDate: (date: Date) =>
      new Date(date.getTime() - 5 * 3_600_000).toISOString().slice(0, 19).replace(/[-T:]/g, ' '),
  },
  HtmlService: { createHtmlOutputFromFile: () => ({ getContent: () => texts }) },
});

/**
 * Each formula of the built code, evaluated afresh as Google does, over columns of 100,000 rows against one pass over the same cells that looks at every value, counts
 * equal texts and gives back rows of as many cells as the formula does.
 */
export async function formulaTimes(isQuick: boolean): Promise<Section> {
  const { code, texts } = await buildCode();
  const services = google(texts);
  const rows = isQuick ? 20_000 : 100_000;
  const column = (cell: (row: number) => unknown): Column =>
    Array.from({ length: rows }, (_, row) => [cell(row)]);
  const count = (row: number) => 100 + ((row * 7919) % 900);
  const part = (row: number) => (row * 7919) % 100;
  const day = (row: number) => new Date(Date.UTC(2023, 0, 1, 5) + ((row * 7919) % 1000) * 86_400_000);
  const later = (row: number) => new Date(day(row).getTime() + ((row * 31) % 90) * 86_400_000);
  const stages = ['Lead', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'];
  const [big, small, share] = [column(count), column(part), column((row) => part(row) / 100)];
  const customer = column((row) => `Customer ${(row * 104_729) % Math.round(rows / 4)}`);
  const [created, closed] = [column(day), column(later)];
  const cases: Readonly<Record<string, readonly unknown[]>> = {
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
    FUNNEL: [column((row) => stages[(row * 7919) % 6])],
    SALES_CYCLE: [created, closed],
    COHORTS: [customer, created, big],
    CLTV_HISTORY: [customer, big],
  };
  const lines = Object.entries(cases).map(([name, args]) => {
    // A new text each time: the engine learns anew, as in every execution at Google. No context of node:vm, for there
    // every Math and Number is looked up slowly.
    const evaluate = new Function(...Object.keys(services), `${code}//${name}\nreturn SalesKpis;`);
    const { formula } = evaluate(...Object.values(services));
    const run = (given: unknown) => formula(name, given);
    const answer = run(args);
    const height = Array.isArray(answer) ? answer.length : 1;
    const width = Array.isArray(answer) ? (answer[0]?.length ?? 1) : 1;
    const pass: typeof onePass = new Function(`return ${onePass}//${name}`)();
    const [ours, floor] = timed(
      () => run(args),
      () => pass(args as readonly Column[], height, width),
    );
    return { name, columns: args.length, ours, floor };
  });
  return {
    title: `Formulas over ${rows.toLocaleString('en-US')} rows, ms`,
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
      'cells as the formula. The 25,000 customers are compared as people read their names, and sorted.',
    ],
    aims: lines.map(({ name, ours, floor }) => ({
      name: `P9, ${name} against one pass`,
      value: ours / floor,
      limit: 3,
      way: 'atMost',
    })),
  };
}

/** What cannot be saved: every cell is looked at once, equal texts are told from others, and the answer is made. */
function onePass(columns: readonly Column[], height: number, width: number): unknown[][] {
  let sum = 0;
  const texts = new Map<string, number>();
  for (const column of columns)
    for (const line of column) {
      const cell = line[0];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') texts.set(cell, (texts.get(cell) ?? 0) + 1);
      else sum += (cell as Date).getTime();
    }
  const answer: unknown[][] = new Array(height);
  for (let row = 0; row < height; row++) {
    const line: unknown[] = [sum];
    for (let at = 1; at < width; at++) line.push(texts.size);
    answer[row] = line;
  }
  return answer;
}

/** The shortest times of two pieces of work, each by itself: what else the machine does can only add to them. */
function timed(...work: readonly (() => unknown)[]): [number, number] {
  return work.map((each) => {
    let shortest = Infinity;
    for (let round = 0; round < 40; round++) {
      const start = performance.now();
      each();
      shortest = Math.min(shortest, performance.now() - start);
    }
    return shortest;
  }) as [number, number];
}
