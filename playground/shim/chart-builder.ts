import type { ChartDraft } from './chart-options.ts';
import { chartOptionSetters } from './chart-options.ts';
import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue, Method } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { StoredChart } from './records.ts';
import type { RangeReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

export const builderTypes: Readonly<Record<string, string>> = {
  Area: 'AREA',
  Bar: 'BAR',
  Column: 'COLUMN',
  Combo: 'COMBO',
  Histogram: 'HISTOGRAM',
  Line: 'LINE',
  Pie: 'PIE',
  Scatter: 'SCATTER',
  Table: 'TABLE',
};

export function newDraft(sheetId: string): Handle<ChartDraft> {
  const chart: StoredChart = {
    id: 0,
    type: '',
    ranges: [],
    numHeaders: 0,
    options: {},
    hiddenDimensionStrategy: 'IGNORE_BOTH',
    mergeStrategy: 'MERGE_COLUMNS',
    transpose: false,
    position: null,
  };
  return new Handle('EmbeddedChartBuilder', { sheetId, type: null, chart });
}

const as: [string, Method][] = Object.entries(builderTypes).map(([name, type]) => [
  `as${name}Chart`,
  (_script: Script, draft: ChartDraft) => {
    draft.type = type;
    return new Handle(`Embedded${name}ChartBuilder`, draft);
  },
]);

/** All chart builders; which members each has is for Google's table to say. */
export const chartBuilder: ClassBody = {
  ...Object.fromEntries(as),
  ...chartOptionSetters,
  addRange(_script: Script, draft: ChartDraft, { self }: Handle<RangeReference>) {
    draft.chart.ranges = [...draft.chart.ranges, { ...self }];
    return chain;
  },
  removeRange(_script: Script, draft: ChartDraft, { self }: Handle<RangeReference>) {
    const text = JSON.stringify(self);
    draft.chart.ranges = draft.chart.ranges.filter((range) => JSON.stringify(range) !== text);
    return chain;
  },
  clearRanges(_script: Script, draft: ChartDraft) {
    draft.chart.ranges = [];
    return chain;
  },
  getRanges: (_script: Script, draft: ChartDraft) =>
    draft.chart.ranges.map((range) => rangeHandle(range.sheetId, range)),
  setChartType(_script: Script, draft: ChartDraft, { name }: EnumValue) {
    draft.type = name;
    return chain;
  },
  getChartType: (_script: Script, draft: ChartDraft) =>
    draft.type ? enumValue('ChartType', draft.type) : null,
  setNumHeaders(_script: Script, draft: ChartDraft, count: number) {
    draft.chart.numHeaders = count;
    return chain;
  },
  setPosition(
    _script: Script,
    draft: ChartDraft,
    row: number,
    column: number,
    offsetX: number,
    offsetY: number,
  ) {
    if (row < 1 || column < 1 || offsetX < 0 || offsetY < 0)
      throw new GoogleError('Invalid argument: position');
    draft.chart.position = { row, column, offsetX, offsetY };
    return chain;
  },
  setHiddenDimensionStrategy(_script: Script, draft: ChartDraft, { name }: EnumValue) {
    if (draft.type === null) throw new GoogleError('Unexpected error while getting the method or property.');
    draft.chart.hiddenDimensionStrategy = name;
    return chain;
  },
  setMergeStrategy(_script: Script, draft: ChartDraft, { name }: EnumValue) {
    draft.chart.mergeStrategy = name;
    return chain;
  },
  setTransposeRowsAndColumns(_script: Script, draft: ChartDraft, transpose: boolean) {
    draft.chart.transpose = transpose;
    return chain;
  },
  build(_script: Script, draft: ChartDraft) {
    if (draft.type === null) throw new GoogleError('Charts must have a type.');
    if (draft.chart.ranges.length === 0) throw new GoogleError('Charts must have at least one range.');
    if (!draft.chart.position)
      throw new GoogleError('Charts must have a position: call setPosition before build.');
    return new Handle('EmbeddedChart', { ...draft, chart: { ...draft.chart, type: draft.type } });
  },
};
