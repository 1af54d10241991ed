import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tryAddIn } from '../../../playground/node/try-add-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'sales-kpis-try-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const deals = file('deals.csv', [
  'Deal ID,Owner,Status,Created,Closed,Amount',
  '1,Ana,Won,2026-01-05,2026-02-10,1000',
  '2,Ana,Lost,2026-01-08,2026-02-12,500',
  '3,Boris,Won,2026-01-20,2026-02-20,3000',
  '4,Boris,Won,2026-02-03,2026-03-04,200',
  '5,Boris,Open,2026-03-05,,800',
]);

async function run(...args: string[]) {
  let printed = '';
  let complained = '';
  const code = await tryAddIn(args, {
    print: (text) => {
      printed += `${text}\n`;
    },
    complain: (text) => {
      complained += `${text}\n`;
    },
  });
  return { code, printed, complained };
}

test('the summary of a CSV file is printed as a table', async () => {
  const { code, printed } = await run(deals, '--now', '2026-04-03');
  expect(code).toBe(0);
  expect(printed).toMatch(/^Win rate .*66\.7%/m);
});

test('expected figures are compared cell by cell', async () => {
  const right = file('right.csv', ['KPI,2026-02,2026-03', 'winRate,66.67%,100%']);
  const wrong = file('wrong.csv', ['KPI,2026-02,2026-03', 'winRate,66.67%,50%']);
  expect(await run(deals, '--now', '2026-04-03', '--expect', right)).toMatchObject({
    code: 0,
    printed: '2 cells equal\n',
  });
  expect(await run(deals, '--now', '2026-04-03', '--expect', wrong)).toMatchObject({
    code: 1,
    printed: 'winRate, 2026-03: expected 50%, found 1\n1 cells equal, 1 different\n',
  });
});

test('--json gives what the cells show and hold', async () => {
  const { code, printed } = await run(deals, '--json', '--now', '2026-04-03');
  const sheets = JSON.parse(printed) as Record<string, { display: string[][]; values: unknown[][] }>;
  expect(code).toBe(0);
  expect(sheets.deals?.display[1]).toEqual(['1', 'Ana', 'Won', '2026-01-05', '2026-02-10', '1000']);
  expect(sheets.deals?.values[1]?.[0]).toBe(1);
  expect(Object.keys(sheets)).toContain('KPI Summary');
});

test('what the add-in alerts or asks goes to the errors', async () => {
  const { code, printed, complained } = await run(
    file('fruit.csv', ['colour,taste', 'red,sweet', 'green,sour']),
  );
  expect([code, printed]).toEqual([1, '']);
  expect(complained).toMatch(/“fruit”/);
});

test('what only a person can say is told, with what is in doubt', async () => {
  const { code, printed, complained } = await run(
    file('stages.csv', [
      'Deal ID,Owner,Status,Created,Closed,Amount',
      '1,Ana,Zorb,2026-01-05,2026-02-10,"1,234"',
      '2,Ana,Blip,2026-01-08,2026-02-12,"2,345"',
    ]),
  );
  expect([code, printed]).toEqual([1, '']);
  expect(complained).toMatch(/won/);
});

test('a comma that may be decimal is not guessed', async () => {
  const { code, printed, complained } = await run(
    file('commas.csv', [
      'Deal ID,Owner,Status,Created,Closed,Amount',
      '1,Ana,Won,2026-01-05,2026-02-10,"1,234 EUR"',
      '2,Ana,Lost,2026-01-08,2026-02-12,"2,345 EUR"',
    ]),
    '--now',
    '2026-04-03',
  );
  expect([code, printed]).toEqual([1, '']);
  expect(complained).toMatch(/^The add-in asks something that only you can answer/);
  expect(complained).toMatch(/^Amount: Amount ▲ 2 unclear/m);
});

test.each(['Sheet1.csv', 'KPI Summary.csv', 'kpi setup.csv', `${'long '.repeat(30)}.csv`, '.csv'])(
  'a file called %s is summed up like any other',
  async (name) => {
    const { code, printed, complained } = await run(
      file(name, readFileSync(deals, 'utf8').trimEnd().split('\n')),
      '--now',
      '2026-04-03',
    );
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toMatch(/^Win rate .*66\.7%/m);
  },
);

test('two files of the same name are two sheets', async () => {
  mkdirSync(join(folder, 'again'));
  const again = file(join('again', 'Deals.csv'), [
    'Deal ID,Owner,Status,Created,Closed,Amount',
    '6,Ana,Won,2026-03-05,2026-03-10,1000',
  ]);
  const { code, printed } = await run(deals, again, '--json', '--now', '2026-04-03');
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(printed))).toEqual(
    expect.arrayContaining(['deals', 'Deals 2', 'KPI Summary']),
  );
});

test('what is no CSV file is told in a sentence', async () => {
  const excel = join(folder, 'deals.xlsx');
  writeFileSync(excel, Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
  expect(await run(folder)).toEqual({
    code: 2,
    printed: '',
    complained: `"${folder}" is a folder: name the CSV files in it.\n`,
  });
  expect((await run(deals, '--expect', folder)).complained).toMatch(/ is a folder: /);
  expect((await run(excel)).complained).toBe(
    `${excel} is no CSV file. Save it as CSV, or run npm start and open it on the page.\n`,
  );
  expect(await run(file('quote.csv', ['a,b', '"1,2']))).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/a quotation mark opened in row 2 is never closed\.$/m),
  });
});

test('wrong use is told in a sentence', async () => {
  expect(await run()).toMatchObject({
    code: 2,
    complained: expect.stringMatching(/^Name at least one CSV file\./),
  });
  expect((await run(deals, '--zone', 'Mars')).complained).toBe('There is no time zone "Mars".\n');
  expect((await run(deals, '--now', 'soon')).complained).toMatch(/^--now wants a day/);
  expect((await run(deals, '--locale', 'xx_YY')).complained).toMatch(/^The locale xx_YY is not emulated/);
});
