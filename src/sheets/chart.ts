import type { ChartOption, ChartPlan, SheetPlan } from '../report/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Draws the chart of a plan, or brings the one that stands up to date where the user has moved it.
 * `rowOf` and `firstColumn` say where the plan's rows and columns stand in the sheet.
 */
export function drawChart(
  sheet: Sheet,
  plan: SheetPlan,
  rowOf: (key: string) => number,
  firstColumn: number,
  isNew = false,
): void {
  const chart = plan.chart;
  if (!chart) return;
  const columnOf = (key: string) => firstColumn + 1 + plan.columns.findIndex((column) => column.key === key);
  const { data, at } = chart;
  const row = rowOf(data.firstRow);
  const column = columnOf(data.firstColumn);
  const range = sheet.getRange(
    row,
    column,
    rowOf(data.lastRow) - row + 1,
    columnOf(data.lastColumn) - column + 1,
  );
  const standing = isNew
    ? undefined
    : sheet.getCharts().find((candidate) => startsAt(candidate, row, column));
  if (standing) {
    sheet.updateChart(withOptions(standing.modify(), chart).clearRanges().addRange(range).build());
    return;
  }
  const builder = withOptions(typed(sheet.newChart(), chart.type), chart)
    .addRange(range)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(rowOf(at.row), columnOf(at.column), 0, 0);
  sheet.insertChart(builder.build());
}

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const typed = (builder: Builder, type: ChartPlan['type']): Builder =>
  builder.setChartType(type === 'combo' ? Charts.ChartType.COMBO : Charts.ChartType.LINE);

function withOptions(builder: Builder, chart: ChartPlan): Builder {
  for (const [name, value] of Object.entries(chart.options)) builder.setOption(name, value as ChartOption);
  return builder;
}

/** A chart is ours when the block that feeds it is ours. */
function startsAt(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart, row: number, column: number): boolean {
  const first = chart.getRanges()[0];
  return first !== undefined && first.getRow() === row && first.getColumn() === column;
}
