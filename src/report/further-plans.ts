import type { ReportMessages } from '../i18n/report-messages.ts';
import { type FurtherSheet, furtherSheets } from '../setup/setup.ts';
import { channelsPlan } from './channels-plan.ts';
import { cohortsPlan } from './cohorts-plan.ts';
import { funnelPlan } from './funnel-plan.ts';
import type { FurtherFacts, FurtherPage } from './further-facts.ts';
import { listsPlan } from './lists-plan.ts';
import { type SheetPlan, sheetNames } from './sheet-plan.ts';

const plans: Readonly<Record<FurtherSheet, (facts: FurtherFacts, messages: ReportMessages) => FurtherPage>> =
  {
    cohorts: cohortsPlan,
    funnel: funnelPlan,
    channels: channelsPlan,
    lists: listsPlan,
  };

/** The sheets beside the summary that a person wants, in the order of the tabs. */
export const furtherPlans = (facts: FurtherFacts, messages: ReportMessages): SheetPlan[] =>
  furtherSheets
    .filter((sheet) => facts.options.sheets[sheet])
    .map((sheet) => ({
      ...plans[sheet](facts, messages),
      kind: sheet,
      name: sheetNames[sheet],
      frozenColumns: 0,
      chart: null,
    }));
