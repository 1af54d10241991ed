import { range } from './company.ts';
import { emptyReport, figures, keys, monthCount, type Report, reportIndex } from './report.ts';

/** What a peer counts for a key in a month; the figures of the report are made of these. */
type Counter =
  | 'leads'
  | 'converted'
  | 'leadCustomers'
  | 'stillOpen'
  | 'qualified'
  | 'withValue'
  | 'value'
  | 'qualifiedCustomers'
  | 'won'
  | 'lost'
  | 'withAmount'
  | 'wonAmount'
  | 'wonAboveZero'
  | 'lostAboveZero'
  | 'lostAmount'
  | 'cycles'
  | 'cycleDays'
  | 'cycleMedian'
  | 'costKnown'
  | 'costKnownRevenue'
  | 'cost'
  | 'refunded'
  | 'newCustomers';
export type Counters = { [Name in Counter]?: number | null };

/** Makes the report of what a peer counted; `countersOf` says nothing where there is nothing. */
export function reportOf(countersOf: (key: number, month: number) => Counters | undefined): Report {
  const report = emptyReport();
  for (let key = 0; key < keys.length; key++) {
    let open = 0;
    for (let month = 0; month < monthCount; month++) {
      const of = countersOf(key, month) ?? {};
      const count = (name: Counter) => of[name] ?? 0;
      open += count('leads') - count('won') - count('lost');
      const value: Record<(typeof figures)[number], number | null> = {
        leads: count('leads'),
        qualifiedLeads: count('qualified'),
        qualifiedValue: count('withValue') === 0 && count('qualified') > 0 ? null : count('value'),
        qualifiedValueMean: ratio(count('value'), count('withValue')),
        qualifiedToCustomer: ratio(count('newCustomers'), count('qualified')),
        qualifiedToCustomerCohort: ratio(count('qualifiedCustomers'), count('qualified')),
        leadToCustomer: ratio(count('leadCustomers'), count('leads')),
        dealConversion: ratio(count('converted'), count('leads')),
        'dealConversion.stillOpen': count('stillOpen'),
        booked: count('wonAmount') + count('refunded'),
        averageWonDeal: ratio(count('wonAmount'), count('withAmount')),
        'averageWonDeal.withAmount': count('withAmount'),
        winRate: ratio(count('won'), count('won') + count('lost')),
        'winRate.won': count('won'),
        'winRate.lost': count('lost'),
        'winRate.open': open,
        winRateByAmount: isKnown(count)
          ? ratio(count('wonAmount'), count('wonAmount') + count('lostAmount'))
          : null,
        salesCycle: ratio(count('cycleDays'), count('cycles')),
        salesCycleMedian: of.cycleMedian ?? null,
        newCustomers: count('newCustomers'),
        grossProfit: count('costKnown') === 0 ? null : count('costKnownRevenue') - count('cost'),
        grossMargin:
          count('costKnownRevenue') > 0
            ? ratio(count('costKnownRevenue') - count('cost'), count('costKnownRevenue'))
            : null,
      };
      figures.forEach((name, figure) => {
        report[reportIndex(key, month, figure)] = value[name] ?? Number.NaN;
      });
    }
  }
  return report;
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** K5 by amount wants 90 % of each side to have one. */
function isKnown(count: (name: Counter) => number): boolean {
  return count('wonAboveZero') * 10 >= count('won') * 9 && count('lostAboveZero') * 10 >= count('lost') * 9;
}

/** Counters by key and month, for peers that give them as rows. */
export function counterTable(): {
  at(key: number, month: number): Counters;
  report(): Report;
} {
  const table = Array.from({ length: keys.length * range.months.length }, (): Counters => ({}));
  return {
    at: (key, month) => table[key * range.months.length + month] as Counters,
    report: () => reportOf((key, month) => table[key * range.months.length + month]),
  };
}
