import type { ReportMessages } from '../i18n/report-messages.ts';
import { bottleneck } from '../kpi/bottleneck.ts';
import { funnelRows } from './funnel-rows.ts';
import type { FurtherFacts, FurtherPage } from './further-facts.ts';
import { gapRow } from './group-row.ts';
import { lossRows } from './loss-rows.ts';
import { monthHead } from './month-head.ts';
import { pageHead } from './page-head.ts';
import { stageName } from './reached-rows.ts';
import { shareText } from './share-text.ts';
import { splitRows } from './split-rows.ts';
import { monthColumns } from './summary-columns.ts';
import { timeRows } from './time-rows.ts';

/** The sheet "KPI Funnel": stages reached, days in them and reasons for losses, a column a month. */
export function funnelPlan(facts: FurtherFacts, messages: ReportMessages): FurtherPage {
  const { deals, basis, shown, options } = facts;
  const say = messages.further.funnel;
  const { counts } = facts.facts;
  const head = pageHead(say, answerOf(facts, messages), facts, messages);
  const months = monthHead({ shown, asOf: deals.asOf }, messages);
  return {
    columns: monthColumns(shown.length),
    rows: [
      ...head,
      ...months,
      ...funnelRows(facts, messages).flatMap(({ rows }) => rows),
      ...(counts
        ? []
        : [
            ...timeRows(basis.entities, shown, messages),
            ...lossRows(deals, shown, options.currency, messages),
          ]),
      ...splitRows(facts, messages),
      ...(counts
        ? []
        : [gapRow('gap.foot'), { key: 'footnote', cells: [{ value: say.foot, style: 'small' as const }] }]),
    ],
    frozenRows: head.length + months.length,
  };
}

/** The narrowest step and the slowest stage, over the months shown together. Source: kpis.md K7. */
function answerOf({ basis: { entities }, shown, options }: FurtherFacts, messages: ReportMessages): string {
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
