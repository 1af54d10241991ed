/** `npm run try -- FILE.csv …`: runs the built add-in on CSV files and prints the KPI summary. */
import type { LocalSheets } from '../shim/local-sheets.ts';
import { readCsv } from './csv.ts';
import { compareTable } from './expect-table.ts';
import { openLocalSheets } from './open-local-sheets.ts';
import { readSummary, summaryName, visibleText } from './summary-table.ts';
import { tableText } from './table-text.ts';
import type { TryOptions } from './try-options.ts';
import { readTryOptions, UsageError } from './try-options.ts';

const menuItem = 'Build KPI summary';

/** Runs the command and gives its exit code. */
async function run(args: readonly string[]): Promise<number> {
  const options = readTryOptions(args);
  const tables = options.files.map(readCsv);
  const expected = options.expect === null ? null : readCsv(options.expect).rows;
  const { timeZone, locale, now } = options;
  const sheets = await openLocalSheets({ timeZone, locale, ...(now ? { now: () => now } : {}) });
  try {
    for (const { name, rows } of tables) sheets.importSheet(name, rows);
    sheets.deleteSheet('Sheet1');
    await sheets.calculated();
    return await build(sheets, options, expected);
  } finally {
    sheets.dispose();
  }
}

async function build(
  sheets: LocalSheets,
  options: TryOptions,
  expected: readonly (readonly string[])[] | null,
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
  if (expected) return report(sheets, expected);
  print(options.json ? JSON.stringify(asJson(sheets), null, 1) : tableText(visibleText(sheets, summaryName)));
  if (!options.json) for (const { message } of done.toasts) print(`\n${message}`);
  return 0;
}

function report(sheets: LocalSheets, expected: readonly (readonly string[])[]): number {
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

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(error.message);
  process.exitCode = 2;
}
