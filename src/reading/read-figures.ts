import { withChangeLog } from '../kpi/change-log.ts';
import type { Deals } from '../kpi/deals.ts';
import type { KpiFacts } from '../kpi/facts.ts';
import { type FieldOf, type FigureKind, figureFields, figureNeeds } from '../setup/figure-tables.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup, TableSetup } from '../setup/setup.ts';
import { activitiesEncoder } from '../table/activities-encoder.ts';
import { blankTest } from '../table/blank.ts';
import { changeLogEncoder } from '../table/change-log-encoder.ts';
import { contractsEncoder } from '../table/contracts-encoder.ts';
import { shownCurrency } from '../table/currency-words.ts';
import { customersEncoder } from '../table/customers-encoder.ts';
import { entityRows } from '../table/entity-rows.ts';
import { baseCurrency, codeOf, type Exchange, exchange, type UsedCurrency } from '../table/exchange.ts';
import { expensesEncoder } from '../table/expenses-encoder.ts';
import { tableColumns } from '../table/find-columns.ts';
import type { TablesOfDeals } from '../table/finish-deals.ts';
import { holidaysEncoder } from '../table/holidays-encoder.ts';
import { invoicesEncoder } from '../table/invoices-encoder.ts';
import { leadsEncoder } from '../table/leads-encoder.ts';
import { paymentsEncoder } from '../table/payments-encoder.ts';
import { quotesEncoder } from '../table/quotes-encoder.ts';
import { ratesEncoder } from '../table/rates-encoder.ts';
import { rosterEncoder } from '../table/roster-encoder.ts';
import type { RowTaker } from '../table/row-taker.ts';
import type { EncodedRest } from '../table/rows-encoder.ts';
import { spendEncoder } from '../table/spend-encoder.ts';
import type { TableSource } from '../table/table-source.ts';
import { targetsEncoder } from '../table/targets-encoder.ts';
import type { Reading } from './read-deals.ts';
import { readTable } from './read-table.ts';
import type { ReadableWorkbook } from './readable.ts';
import { sheetsOf } from './sheets-of.ts';

/** What the tables beside the deals say, as far as the set-up has them. */
export interface Figures {
  readonly facts: KpiFacts;
  readonly tables: readonly FigureTable[];
}

interface FigureTable extends EncodedRest {
  readonly kind: FigureKind;
}

/** The tables as read: what names a deal can be understood once the deals are. */
export interface FiguresToFinish extends TablesOfDeals {
  readonly money: Exchange;
  /** What money is shown in: as a person said, else the base where there are several; '' for none. */
  readonly currency: string;
  /** The one currency that the amounts name by themselves; '' where they name none or several. */
  readonly ownCurrency: string;
  /** The texts of a log of changes that are to be understood like those of the status column. */
  readonly statuses: readonly StatusCount[];
  finish(deals: Deals): Figures;
}

/**
 * Reads the mapped columns of every table beside the deals, each once. A table without what it needs says nothing and
 * is not read. To be read before the deals are finished, for they share their names.
 *
 * @param currencies those that stand among the deals
 */
export function readFigures(
  workbook: ReadableWorkbook,
  setup: Setup,
  reading: Reading,
  currencies: readonly UsedCurrency[],
): FiguresToFinish {
  const isBlank = blankTest(setup.options.blankTexts);
  const read = <Kind extends FigureKind, Encoder extends RowTaker>(
    kind: Kind,
    encoderOf: (source: TableSource<FieldOf[Kind]>) => Encoder,
  ): Encoder | null => {
    const table = setup[kind] as TableSetup<FieldOf[Kind]> | undefined;
    const fields: readonly FieldOf[Kind][] = figureFields[kind];
    const needs: readonly FieldOf[Kind][] = figureNeeds[kind];
    if (!table || !needs.every((field) => table.columns[field])) return null;
    return readTable(
      workbook,
      sheetsOf(workbook, table, reading.heads),
      (headers) => tableColumns(fields, table.columns, headers),
      (source) => encoderOf({ ...source, ...reading, isBlank }),
    );
  };

  const spend = read('spend', spendEncoder);
  const targets = read('targets', targetsEncoder);
  const invoices = read('invoices', invoicesEncoder);
  const payments = read('payments', paymentsEncoder);
  const expenses = read('expenses', expensesEncoder);
  const activities = read('activities', activitiesEncoder);
  const roster = read('roster', rosterEncoder)?.finish();
  const holidays = read('holidays', holidaysEncoder);
  const rates = read('rates', ratesEncoder)?.finish();
  const contracts = read('contracts', contractsEncoder);
  const leads = read('leads', leadsEncoder);
  const quotes = read('quotes', quotesEncoder);
  const customers = read('customers', customersEncoder);
  const changes = read('changes', changeLogEncoder);
  let changed: EncodedRest | undefined;
  const known = rates?.rates ?? [];
  const others = [spend, invoices, payments, expenses, quotes].flatMap((table) => table?.currencies() ?? []);
  const used = [...currencies, ...others];
  const base = setup.options.currency || baseCurrency(used, known);
  const isMixed = used.some(({ currency }) => codeOf(currency) !== codeOf(base));
  const money = exchange(known, { base, isInverse: setup.options.rates === 'baseBuys' });

  const finish = (deals: Deals): Figures => {
    const { asOf } = deals;
    const tables: FigureTable[] = [];
    const said = <Read extends EncodedRest>(kind: FigureKind, table: Read | undefined): Read | undefined => {
      if (table) tables.push({ kind, ...table });
      return table;
    };
    const led = said('leads', leads?.finish(asOf, deals.leadIds ?? deals.ids));
    const found = {
      leads: led?.leads,
      quotes: said('quotes', quotes?.finish(asOf, money, entityRows(deals, led)))?.quotes,
      spend: said('spend', spend?.finish(asOf, money))?.spend,
      targets: said('targets', targets?.finish())?.targets,
      ...moneyIn(
        said('invoices', invoices?.finish(deals, money)),
        said('payments', payments?.finish(deals, money)),
      ),
      expenses: said('expenses', expenses?.finish(asOf, money))?.expenses,
      activities: said('activities', activities?.finish(asOf))?.activities,
      roster: said('roster', roster)?.roster,
      calendar: said('holidays', holidays?.finish())?.workingDays,
      contracts: said('contracts', contracts?.finish())?.contracts,
      customersSince: said('customers', customers?.finish(deals.customer.names.length))?.customersSince,
    };
    said('rates', rates);
    said('changes', changed);
    const facts = Object.entries(found).filter(([, table]) => table);
    return { facts: Object.fromEntries(facts), tables };
  };
  const history: TablesOfDeals['history'] = (deals, meanings) => {
    const found = changes?.finish(deals, entityRows(deals), meanings);
    changed = found;
    return found ? withChangeLog(deals, found.log) : deals;
  };
  return {
    money,
    currency: isMixed ? base : setup.options.currency,
    ownCurrency: isMixed ? '' : shownCurrency(used[0]?.currency ?? ''),
    roster: roster?.roster,
    leads: leads?.keys(),
    statuses: changes?.statuses() ?? [],
    history: changes ? history : undefined,
    finish,
  };
}

/** Payments have a table of their own, else they are what invoices say was paid. */
function moneyIn(
  invoices: ReturnType<ReturnType<typeof invoicesEncoder>['finish']> | undefined,
  payments: ReturnType<ReturnType<typeof paymentsEncoder>['finish']> | undefined,
): Pick<{ [Key in keyof KpiFacts]: KpiFacts[Key] | undefined }, 'invoices' | 'payments'> {
  return { invoices: invoices?.invoices, payments: payments?.payments ?? invoices?.payments ?? undefined };
}
