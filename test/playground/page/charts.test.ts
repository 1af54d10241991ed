import { expect, test } from 'vitest';
import { openHeadlessEngine } from '../../../playground/engine/headless.ts';
import { chartConfig } from '../../../playground/page/charts/chart-config.ts';
import { chartTable } from '../../../playground/page/charts/chart-table.ts';
import { optionReader } from '../../../playground/page/charts/option-reader.ts';
import type { ChartSpec } from '../../../playground/shim/chart-spec.ts';

const spec: ChartSpec = {
  id: 1,
  type: 'COMBO',
  ranges: ['Data!A1:C4'],
  numHeaders: 1,
  hiddenDimensionStrategy: 'SHOW_BOTH',
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {
    title: 'Sales',
    'legend.position': 'top',
    vAxes: {
      0: { title: 'Booked', viewWindow: { min: 0 } },
      1: { title: 'Win rate', format: '0%', viewWindow: { min: 0, max: 1 }, gridlines: { count: 0 } },
    },
    series: { 0: { type: 'bars', color: '#1F5FA8' }, 1: { type: 'line', targetAxisIndex: 1, pointSize: 6 } },
    interpolateNulls: false,
  },
};

function dataEngine() {
  const percent = (value: number) => ({ value, format: '0.0%' });
  return openHeadlessEngine({
    sheets: [
      {
        name: 'Data',
        size: { rows: 10, columns: 5 },
        cells: [
          ['Month', 'Booked', 'Win rate'],
          ['Jan', 100, percent(0.2)],
          ['Feb', null, percent(0.25)],
          ['Mar', 300, percent(0.3)],
        ],
      },
    ],
  });
}

test('a chart reads its categories and series, blanks as gaps, hidden lines as it says', () => {
  const engine = dataEngine();
  expect(chartTable(engine, spec)).toEqual({
    categories: ['Jan', 'Feb', 'Mar'],
    series: [
      { name: 'Booked', values: [100, null, 300], format: '' },
      { name: 'Win rate', values: [0.2, 0.25, 0.3], format: '0.0%' },
    ],
  });
  engine.sheets()[0]?.setRowsHidden(2, 1, true);
  expect(chartTable(engine, spec).categories).toEqual(['Jan', 'Feb', 'Mar']);
  const bare = { ...spec, hiddenDimensionStrategy: 'IGNORE_BOTH' };
  expect(chartTable(engine, bare).categories).toEqual(['Jan', 'Mar']);
  expect(chartTable(engine, { ...spec, ranges: ['#REF!'] })).toEqual({ categories: [], series: [] });
  engine.dispose();
});

test('columns and a line get an axis each, with titles, limits and formats', () => {
  const engine = dataEngine();
  const table = chartTable(engine, spec);
  const written: string[] = [];
  const config = chartConfig(spec, table, (value, format) => {
    written.push(format);
    return `${value}`;
  });
  expect(config.data.datasets.map(({ type, label, data }) => [type, label, data])).toEqual([
    ['bar', 'Booked', [100, null, 300]],
    ['line', 'Win rate', [0.2, 0.25, 0.3]],
  ]);
  expect(config.data.datasets[1]).toMatchObject({ yAxisID: 'y1', spanGaps: false, pointRadius: 3 });
  expect(config.options?.scales).toMatchObject({
    y: { title: { text: 'Booked' }, min: 0, position: 'left', grid: { display: true } },
    y1: { title: { text: 'Win rate' }, max: 1, position: 'right', grid: { display: false } },
  });
  expect(config.options?.plugins?.legend).toMatchObject({ display: true, position: 'top' });
  const ticks = config.options?.scales?.y1?.ticks as { callback(value: number): string };
  ticks.callback(0.5);
  expect(written).toEqual(['0%']);
  engine.dispose();
});

test('a bar chart lies on its side', () => {
  const engine = dataEngine();
  const bars = { ...spec, type: 'BAR', options: { isStacked: true, legend: 'none', series: {} } };
  const { options, data } = chartConfig(bars, chartTable(engine, bars), String);
  expect(options).toMatchObject({
    indexAxis: 'y',
    scales: { x: { stacked: true }, y: { type: 'category' } },
  });
  expect(options?.plugins?.legend).toMatchObject({ display: false });
  expect(data.datasets[0]).toMatchObject({ type: 'bar', xAxisID: 'x' });
  engine.dispose();
});

test('options are found by path, nested or under dotted names', () => {
  const reader = optionReader({
    'vAxis.title': 'flat',
    hAxis: { textStyle: { color: '#123456' } },
    colors: ['a'],
  });
  expect(reader.text('vAxis.title')).toBe('flat');
  expect(reader.text('hAxis.textStyle.color')).toBe('#123456');
  expect(reader.at('vAxis').text('title')).toBe('flat');
  expect(reader.at('hAxis').text('textStyle.color')).toBe('#123456');
  expect([reader.number('colors'), reader.texts('colors'), reader.flag('nothing')]).toEqual([
    undefined,
    ['a'],
    undefined,
  ]);
});
