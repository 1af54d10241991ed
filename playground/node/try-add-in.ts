import { freeSheetName } from '../page/files/free-sheet-name.ts';
import type { LocalSheets } from '../shim/local-sheets.ts';
import { type CsvFile, readCsv } from './csv.ts';
import { compareTable } from './expect-table.ts';
import { openLocalSheets } from './open-local-sheets.ts';
import { readSummary, setupName, summaryName, visibleText } from './summary-table.ts';
import { tableText } from './table-text.ts';
import type { TryOptions } from './try-options.ts';
import { readTryOptions, UsageError } from './try-options.ts';
import { whatIsAsked } from './what-is-asked.ts';

const menuItem = 'Build KPI summary';

/** Where a command writes. */
export interface Output {
  /** For what was asked for. */
  print(text: string): void;
  /** For what went wrong. */
  complain(text: string): void;
}

/** `npm run try -- FILE.csv …`: runs the built add-in on CSV files, prints the KPI summary, gives the exit code. */
export async function tryAddIn(args: readonly string[], output: Output): Promise<number> {
  try {
    return await run(args, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(error.message);
    return 2;
  }
}

async function run(args: readonly string[], output: Output): Promise<number> {
  const options = readTryOptions(args);
  const tables = options.files.map(readCsv);
  const expected = options.expect === null ? null : readCsv(options.expect).rows;
  const { timeZone, locale, now } = options;
  const sheets = await openLocalSheets({ timeZone, locale, ...(now ? { now: () => now } : {}) });
  try {
    importTables(sheets, tables);
    await sheets.calculated();
    return await build(sheets, options, expected, output);
  } finally {
    sheets.dispose();
  }
}

/** A sheet for each file; the names of the two sheets that the add-in builds stay free for it. */
function importTables(sheets: LocalSheets, tables: readonly CsvFile[]): void {
  const taken: string[] = [summaryName, setupName];
  for (const { name } of tables) taken.push(freeSheetName(name, taken));
  const [names, blank] = [taken.slice(2), freeSheetName('Blank', taken)];
  for (const name of sheets.sheetNames()) sheets.renameSheet(name, blank);
  tables.forEach(({ rows }, index) => {
    sheets.importSheet(names[index] ?? '', rows);
  });
  sheets.deleteSheet(blank);
}

async function build(
  sheets: LocalSheets,
  options: TryOptions,
  expected: readonly (readonly string[])[] | null,
  { print, complain }: Output,
): Promise<number> {
  const { items } = sheets.openMenu();
  const item = items.find(({ caption }) => caption.includes(menuItem));
  if (!item)
    throw new Error(`The menu has no item "${menuItem}": ${items.map(({ caption }) => caption).join(', ')}`);
  const done = sheets.run(item.handler);
  await sheets.calculated();
  for (const { title, message } of done.alerts) complain([title, message].filter(Boolean).join('\n'));
  if (done.outcome !== 'done') complain(`The add-in ended with: ${done.message}`);
  if (done.outcome !== 'done' || done.alerts.length > 0) return 1;
  if (!sheets.sheetNames().includes(summaryName)) {
    complain(whatIsAsked(sheets));
    return 1;
  }
  if (expected) return report(sheets, expected, print);
  print(options.json ? JSON.stringify(asJson(sheets), null, 1) : tableText(visibleText(sheets, summaryName)));
  if (!options.json) for (const { message } of done.toasts) print(`\n${message}`);
  return 0;
}

function report(
  sheets: LocalSheets,
  expected: readonly (readonly string[])[],
  print: Output['print'],
): number {
  const { equal, differences } = compareTable(expected, readSummary(sheets));
  for (const difference of differences) print(difference);
  print(
    differences.length === 0
      ? `${equal} cells equal`
      : `${equal} cells equal, ${differences.length} different`,
  );
  return differences.length === 0 ? 0 : 1;
}

/** Every sheet by name: what its cells show and what they hold. */
function asJson(sheets: LocalSheets): object {
  return Object.fromEntries(
    sheets.sheetNames().map((name) => [name, { display: sheets.display(name), values: sheets.values(name) }]),
  );
}
