import { builderTypes, newDraft } from './chart-builder.ts';
import type { ChartDraft } from './chart-options.ts';
import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { Handle } from './handle.ts';
import type { StoredChart } from './records.ts';
import type { SheetReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

type Chart = Handle<ChartDraft>;

function chartHandle(sheetId: string, chart: StoredChart): Handle {
  return new Handle('EmbeddedChart', { sheetId, type: chart.type, chart });
}

function listOf(script: Script, { id }: SheetReference, chart: Chart): readonly StoredChart[] {
  const { charts } = script.document.record(id);
  if (!charts.some((one) => one.id === chart.self.chart.id)) {
    throw new GoogleError('The chart does not exist on this sheet.');
  }
  return charts;
}

/** A sheet's charts. */
export const charts: ClassBody = {
  newChart: (_script: Script, { id }: SheetReference) => newDraft(id),
  getCharts: (script: Script, { id }: SheetReference) =>
    script.document.record(id).charts.map((chart) => chartHandle(id, chart)),
  insertChart(script: Script, { id }: SheetReference, { self }: Chart) {
    const added = { ...self.chart, id: script.document.nextId() };
    const { charts } = script.document.record(id);
    script.document.update(id, { charts: [...charts, added] });
    self.chart.id = added.id;
  },
  updateChart(script: Script, self: SheetReference, chart: Chart) {
    const present = listOf(script, self, chart);
    const changed = present.map((one) => (one.id === chart.self.chart.id ? chart.self.chart : one));
    script.document.update(self.id, { charts: changed });
  },
  removeChart(script: Script, self: SheetReference, chart: Chart) {
    const kept = listOf(script, self, chart).filter((one) => one.id !== chart.self.chart.id);
    script.document.update(self.id, { charts: kept });
  },
};

export const embeddedChart: ClassBody = {
  getChartId: (_script: Script, { chart }: ChartDraft) => (chart.id === 0 ? null : chart.id),
  getRanges: (_script: Script, { chart }: ChartDraft) =>
    chart.ranges.map((range) => rangeHandle(range.sheetId, range)),
  getNumHeaders: (_script: Script, { chart }: ChartDraft) => chart.numHeaders,
  getHiddenDimensionStrategy: (_script: Script, { chart }: ChartDraft) =>
    enumValue('ChartHiddenDimensionStrategy', chart.hiddenDimensionStrategy),
  getMergeStrategy: (_script: Script, { chart }: ChartDraft) =>
    enumValue('ChartMergeStrategy', chart.mergeStrategy),
  getTransposeRowsAndColumns: (_script: Script, { chart }: ChartDraft) => chart.transpose,
  getContainerInfo: (_script: Script, { chart }: ChartDraft) => new Handle('ContainerInfo', chart.position),
  getOptions: (_script: Script, { chart }: ChartDraft) => new Handle('ChartOptions', chart.options),
  modify(_script: Script, draft: ChartDraft) {
    const kind = Object.entries(builderTypes).find(([, type]) => type === draft.type)?.[0] ?? '';
    return new Handle(`Embedded${kind}ChartBuilder`, { ...draft, chart: { ...draft.chart } });
  },
};

type Position = NonNullable<StoredChart['position']>;

export const containerInfo: ClassBody = {
  getAnchorRow: (_script: Script, position: Position) => position.row,
  getAnchorColumn: (_script: Script, position: Position) => position.column,
  getOffsetX: (_script: Script, position: Position) => position.offsetX,
  getOffsetY: (_script: Script, position: Position) => position.offsetY,
};

export const chartOptions: ClassBody = {
  get: (_script: Script, options: StoredChart['options'], name: string) => options[name] ?? null,
  getOrDefault: (_script: Script, options: StoredChart['options'], name: string) => options[name] ?? null,
};
