import type { ReportMessages } from '../i18n/report-messages.ts';
import { bottleneck } from '../kpi/bottleneck.ts';
import type { Deals } from '../kpi/deals.ts';
import { countedFunnels } from '../kpi/stage-counts.ts';
import { countedRows } from './counted-rows.ts';
import type { FurtherFacts } from './further-facts.ts';
import { gapRow } from './group-row.ts';
import { lossRows } from './loss-rows.ts';
import { monthHead } from './month-head.ts';
import { pageHead } from './page-head.ts';
import { reachedRows, stageName } from './reached-rows.ts';
import { shareText } from './share-text.ts';
import { type RowPlan, type SheetPlan, sheetNames } from './sheet-plan.ts';
import { monthPlaces, summaryColumns } from './summary-columns.ts';
import { timeRows } from './time-rows.ts';

/** The sheet "KPI Funnel": stages reached, days in them and reasons for losses, a column a month. */
export function funnelPlan(facts: FurtherFacts, messages: ReportMessages): SheetPlan {
  const { deals, shown, options } = facts;
  const say = messages.further.funnel;
  const { entities } = facts.basis;
  const { counts } = facts.facts;
  const [counted] = counts ? countedFunnels(counts, deals, { months: shown }) : [];
  const head = pageHead(
    {
      title: say.title,
      line: say.line,
      answer: counted ? messages.setup.layouts.count : answerOf(entities, facts, messages),
    },
    facts,
    messages,
  );
  const months = monthHead({ shown, asOf: deals.asOf }, messages);
  return {
    kind: 'funnel',
    name: sheetNames.funnel,
    columns: summaryColumns(shown.length).filter(({ key }) => /^(label|month\.|total)/.test(key)),
    rows: [
      ...head,
      ...months,
      ...(counted
        ? withoutChanges(countedRows(counted, facts, messages))
        : [
            ...reachedRows(entities, shown, options.reach, messages),
            ...timeRows(entities, shown, messages),
            ...lossRows(deals, shown, options.currency, messages),
            gapRow('gap.foot'),
            { key: 'footnote', cells: [{ value: say.foot, style: 'small' as const }] },
          ]),
    ],
    frozenRows: head.length + months.length,
    frozenColumns: 0,
    chart: null,
  };
}

/** The rows of the summary without trend and changes: this sheet has no such columns. */
const withoutChanges = (rows: readonly RowPlan[]): RowPlan[] =>
  rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 1 + monthPlaces), ...row.cells.slice(-1)] }));

/** The narrowest step and the slowest stage, over the months shown together. Source: kpis.md K7. */
function answerOf(entities: Deals, { shown, options }: FurtherFacts, messages: ReportMessages): string {
  const say = messages.further.funnel;
  const { lowestStep, longestStage } = bottleneck(entities, { months: shown, reach: options.reach });
  const name = (stage: number) => stageName(entities, stage, messages);
  const days = (value: number) => value.toFixed(1).replace('.', messages.further.decimalMark);
  const said = [
    ...(lowestStep
      ? [say.narrowest(name(lowestStep.from), name(lowestStep.to), shareText(lowestStep.share, messages))]
      : []),
    ...(longestStage ? [say.slowest(name(longestStage.stage), days(longestStage.days))] : []),
  ];
  return said.length > 0 ? said.join(' ') : say.noBottleneck;
}
