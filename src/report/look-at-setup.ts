import type { ReportMessages } from '../i18n/report-messages.ts';
import { dayText } from '../kpi/day.ts';
import { cellText } from '../setup/cell-text.ts';
import { checkText } from '../setup/check-text.ts';
import { templateStages } from '../setup/funnel-templates.ts';
import { headersAt } from '../setup/headers-at.ts';
import { freeColumns } from '../setup/parse-template.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import { evidenceOf, type SetupCheck, type SetupEvidence } from '../setup/setup-evidence.ts';
import type { SetupCell, SheetHead } from '../setup/sheet-head.ts';
import { heldAgainst } from '../setup/standing-columns.ts';
import { tableKinds } from '../setup/table-kinds.ts';
import { type TableModel, tableModel } from '../setup/table-model.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { readEverything } from './read-everything.ts';
import type { SetupToSettle } from './settle-setup.ts';
import type { Workbook } from './workbook.ts';

/** A set-up with everything that a person needs to judge and change it; plain data. */
export interface SetupModel {
  readonly setup: Setup;
  /** The user's sheets, to choose from. */
  readonly sheets: readonly SheetChoice[];
  readonly tables: readonly TableModel[];
  /** In how many rows each text of the status column stands. */
  readonly statuses: readonly StatusCount[];
  /** The funnels of the usual ways of selling, as they fit the deals. */
  readonly templates: readonly { readonly name: string; readonly stages: Setup['stages'] }[];
  /** Names of stages that nobody could be sure of. */
  readonly doubtfulStages: readonly string[];
  /** What the data say, by the subject of a row of "KPI Setup"; `text` in the reader's language. */
  readonly checks: Readonly<Record<string, SetupCheck & { readonly text: string }>>;
}

interface SheetChoice {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
}

/** A set-up after a look at all its tables. */
export interface SetupLook {
  readonly setup: Setup;
  readonly evidence: SetupEvidence;
  readonly model: SetupModel;
}

/**
 * Looks at the tables of a set-up, however incomplete it is: what it names and the sheets do not have is left out of
 * the reading only.
 *
 * @param now wall clock in the spreadsheet's zone, `2026-04-03 09:12`
 */
export function lookAtSetup(
  workbook: Workbook,
  suggested: SetupToSettle,
  heads: readonly SheetHead[],
  now: string,
  messages: ReportMessages,
): SetupLook {
  // Headers further down than they are looked for, where a person has said so.
  for (const kind of tableKinds) {
    const table = suggested.setup[kind];
    if (table) heads.find(({ sheetId }) => sheetId === table.sheetId)?.reach?.(table.headerRow);
  }
  let setup = heldAgainst(heads, suggested.setup).spelt;
  let evidence = evidenceOf(setup, heads, []);
  if (heads.some(({ sheetId }) => sheetId === setup.deals.sheetId)) {
    const readable: SetupToSettle = {
      ...suggested,
      setup: heldAgainst(heads, setup).standing,
      settle(statuses, currency) {
        const settled = suggested.settle(statuses, currency);
        const held = heldAgainst(heads, settled.setup);
        setup = held.spelt;
        return { ...settled, setup: held.standing };
      },
    };
    evidence = readEverything(workbook, readable, now, messages).evidence;
  }
  const calendar = zoneCalendar((instant) => workbook.offsetAt(instant));
  const show = (cell: SetupCell) =>
    cell instanceof Date ? dayText(calendar.dayAt(cell.getTime())) : cellText(cell);
  const checks = Object.entries(evidence.checks).map(
    ([key, found]) => [key, { ...found, text: checkText(found, messages.setup).text }] as const,
  );
  const model = {
    setup,
    sheets: heads.map(({ sheetId, name, hidden }) => ({ id: sheetId, name, isHidden: hidden })),
    tables: tableKinds.map((kind) => tableModel(kind, setup, heads, messages.setup, show)),
    templates: templatesFor(setup, heads, messages),
    statuses: evidence.statuses,
    doubtfulStages: evidence.doubtfulStages,
    checks: Object.fromEntries(checks),
  };
  return { setup, evidence, model };
}

function templatesFor(
  { deals, statuses }: Setup,
  heads: readonly SheetHead[],
  { setup: { templates } }: ReportMessages,
): SetupModel['templates'] {
  const head = heads.find(({ sheetId }) => sheetId === deals.sheetId)?.head ?? [];
  const columns = freeColumns(headersAt(head, deals.headerRow).map(cellText), deals.columns);
  const { created } = deals.columns;
  return Object.values(templates).map(({ name, stages }) => ({
    name,
    stages: templateStages(stages, { columns, created, statuses }),
  }));
}
