import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue, Method } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { StoredChart } from './records.ts';
import type { RangeReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';
import type { TextLook } from './text-style.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A chart in the making; `sheetId` is where it will stand or stands. */
export interface ChartDraft {
  readonly sheetId: string;
  /** `null` until a type has been chosen. */
  type: string | null;
  readonly chart: Mutable<StoredChart>;
}

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

function option(draft: ChartDraft, name: string, value: unknown): typeof chain {
  draft.chart.options = { ...draft.chart.options, [name]: value };
  return chain;
}

const as: [string, Method][] = Object.entries(builderTypes).map(([name, type]) => [
  `as${name}Chart`,
  (_script: Script, draft: ChartDraft) => {
    draft.type = type;
    return new Handle(`Embedded${name}ChartBuilder`, draft);
  },
]);

const options: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setColors: 'colors',
  setBackgroundColor: 'backgroundColor',
};

const textOptions: Readonly<Record<string, string>> = {
  setTitleTextStyle: 'titleTextStyle',
  setLegendTextStyle: 'legend.textStyle',
  setXAxisTextStyle: 'hAxis.textStyle',
  setYAxisTextStyle: 'vAxis.textStyle',
  setXAxisTitleTextStyle: 'hAxis.titleTextStyle',
  setYAxisTitleTextStyle: 'vAxis.titleTextStyle',
};

/** All chart builders; which members each has is for Google's table to say. */
export const chartBuilder: ClassBody = {
  ...Object.fromEntries(as),
  ...Object.fromEntries(
    Object.entries(options).map(([method, name]) => [
      method,
      (script: Script, draft: ChartDraft, value: unknown) => option(draft, name, script.toHost(value)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(textOptions).map(([method, name]) => [
      method,
      (_script: Script, draft: ChartDraft, style: Handle<TextLook>) => option(draft, name, style.self),
    ]),
  ),
  setOption: (script: Script, draft: ChartDraft, name: string, value: unknown) =>
    option(draft, name, plainOption(script.toHost(value))),
  setLegendPosition: (_script: Script, draft: ChartDraft, { name }: EnumValue) =>
    option(draft, 'legend.position', name.toLowerCase()),
  setCurveStyle: (_script: Script, draft: ChartDraft, { name }: EnumValue) =>
    option(draft, 'curveType', name === 'SMOOTH' ? 'function' : 'none'),
  setPointStyle: (_script: Script, draft: ChartDraft, { name }: EnumValue) =>
    option(draft, 'pointSize', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'].indexOf(name) * 3),
  setStacked: (_script: Script, draft: ChartDraft) => option(draft, 'isStacked', true),
  useLogScale: (_script: Script, draft: ChartDraft) => option(draft, 'vAxis.logScale', true),
  reverseCategories: (_script: Script, draft: ChartDraft) => option(draft, 'hAxis.direction', -1),
  setRange: (_script: Script, draft: ChartDraft, min: number, max: number) => {
    option(draft, 'vAxis.viewWindow.min', min);
    return option(draft, 'vAxis.viewWindow.max', max);
  },
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

/** Functions and dates have no place in a chart's options. */
function plainOption(value: unknown): unknown {
  if (value === undefined || typeof value === 'function')
    throw new GoogleError('Invalid argument: option value');
  return JSON.parse(JSON.stringify(value)) as unknown;
}
