import { activityCell, averageProposals, occasions } from './activity-cells.ts';
import {
  attainment,
  attainmentOfCalls,
  attainmentOfMeetings,
  attainmentOfWon,
  target,
  variance,
} from './attainment.ts';
import { overdue, stale } from './attention-cells.ts';
import { averageWonDeal, booked } from './booked.ts';
import type { KpiId } from './catalogue.ts';
import type { KpiCell } from './cell.ts';
import { cohortCell } from './cohort.ts';
import { activeCustomers, churn, repeatRate, retention } from './customer-cells.ts';
import { contributionMargin, grossMargin, grossProfit, profitability } from './gross-profit.ts';
import { revenueGrowth, revenueLessExpenses } from './health.ts';
import { leads } from './leads.ts';
import { lifetimeValueCell, lifetimeValueToCac, payback } from './lifetime-cells.ts';
import { mixCell } from './mix-cells.ts';
import { newCustomers, qualifiedToCustomer } from './new-customers.ts';
import { pace } from './pace.ts';
import { coverage, planAtStart, planned, plannedWeighted } from './planned-cells.ts';
import { qualifiedLeads, qualifiedValue, qualifiedValueMean } from './qualified-leads.ts';
import { returnOnSpend, salesOnSpend } from './return-on-spend.ts';
import { averageCheck, cashReceived, invoices, revenue } from './revenue-cells.ts';
import { salesCycle, salesCycleMedian } from './sales-cycle.ts';
import { salesPerRep } from './sales-per-rep.ts';
import { costPerWonDeal, customerAcquisitionCost, marketingSpend } from './spend-cells.ts';
import type { Tally } from './tally.ts';
import { velocity } from './velocity.ts';
import { winRate, winRateByAmount } from './win-rate.ts';

/** How each KPI of the catalogue is made from one cell of a tally; W is that of the cohorts. */
export const kpiCells: Readonly<
  Record<KpiId, (tally: Tally, at: number, windowDays: number | null) => KpiCell>
> = {
  leads,
  qualifiedLeads,
  qualifiedValue,
  qualifiedValueMean,
  qualifiedToCustomer,
  qualifiedToCustomerCohort: (tally, at, windowDays) => cohortCell(tally.qualifiedToCustomer, at, windowDays),
  leadToCustomer: (tally, at, windowDays) => cohortCell(tally.leadToCustomer, at, windowDays),
  dealConversion: (tally, at, windowDays) => cohortCell(tally.dealConversion, at, windowDays),
  booked,
  target,
  attainment,
  attainmentOfWon,
  variance,
  pace,
  averageWonDeal,
  winRate,
  winRateByAmount,
  salesCycle,
  salesCycleMedian,
  newCustomers,
  marketingSpend,
  cac: customerAcquisitionCost,
  costPerWonDeal,
  returnOnSpend,
  salesOnSpend,
  grossProfit,
  grossMargin,
  contributionMargin,
  profitability,
  revenue,
  invoices,
  cashReceived,
  averageCheck,
  revenueGrowth,
  revenueLessExpenses,
  payback,
  newSales: mixCell('new'),
  addedSales: mixCell('added'),
  returnedSales: mixCell('returned'),
  unknownSales: mixCell('unknown'),
  retention,
  churn,
  activeCustomers,
  repeatRate,
  lifetimeValue: lifetimeValueCell,
  lifetimeValueToCac,
  planned,
  plannedWeighted,
  planAtStart,
  coverage,
  velocity,
  salesPerRep,
  overdue,
  stale,
  attempts: activityCell('attempt'),
  firstTouches: activityCell('firstTouch'),
  calls: activityCell('call'),
  emails: activityCell('email'),
  meetingsSet: activityCell('meetingSet'),
  meetingsHeld: activityCell('meetingHeld'),
  proposals: activityCell('proposal'),
  occasions,
  otherActivities: activityCell('other'),
  averageProposals,
  attainmentOfCalls,
  attainmentOfMeetings,
};
