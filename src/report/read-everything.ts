import type { ReportMessages } from '../i18n/report-messages.ts';
import { dayFromText } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import type { KpiFacts } from '../kpi/facts.ts';
import { readTables } from '../reading/read-tables.ts';
import { namesOf, sheetsOf } from '../reading/sheets-of.ts';
import type { Setup } from '../setup/setup.ts';
import type { SetupEvidence } from '../setup/setup-evidence.ts';
import { blankTest } from '../table/blank.ts';
import { eachOnce, type Issue } from '../table/issue.ts';
import { tableNames } from '../table/table-names.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { columnDoubtText } from './doubt-rows.ts';
import { figureChecks } from './figure-checks.ts';
import { kpiEvidence } from './kpi-evidence.ts';
import { isCopied } from './place-checks.ts';
import type { SetupToSettle } from './settle-setup.ts';
import { setupChecks } from './setup-checks.ts';
import type { Workbook } from './workbook.ts';

/** The user's tables as facts, and what is to be said of them. */
export interface EverythingRead {
  /** With the statuses that stand in the table. */
  readonly setup: Setup;
  /** With what the data say about each row of "KPI Setup". */
  readonly evidence: SetupEvidence;
  readonly deals: Deals;
  readonly facts: KpiFacts;
  /** What money is shown in. */
  readonly currency: string;
  readonly issues: readonly Issue[];
  /** Sentences about whole columns, statuses and "KPI Setup"; they stop nothing. */
  readonly remarks: readonly string[];
  /** The sheets of the deals for a sentence, and their rows with something in them. */
  readonly names: string;
  readonly rows: number;
  /** The names of the sheets that have come since the last build. */
  readonly added: readonly string[];
}

/**
 * Reads every mapped column of every table once, and settles the set-up by what the status column holds.
 *
 * @param now wall clock in the spreadsheet's zone, `2026-04-03 09:12`
 * @throws UserError where a sheet or column of the set-up is gone
 */
export function readEverything(
  workbook: Workbook,
  suggested: SetupToSettle,
  now: string,
  messages: ReportMessages,
): EverythingRead {
  const sheets = sheetsOf(workbook, suggested.setup.deals, suggested.heads);
  const { options } = suggested.setup;
  const reading = {
    heads: suggested.heads,
    asOf: dayFromText(options.asOf ?? '') ?? dayFromText(now.slice(0, 10)) ?? 0,
    calendar: zoneCalendar((instant) => workbook.offsetAt(instant)),
    names: tableNames(blankTest(options.blankTexts)),
    locale: () => workbook.locale(),
  };
  const read = readTables(workbook, suggested.setup, reading);
  const { setup, evidence, remarks, added } = suggested.settle(read.statuses, read.ownCurrency);
  const { deals, counts, issues, doubts, rows, places, figures } = read.finish(setup);
  const checks = {
    ...setupChecks(setup, deals, issues, doubts, places, counts),
    ...figureChecks(setup, figures),
  };
  const kpis = kpiEvidence(deals, figures.facts, setup.options, messages.kpiTexts);
  const allDoubts = figures.tables.reduce((all, table) => all.concat(table.doubts), doubts);
  return {
    setup,
    evidence: { ...evidence, checks, kpis },
    deals,
    facts: figures.facts,
    currency: read.currency || setup.options.currency,
    issues: eachOnce(figures.tables.reduce((all, table) => all.concat(table.issues), issues)),
    remarks: [
      ...allDoubts.map((doubt) => columnDoubtText(doubt, messages)),
      ...figures.tables
        .reduce((all, table) => all.concat(table.places), places)
        .filter(isCopied)
        .map((place) => messages.summary.parts.repeated(place.sheet, place.repeated, place.rows)),
      ...unjoined(setup, figures.facts, messages),
      ...remarks,
    ],
    names: namesOf(workbook, sheets),
    rows,
    added,
  };
}

/** A sentence where leads have a table of their own and no deal names one of them. */
function unjoined({ leads }: Setup, facts: KpiFacts, { summary }: ReportMessages): string[] {
  const joined = facts.leads?.leadOfDeal;
  return leads && joined && joined.length > 0 && joined.every((lead) => lead < 0)
    ? [summary.noLeadJoined(leads.sheetName)]
    : [];
}
