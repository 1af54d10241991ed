import { UserError } from '../i18n/user-error.ts';
import { type Day, dayFromText, dayOf } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import type { KpiFacts } from '../kpi/facts.ts';
import { lastDay } from '../kpi/months-shown.ts';
import { readTables } from '../reading/read-tables.ts';
import { columnLabel } from '../setup/column-label.ts';
import { refreshStatuses } from '../setup/refresh-statuses.ts';
import { tellsWon } from '../setup/stage-column.ts';
import { blankTest } from '../table/blank.ts';
import { tableNames } from '../table/table-names.ts';
import type { ZoneCalendar } from '../table/zone-calendar.ts';
import type { BoundTables } from './bound-tables.ts';
import type { FormulaHost } from './formula-host.ts';

/** The tables in the ranges of a formula as facts. */
interface MappedFacts {
  readonly deals: Deals;
  readonly facts: KpiFacts;
}

/**
 * Reads tables as a build reads them. A blank as-of day is the last day on which something happened in them (kpis.md
 * C9).
 *
 * @throws UserError where nothing says that a deal is won
 */
export function mappedFacts(host: FormulaHost, bound: BoundTables, calendar: ZoneCalendar): MappedFacts {
  const readAsOf = (day: Day) => readSettled(host, bound, calendar, day);
  const asOf = dayFromText(bound.setup.options.asOf ?? '');
  return asOf === null ? upToLastDay(readAsOf, bound.given.has('rates')) : readAsOf(asOf);
}

/** The tables with the statuses that stand in them. */
function readSettled(
  host: FormulaHost,
  { setup, workbook, given }: BoundTables,
  calendar: ZoneCalendar,
  asOf: Day,
): MappedFacts {
  const read = readTables({ ...workbook, locale: host.locale, offsetAt: host.offsetAt }, setup, {
    heads: [],
    asOf,
    calendar,
    names: tableNames(blankTest(setup.options.blankTexts)),
    locale: host.locale,
  });
  const settled = refreshStatuses(setup, read.statuses).setup;
  if (given.has('deals') && !tellsWon(settled)) {
    const { sheetName, columns } = setup.deals;
    const texts = settled.statuses.map(({ text }) => text).slice(0, 5);
    const status = columns.status ? columnLabel(columns.status) : '';
    throw new UserError((say) => say.setup.noWon(status, sheetName, texts));
  }
  const { deals, figures } = read.finish(settled);
  return { deals, facts: figures.facts };
}

/** No table of today speaks of a later day; years of two digits are read as ever. */
const farDay = dayOf(2049, 12, 31);

/**
 * The tables as of the last day on which something happened in them. What is read as of a later day is the same, but
 * for the rates of open deals.
 */
function upToLastDay(readAsOf: (asOf: Day) => MappedFacts, hasRates: boolean): MappedFacts {
  const read = readAsOf(farDay);
  const asOf = lastDay(read.deals, read.facts);
  return hasRates ? readAsOf(asOf) : { ...read, deals: { ...read.deals, asOf } };
}
