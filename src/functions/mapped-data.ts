import type { Messages } from '../i18n/messages.ts';
import { kpiBasis } from '../kpi/basis.ts';
import type { KpiId } from '../kpi/catalogue.ts';
import type { Month } from '../kpi/day.ts';
import type { Deals, Dimension } from '../kpi/deals.ts';
import type { KpiFacts } from '../kpi/facts.ts';
import { type KpisByMonth, kpisByMonth, kpisGiven } from '../kpi/kpis-by-month.ts';
import { plansKnown } from '../setup/kept-plans.ts';
import type { Setup, TableSetup } from '../setup/setup.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { boundTables } from './bound-tables.ts';
import { type FigureId, figureParts } from './figure-id.ts';
import type { FormulaCall } from './formula.ts';
import { mappedFacts } from './mapped-facts.ts';
import { type SetupIn, setupIn } from './setup-in.ts';
import { tablesOfKpi } from './tables-of-kpi.ts';

/** A sentence on its way to the cell. */
export type Sentence = (messages: Messages) => string;

/** The user's own tables in the ranges of a formula, read as a build reads them. */
export interface MappedData {
  readonly setup: Setup;
  readonly labelOf: SetupIn['labelOf'];
  readonly deals: Deals;
  readonly facts: KpiFacts;
  /** Why a KPI cannot be given; null where it can. */
  readonly lackOf: (id: KpiId, shown: string) => Sentence | null;
  /** The KPIs of consecutive months, to date as well where one is asked for so. */
  readonly ask: (
    months: readonly Month[],
    kpis: readonly FigureId[],
    dimension: Dimension | null,
  ) => KpisByMonth;
}

/**
 * Reads the tables of a formula. A blank as-of day is the last day on which something happened in them.
 *
 * @param setupAt  the place of the range of "KPI Setup" among the arguments
 * @param tablesAt that of the first table
 * @throws UserError for a set-up that cannot be used, and a range that is none of its tables
 */
export function mappedData(call: FormulaCall, setupAt: number, tablesAt: number): MappedData {
  const { name, args, host } = call;
  const calendar = zoneCalendar(host.offsetAt);
  const { setup, labelOf, plans } = setupIn(name, args[setupAt], calendar);
  const bound = boundTables(call, setup, tablesAt);
  const { options } = setup;
  const { deals, facts: read } = mappedFacts(host, bound, calendar);
  const facts = { ...read, plans: plansKnown(plans, options, deals) };
  const basis = kpiBasis(deals, facts);
  const given = kpisGiven(deals, facts);
  const { windowDays, reach, lagMonths, activeDays } = options;
  const ask: MappedData['ask'] = (months, figures, dimension) => {
    const kpis = figures.map((figure) => figureParts(figure)[0]);
    const fiscalYearStart = figures.some((figure) => figure.includes('.')) ? options.fiscalYearStart : null;
    const asked = { months, kpis, windowDays, reach, lagMonths, activeDays, fiscalYearStart };
    return kpisByMonth(deals, { ...asked, ...(dimension && { dimension }) }, facts, basis);
  };
  return {
    setup,
    labelOf,
    deals,
    facts,
    ask,
    lackOf: (id, shown) => {
      const absent = tablesOfKpi(id, setup).find((kind) => !bound.given.has(kind));
      if (absent) {
        const { sheetName = '' }: Partial<TableSetup<string>> = setup[absent] ?? {};
        return (say) => say.mapped.tableMissing(name, shown, say.setup.tables[absent], sheetName);
      }
      const lack = given.missing.find((one) => one.id === id);
      if (!lack) return null;
      return (say) => {
        const needs = lack.needs.map((need) => host.kpiTexts()[say.language].needs[need]);
        return say.mapped.columnMissing(name, shown, needs.join(', '));
      };
    },
  };
}
