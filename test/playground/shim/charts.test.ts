import { expect, test } from 'vitest';
import { runBody } from './open-script.ts';

const chart = `sheet.newChart().asComboChart().setTitle('Sales').setOption('series', { 0: { type: 'bars' } })
  .addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
  .setPosition(5, 2, 3, 4)`;

test('a chart keeps what its builder was told', async () => {
  const { sheets } = await runBody(`sheet.insertChart(${chart}.build())`);
  expect(sheets.charts('Sheet1')).toEqual([
    {
      id: expect.any(Number),
      type: 'COMBO',
      ranges: ['Sheet1!A1:B4'],
      numHeaders: 1,
      options: { title: 'Sales', series: { 0: { type: 'bars' } } },
      hiddenDimensionStrategy: 'SHOW_BOTH',
      position: { row: 5, column: 2, offsetX: 3, offsetY: 4 },
    },
  ]);
});

test('a chart is found, changed and removed by its id', async () => {
  const { sheets, value } = await runBody(`
    sheet.insertChart(${chart}.build());
    const found = sheet.getCharts()[0];
    const id = found.getChartId();
    sheet.updateChart(found.modify().setOption('title', 'Other').setPosition(9, 1, 0, 0).build());
    const changed = sheet.getCharts()[0];
    return [changed.getChartId() === id, changed.getOptions().get('title'), changed.getContainerInfo().getAnchorRow(),
      changed.getRanges()[0].getA1Notation()];
  `);
  expect(value).toEqual([true, 'Other', 9, 'A1:B4']);
  expect(sheets.charts('Sheet1')).toHaveLength(1);
  expect(
    (
      await runBody(
        `sheet.insertChart(${chart}.build()); sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length`,
      )
    ).value,
  ).toBe(0);
});

test('its ranges and its place move with inserted rows and columns', async () => {
  const { sheets } = await runBody(
    `sheet.insertChart(${chart}.build()); sheet.insertRowsBefore(3, 2); sheet.insertColumnBefore(1);`,
  );
  expect(sheets.charts('Sheet1')[0]).toMatchObject({
    ranges: ['Sheet1!B1:C6'],
    position: { row: 7, column: 3 },
  });
});

test('a chart without a type, a range or a position cannot be built', async () => {
  expect(
    (await runBody(`sheet.newChart().addRange(sheet.getRange('A1')).setPosition(1, 1, 0, 0).build()`))
      .message,
  ).toMatch(/type/);
  expect((await runBody(`sheet.newChart().asLineChart().setPosition(1, 1, 0, 0).build()`)).message).toMatch(
    /range/,
  );
  expect(
    (await runBody(`sheet.newChart().asLineChart().addRange(sheet.getRange('A1')).build()`)).message,
  ).toMatch(/position/);
});

test('the plain builder has no title, and no strategy before its type', async () => {
  expect((await runBody(`sheet.newChart().setTitle('x')`)).message).toMatch(/setTitle is not a function/);
  expect(
    (
      await runBody(
        `sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`,
      )
    ).message,
  ).toMatch(/^Unexpected error/);
});
