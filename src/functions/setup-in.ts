import { allMessages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import type { PlanLine } from '../kpi/count-plans.ts';
import { dayText } from '../kpi/day.ts';
import { cellText } from '../setup/cell-text.ts';
import { foldText } from '../setup/fold-text.ts';
import { parseSetup } from '../setup/parse-setup.ts';
import type { Setup } from '../setup/setup.ts';
import { type SetupLine, textAt } from '../setup/setup-line.ts';
import { setupProblemText, stopsBuild } from '../setup/setup-problem.ts';
import { setupLines } from '../setup/setup-sheet.ts';
import type { SetupCell, SheetHead } from '../setup/sheet-head.ts';
import type { ZoneCalendar } from '../table/zone-calendar.ts';
import { type Argument, blockOf } from './block.ts';

/** "KPI Setup" as a range of it says. */
export interface SetupIn {
  readonly setup: Setup;
  readonly plans: readonly PlanLine[];
  /** What stands before a row of the sheet, '' where there is no such row. */
  readonly labelOf: (key: string) => string;
}

/** Its name is the same in every language. */
const sheetName = 'KPI Setup';

/**
 * Reads the set-up in a range of the sheet "KPI Setup". Whether its columns stand in the tables is for the tables to
 * say.
 *
 * @throws UserError where the range has not the hidden column of keys, and where a cell of it cannot be used
 */
export function setupIn(name: string, given: Argument, calendar: ZoneCalendar): SetupIn {
  const noSetup: UserError['say'] = (say) => say.mapped.noSetup(name, 'setup', `'${sheetName}'!A:F`);
  const cells = blockOf(given).lines as readonly (readonly SetupCell[])[];
  const keys = cells[0]?.findIndex((_, column) =>
    cells.some((row) => cellText(row[column]).startsWith('table.deals')),
  );
  if (keys === undefined || keys < 0) throw new UserError(noSetup);
  const sheet = { firstRow: 1, firstColumn: keys + 1, rows: cells.map((row) => row.slice(keys)) };
  const isoDay = (instant: Date) => dayText(calendar.dayAt(instant.getTime()));
  const lines = setupLines(sheet, isoDay);
  const languages = allMessages().map((language) => language.setup);
  const { setup, problems, plans } = parseSetup(sheet, { heads: headsNamed(lines), languages, isoDay });
  if (!setup) {
    const first = problems.find(stopsBuild) ?? problems[0];
    throw new UserError((say) => (first ? setupProblemText(first, sheetName, say.setup) : noSetup(say)));
  }
  const labelOf = (key: string) => {
    const line = lines.find((row) => row.key === key);
    return line ? textAt(line, 0) : '';
  };
  return { setup, plans, labelOf };
}

/** The sheets that the set-up names, unseen: by the id in the key, and by the name that a person has typed since. */
function headsNamed(lines: readonly SetupLine[]): SheetHead[] {
  const heads: SheetHead[] = [];
  const add = (sheetId: number, name: string) =>
    heads.push({ sheetId, name, hidden: false, rows: 1e7, columns: 1e4, head: [] });
  for (const line of lines) {
    if (!/^(table|part)\./.test(line.key)) continue;
    const [, id = '', written = ''] = /:(-?\d+):(.*)$/s.exec(line.key) ?? [];
    const shown = textAt(line, 1);
    if (id !== '') add(Number(id), written);
    if (shown !== '' && foldText(shown) !== foldText(written)) add(-2 - heads.length, shown);
  }
  return heads;
}
