import type { ChartConfiguration, ChartDataset, FontSpec, LegendItem } from 'chart.js';
import type { ChartSpec } from '../../shim/chart-spec.ts';
import type { ChartTable } from './chart-table.ts';
import { type OptionReader, optionReader } from './option-reader.ts';
import { valueLabels } from './value-labels.ts';

type Kind = 'bar' | 'line';
type Config = ChartConfiguration<Kind, (number | null)[], string>;
type Scales = NonNullable<NonNullable<Config['options']>['scales']>;

/** Writes a number as a cell with that number format shows it. */
export type FormatNumber = (value: number, format: string) => string;

/** Google's first colours, for series without one. */
const palette = ['#4285F4', '#EA4335', '#FBBC04', '#34A853', '#FF6D01', '#46BDC6'];

/** A native chart in the words of Chart.js: combo, column, bar, line and area charts. */
export function chartConfig(spec: ChartSpec, table: ChartTable, formatNumber: FormatNumber): Config {
  const options = optionReader(spec.options);
  const family = options.text('fontName') ?? 'Arial';
  const lying = spec.type === 'BAR';
  const stacked = options.flag('isStacked') ?? false;
  const datasets = table.series.map((series, index) =>
    dataset(spec, options, series.values, series.name, index, lying),
  );
  const axisOf = (index: number) => options.number(`series.${index}.targetAxisIndex`) ?? 0;
  const formatOf = (axis: number) =>
    axisOptions(options, axis).text('format') ??
    table.series.find((_, index) => axisOf(index) === axis)?.format ??
    '';
  const valueAxis = (axis: number): Scales[string] => {
    const own = axisOptions(options, axis);
    const min = own.number('viewWindow.min');
    const max = own.number('viewWindow.max');
    const bare = own.number('gridlines.count') === 0;
    return {
      type: 'linear',
      position: lying ? 'bottom' : axis === 0 ? 'left' : 'right',
      stacked,
      beginAtZero: true,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      border: { display: false },
      grid: {
        display: !bare,
        color: own.text('gridlines.color') ?? '#E8EAED',
        drawTicks: false,
      },
      title: axisTitle(own, family),
      ticks: {
        ...tickLook(own, family),
        padding: 8,
        maxTicksLimit: 6,
        callback: (value: string | number) => formatNumber(Number(value), formatOf(axis)),
      },
    };
  };
  const across = options.at('hAxis');
  const categories = {
    type: 'category' as const,
    stacked,
    border: { color: '#BDC1C6' },
    grid: { display: false },
    title: axisTitle(across, family),
    ticks: { ...tickLook(across, family), maxRotation: 0, autoSkipPadding: 6 },
    reverse: across.number('direction') === -1,
  };
  const values = lying ? 'x' : 'y';
  const second = table.series.some((_, index) => axisOf(index) === 1);
  return {
    type: 'bar',
    data: { labels: [...table.categories], datasets },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      layout: { padding: { top: 10, right: 16, bottom: 8, left: 12 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        [lying ? 'y' : 'x']: categories,
        [values]: valueAxis(0),
        ...(second ? { [`${values}1`]: valueAxis(1) } : {}),
      },
      plugins: {
        title: titleLook(options, family),
        legend: legendLook(options, family),
        tooltip: {
          callbacks: {
            label: ({ dataset: { label }, datasetIndex, raw }) =>
              `${label ?? ''}: ${typeof raw === 'number' ? formatNumber(raw, table.series[datasetIndex]?.format ?? '') : '–'}`,
          },
        },
      },
    },
    plugins: [
      valueLabels(
        (index) => options.text(`series.${index}.dataLabel`) === 'value',
        (value, index) => formatNumber(value, table.series[index]?.format ?? ''),
      ),
    ],
  };
}

function axisOptions(options: OptionReader, axis: number): OptionReader {
  const own = options.at(`vAxes.${axis}`);
  const common = options.at('vAxis');
  return {
    text: (path) => own.text(path) ?? common.text(path),
    number: (path) => own.number(path) ?? common.number(path),
    flag: (path) => own.flag(path) ?? common.flag(path),
    texts: (path) => own.texts(path),
    at: (path) => own.at(path),
  };
}

function dataset(
  spec: ChartSpec,
  options: OptionReader,
  values: readonly (number | null)[],
  label: string,
  index: number,
  lying: boolean,
): ChartDataset<Kind, (number | null)[]> {
  const own = options.at(`series.${index}`);
  const kind = own.text('type') ?? options.text('seriesType') ?? standard[spec.type] ?? 'bars';
  const color = own.text('color') ?? options.texts('colors')[index] ?? palette[index % palette.length];
  const axis = own.number('targetAxisIndex') === 1 ? 1 : 0;
  const common = {
    label,
    data: [...values],
    [lying ? 'xAxisID' : 'yAxisID']: `${lying ? 'x' : 'y'}${axis === 1 ? '1' : ''}`,
    backgroundColor: color,
    borderColor: color,
  };
  if (kind === 'bars') {
    const width = Number.parseFloat(options.text('bar.groupWidth') ?? '62%') / 100;
    return { ...common, type: 'bar', order: 1, categoryPercentage: width, barPercentage: 1 };
  }
  const point = own.number('pointSize') ?? options.number('pointSize') ?? 0;
  return {
    ...common,
    type: 'line',
    order: 0,
    borderWidth: own.number('lineWidth') ?? options.number('lineWidth') ?? 2,
    pointRadius: point / 2,
    pointHoverRadius: Math.max(3, point / 2),
    tension: options.text('curveType') === 'function' ? 0.35 : 0,
    spanGaps: options.flag('interpolateNulls') ?? false,
    fill: kind === 'area' ? 'origin' : false,
  };
}

const standard: Readonly<Record<string, string>> = { LINE: 'line', AREA: 'area', COMBO: 'bars' };

function font(options: OptionReader, path: string, family: string, size: number): Partial<FontSpec> {
  return {
    family: options.text(`${path}.fontName`) ?? family,
    size: options.number(`${path}.fontSize`) ?? size,
    weight: options.flag(`${path}.bold`) ? 'bold' : 'normal',
    style: options.flag(`${path}.italic`) ? 'italic' : 'normal',
  };
}

function titleLook(options: OptionReader, family: string) {
  const text = options.text('title') ?? '';
  return {
    display: text !== '',
    text,
    align: 'start' as const,
    color: options.text('titleTextStyle.color') ?? '#202124',
    font: font(options, 'titleTextStyle', family, 14),
    padding: { top: 0, bottom: 8 },
  };
}

function axisTitle(options: OptionReader, family: string) {
  const text = options.text('title') ?? '';
  return {
    display: text !== '',
    text,
    color: options.text('titleTextStyle.color') ?? '#5F6368',
    font: font(options, 'titleTextStyle', family, 11),
  };
}

function tickLook(options: OptionReader, family: string) {
  return {
    display: options.text('textPosition') !== 'none',
    color: options.text('textStyle.color') ?? '#5F6368',
    font: font(options, 'textStyle', family, 11),
  };
}

function legendLook(options: OptionReader, family: string) {
  const position = options.text('legend.position') ?? options.text('legend') ?? 'right';
  const place = position === 'top' || position === 'bottom' || position === 'left' ? position : 'right';
  return {
    display: position !== 'none',
    position: place as 'top' | 'bottom' | 'left' | 'right',
    align: 'start' as const,
    labels: {
      usePointStyle: true,
      pointStyleWidth: 20,
      boxHeight: 8,
      padding: 14,
      color: options.text('legend.textStyle.color') ?? '#5F6368',
      font: font(options, 'legend.textStyle', family, 11),
      filter: ({ datasetIndex }: LegendItem) =>
        options.flag(`series.${datasetIndex ?? 0}.visibleInLegend`) !== false,
      generateLabels: ({ data }: { data: { datasets: readonly ChartDataset[] } }): LegendItem[] =>
        data.datasets.map((one, datasetIndex) => ({
          text: one.label ?? '',
          datasetIndex,
          fillStyle: String(one.backgroundColor),
          strokeStyle: String(one.borderColor),
          lineWidth: one.type === 'line' ? 2 : 0,
          pointStyle: one.type === 'line' ? 'line' : 'rect',
          fontColor: options.text('legend.textStyle.color') ?? '#5F6368',
        })),
    },
    onClick: () => {},
  };
}
