import type { SetupMessages } from '../i18n/en-setup.ts';
import type { PlanLine } from '../kpi/count-plans.ts';
import { columnRows } from './column-rows.ts';
import { figureColumnRows, figureTableRow } from './figure-rows.ts';
import { figureKinds } from './figure-tables.ts';
import { funnelLayout } from './funnel-layout.ts';
import { planRows } from './kept-plans.ts';
import { kpiRows } from './kpi-rows.ts';
import { leaveOutRows } from './leave-out.ts';
import { optionRows } from './option-rows.ts';
import { partRows } from './part-rows.ts';
import type { Setup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { type SetupRow, shown } from './setup-row.ts';
import { stageRows } from './stage-rows.ts';
import { statusRows } from './status-rows.ts';
import { tableRow } from './table-row.ts';

/**
 * The rows of "KPI Setup" from top to bottom, the plans that builds have kept last. What is editable in them reads back as the same setup:
 * `parseSetup` of these rows is `setup`.
 */
export function setupRows(
  setup: Setup,
  evidence: SetupEvidence,
  messages: SetupMessages,
  plans: readonly PlanLine[] = [],
): SetupRow[] {
  const { sections, headers } = messages;
  const block = (
    name: string,
    title: string,
    columns: readonly string[],
    rows: readonly SetupRow[],
  ): SetupRow[] => [
    { key: `section.${name}`, kind: 'section', cells: [shown(title)] },
    { key: `header.${name}`, kind: 'header', cells: columns.map((text) => shown(text)) },
    ...rows,
  ];
  const kpis = kpiRows(setup.options, evidence, messages);
  const kept = planRows(plans, messages);
  const gap = (name: string): SetupRow => ({ key: `gap.${name}`, kind: 'gap', cells: [] });
  return [
    { key: 'setup.title', kind: 'title', cells: [shown(messages.title)] },
    { key: 'setup.line', kind: 'line', cells: [shown(messages.line)] },
    ...block('tables', sections.tables, headers.tables, [
      tableRow(setup, evidence, messages),
      ...partRows('deals', setup, evidence, messages),
      ...figureKinds.flatMap((kind) => [
        figureTableRow(kind, setup, evidence, messages),
        ...partRows(kind, setup, evidence, messages),
      ]),
    ]),
    gap('tables'),
    ...block('deals', sections.columns(setup.deals.sheetName), headers.columns, [
      ...columnRows(setup, evidence, messages),
      ...leaveOutRows(setup.leaveOut ?? [], evidence, messages),
    ]),
    gap('deals'),
    ...figureKinds.flatMap((kind) => {
      const table = setup[kind];
      if (!table) return [];
      const rows = figureColumnRows(kind, setup, evidence, messages);
      return [...block(kind, sections.columns(table.sheetName), headers.columns, rows), gap(kind)];
    }),
    ...block('stages', sections.stages, headers.stages, [
      { key: 'setup.layout', kind: 'line', cells: [shown(messages.layouts[funnelLayout(setup)])] },
      ...stageRows(setup, evidence, messages),
      ...statusRows(setup, evidence, messages),
    ]),
    gap('stages'),
    ...block('options', sections.options, headers.options, optionRows(setup, messages)),
    ...(kpis.length > 0 ? [gap('options'), ...block('kpis', sections.kpis, headers.kpis, kpis)] : []),
    ...(kept.length > 0 ? [gap('plans'), ...block('plans', sections.plans, headers.plans, kept)] : []),
  ];
}
