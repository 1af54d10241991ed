import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue, Handle } from './handle.ts';
import { chain } from './handle.ts';
import type { StoredChart } from './records.ts';
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

function option(draft: ChartDraft, name: string, value: unknown): typeof chain {
  draft.chart.options = { ...draft.chart.options, [name]: value };
  return chain;
}

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

/** Setters of chart builders that are options under another name. */
export const chartOptionSetters: ClassBody = {
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
};

/** Functions and dates have no place in a chart's options. */
function plainOption(value: unknown): unknown {
  if (value === undefined || typeof value === 'function')
    throw new GoogleError('Invalid argument: option value');
  return JSON.parse(JSON.stringify(value)) as unknown;
}
