import type { KpiId } from '../../../src/kpi/catalogue.ts';
import type { KpiCell } from '../../../src/kpi/cell.ts';
import type { Answer } from '../cells.ts';
import { plain } from './question.ts';

/** What SQL calls a figure, which KPI of the product holds it, and how it is read out of a cell. */
type Reads = readonly [sql: string, kpi: KpiId, read: (cell: KpiCell) => Answer];

const value = ({ value: of }: KpiCell): Answer => plain(of);
/** Value, and the counts that are its numerator and denominator. */
const rate =
  (n: number, d: number) =>
  ({ value: of, counts }: KpiCell): Answer => [of, counts[n], counts[d]];
/** As `rate`; beside a blank the counts are the product's own affair. */
const rateOrBlank =
  (n: number, d: number) =>
  ({ value: of, counts }: KpiCell): Answer =>
    of === null ? plain(of) : [of, counts[n], counts[d]];
/** A count beside a value, if there is one. */
const countOf =
  (index: number) =>
  ({ value: of, counts }: KpiCell): Answer =>
    plain(of === null ? undefined : counts[index]);
/** Value and its denominator. */
const per =
  (d: number) =>
  ({ value: of, counts }: KpiCell): Answer => [of, undefined, counts[d]];
const count =
  (index: number) =>
  ({ counts }: KpiCell): Answer =>
    plain(counts[index]);
/** A count that the product gives for some cells only. */
const known =
  (index: number) =>
  ({ counts }: KpiCell): Answer =>
    plain(counts[index] ?? undefined);

const dimensioned: readonly Reads[] = [
  ['K1.leads', 'leads', value],
  ['K2.leads', 'qualifiedLeads', value],
  ['K2.value', 'qualifiedValue', ({ value: of }) => plain(of ?? 0)],
  ['K2.value.known', 'qualifiedValue', count(0)],
  ['K2.mean', 'qualifiedValueMean', per(0)],
  ['K4.qualifiedCustomer.event', 'qualifiedToCustomer', rate(0, 1)],
  ['K5.winRate', 'winRate', rate(0, 2)],
  ['K5.openAtEnd', 'winRate', count(3)],
  ['K5.winRateByAmount', 'winRateByAmount', rate(0, 1)],
  ['C6.averageWonDeal', 'averageWonDeal', per(0)],
  ['K6.mean', 'salesCycle', per(0)],
  ['K6.median', 'salesCycleMedian', per(0)],
  ['K8.booked', 'booked', value],
  ['K8.target', 'target', value],
  ['K8.variance', 'variance', value],
  ['K8.attainment', 'attainment', rate(0, 1)],
  ['K8.pace', 'pace', value],
  ['K10.newCustomers', 'newCustomers', value],
  ['K10.newCustomers.mayNotBeNew', 'newCustomers', count(0)],
  ['K11.retention', 'retention', rate(0, 1)],
  ['K11.churn', 'churn', rate(0, 1)],
  ['K11.activeAtEnd', 'activeCustomers', value],
  ['K11.repeatPurchase', 'repeatRate', rate(0, 1)],
  ['K12.grossProfit', 'grossProfit', value],
  ['K12.grossProfit.known', 'grossProfit', count(0)],
  ['K12.grossProfit.of', 'grossProfit', count(1)],
  ['K12.grossMargin', 'grossMargin', rate(0, 1)],
  ['K12.contribution', 'contributionMargin', value],
  ['K12.contribution.known', 'contributionMargin', count(0)],
  ['K12.profitability', 'profitability', rate(0, 1)],
  ['K13.revenue', 'revenue', value],
  ['K13.invoices', 'invoices', value],
  ['K13.refunds', 'invoices', count(0)],
  ['K13.cash', 'cashReceived', value],
  ['K13.averageCheck', 'averageCheck', rate(0, 1)],
  ['K14.new', 'newSales', value],
  ['K14.new.deals', 'newSales', count(0)],
  ['K14.added', 'addedSales', value],
  ['K14.added.deals', 'addedSales', count(0)],
  ['K14.returned', 'returnedSales', value],
  ['K14.returned.deals', 'returnedSales', count(0)],
  ['K14.unknown', 'unknownSales', value],
  ['K14.unknown.deals', 'unknownSales', count(0)],
  ['K15.open', 'planned', ({ value: of }) => plain(of)],
  ['K15.open.deals', 'planned', count(0)],
  ['K15.weighted', 'plannedWeighted', ({ value: of }) => plain(of ?? 0)],
  ['K15.plan', 'planAtStart', ({ value: of, note }) => plain(note === 'pastUnknown' ? null : of)],
  ['K15.plan.deals', 'planAtStart', count(0)],
  ['K19.growth', 'revenueGrowth', rateOrBlank(0, 1)],
  ['K20.velocity', 'velocity', value],
  ['K20.velocity.won', 'velocity', count(1)],
  ['K20.velocity.lost', 'velocity', count(2)],
  ['K20.velocity.average', 'velocity', count(3)],
  ['K20.velocity.cycle', 'velocity', count(4)],
];

const ofTargets: readonly Reads[] = [
  ['K8.dealsWon.attainment', 'attainmentOfWon', rate(0, 1)],
  ['K8.calls.attainment', 'attainmentOfCalls', rate(0, 1)],
  ['K8.meetings.attainment', 'attainmentOfMeetings', rate(0, 1)],
  ['K17.attempt', 'attempts', value],
  ['K17.firstTouch', 'firstTouches', value],
  ['K17.call', 'calls', value],
  ['K17.email', 'emails', value],
  ['K17.meetingSet', 'meetingsSet', value],
  ['K17.meetingHeld', 'meetingsHeld', value],
  ['K17.proposal', 'proposals', value],
  ['K17.occasion', 'occasions', value],
  ['K17.occasion.planned', 'occasions', count(0)],
  ['K17.averageProposals', 'averageProposals', rate(0, 1)],
  ['K21.coverage', 'coverage', rateOrBlank(0, 1)],
];

const ofSpend: readonly Reads[] = [
  ['K10.cost', 'marketingSpend', value],
  ['K10.cac', 'cac', rate(0, 1)],
  ['K10.roas', 'salesOnSpend', rateOrBlank(0, 1)],
  ['K10.roi', 'returnOnSpend', rateOrBlank(0, 1)],
  ['K10.roi.grossProfit', 'returnOnSpend', countOf(2)],
  ['K10.roi.known', 'returnOnSpend', countOf(3)],
  ['K10.roi.of', 'returnOnSpend', countOf(4)],
];

const ofTotal: readonly Reads[] = [
  ['K8.pace.passed', 'pace', known(0)],
  ['K8.pace.workingDays', 'pace', known(1)],
  ['K9.salesPerRep', 'salesPerRep', rate(0, 1)],
  ['K10.payback', 'payback', rate(0, 1)],
  ['K19.left', 'revenueLessExpenses', rate(0, 1)],
];

/** The figures that SQL has month by month in a dimension. */
export function figuresOf(dimension: string): readonly Reads[] {
  return [
    ...dimensioned,
    ...(['total', 'rep', 'channel'].includes(dimension) ? ofTargets : []),
    ...(['total', 'channel', 'source'].includes(dimension) ? ofSpend : []),
    ...(dimension === 'total' ? ofTotal : []),
  ];
}

/** Figures to date: SQL has them with `.quarter` and `.year` behind the name. */
export const figuresToDate: readonly (readonly [sql: string, kpi: KpiId, after: string, read: Reads[2]])[] = [
  ['K8.booked', 'booked', '', value],
  ['K8.attainment', 'attainment', '', rate(0, 1)],
  ['K8.attainment', 'attainment', '.months', count(2)],
  ['K19.growth', 'revenueGrowth', '', rateOrBlank(0, 1)],
];

/** Cohort conversions that are KPIs of the catalogue; SQL has more counts beside them. */
export const cohortKpis: readonly (readonly [sql: string, kpi: KpiId])[] = [
  ['deal', 'dealConversion'],
  ['qualifiedCustomer', 'qualifiedToCustomerCohort'],
  ['leadCustomer', 'leadToCustomer'],
];
