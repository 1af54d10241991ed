import { allMessages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { dayText } from '../kpi/day.ts';
import { type ParsedSetup, parseSetup } from '../setup/parse-setup.ts';
import { setupHash } from '../setup/setup-hash.ts';
import type { SetupRow } from '../setup/setup-row.ts';
import type { SetupSheet } from '../setup/setup-sheet.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import type { Cell } from '../table/cell.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { cornerKey } from './plan-grid.ts';
import type { Workbook } from './workbook.ts';

/** "KPI Setup" as it stands in the file. */
export interface StandingSetup extends ParsedSetup {
  readonly name: string;
  /** Its rows where it is in an older format. */
  readonly old?: readonly (readonly Cell[])[];
  /** Differs as soon as anybody has changed what it says. */
  readonly hash: string;
}

/**
 * Reads "KPI Setup", or gives null where there is none.
 *
 * @throws UserError where its rows cannot be told from the user's
 */
export function standingSetup(workbook: Workbook, heads: readonly SheetHead[]): StandingSetup | null {
  const own = workbook.sheets().find(({ kind }) => kind === 'setup');
  if (!own) return null;
  const cells = workbook.read(own.id, { first: 1, count: own.rows }, { first: 1, count: own.columns });
  const keys = (cells[0] ?? []).indexOf(cornerKey);
  if (keys < 0) throw new UserError((say) => say.sheets.keysMissing(own.name));
  const rows = cells.map((row) => row.slice(keys));
  const read = parsed({ firstRow: 1, firstColumn: keys + 1, rows }, workbook, heads);
  return { name: own.name, ...read, ...(read.isOld && { old: cells }) };
}

/** What the sheet will say once these rows stand in it. */
export function setupToStand(
  rows: readonly SetupRow[],
  workbook: Workbook,
  heads: readonly SheetHead[],
): Omit<StandingSetup, 'name'> {
  const cells = rows.map(({ key, cells }) => [key, ...cells.map(({ text }) => text)]);
  return parsed({ firstRow: 2, firstColumn: 1, rows: cells }, workbook, heads);
}

function parsed(sheet: SetupSheet, workbook: Workbook, heads: readonly SheetHead[]) {
  const calendar = zoneCalendar((instant) => workbook.offsetAt(instant));
  const read = parseSetup(sheet, {
    heads,
    languages: allMessages().map((language) => language.setup),
    isoDay: (instant) => dayText(calendar.dayAt(instant.getTime())),
  });
  return { ...read, hash: setupHash(read.partial, read.problems) };
}
