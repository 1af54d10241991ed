import type { Messages } from '../i18n/messages.ts';
import type { KpiSeries } from '../kpi/cell.ts';
import { color } from './colors.ts';
import { emptyCells } from './empty-cell.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, ChartPlan, RowPlan } from './sheet-plan.ts';
import { monthColumn, monthPlaces } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';

const axisText = { color: color.secondary, fontSize: 11, fontName: 'Arial' } as const;

/** The three last month columns hold the block, whatever the number of months shown. */
const blockStart = monthPlaces - 3;
const blockColumn = (offset: number) => monthColumn(blockStart + 1 + offset);
const blockRow = (index: number) => `chart.${index}`;

/** The rows behind the chart: the block that feeds it, month by month from the top, which the chart covers. */
export function chartRows(
  booked: KpiSeries,
  winRate: KpiSeries,
  facts: SummaryFacts,
  messages: Messages,
): RowPlan[] {
  const { chart } = messages.summary;
  const blanks = emptyCells(1 + blockStart);
  const last = (series: KpiSeries) => series.months.slice(-facts.shown.length);
  // Right-aligned like its numbers, a long head does not come out beside the chart.
  const head = [chart.month, chart.booked, chart.winRate].map(
    (value, index): CellPlan => ({ value, style: index === 0 ? 'chartData' : 'chartNumber' }),
  );
  return Array.from({ length: monthPlaces + 1 }, (_, index): RowPlan => {
    const month = facts.shown[index - 1];
    const body: CellPlan[] =
      month === undefined
        ? []
        : [
            { value: monthName(month, index === 1, messages), style: 'chartData' },
            {
              value: last(booked)[index - 1]?.value ?? null,
              format: numberFormats.money,
              style: 'chartNumber',
            },
            {
              value: last(winRate)[index - 1]?.value ?? null,
              format: numberFormats.rate,
              style: 'chartNumber',
            },
          ];
    return { key: blockRow(index), cells: [...blanks, ...(index === 0 ? head : body)] };
  });
}

/** The year stands on the first month and on each January. */
function monthName(month: number, first: boolean, { summary }: Messages): string {
  const name = summary.months[month % 12] ?? '';
  return first || month % 12 === 0 ? `${name} ’${String(Math.floor(month / 12)).slice(-2)}` : name;
}

/** Booked sales as columns, win rate as a line on its own axis; over the rows that feed it. */
export function summaryChart(facts: SummaryFacts, messages: Messages): ChartPlan {
  const { chart } = messages.summary;
  const shown = facts.shown.length;
  return {
    type: 'combo',
    at: { row: blockRow(0), column: monthColumn(monthPlaces - shown + 1) },
    data: {
      firstRow: blockRow(0),
      lastRow: blockRow(shown),
      firstColumn: blockColumn(0),
      lastColumn: blockColumn(2),
    },
    options: {
      title: chart.title(facts.currency),
      titleTextStyle: { color: color.text, fontSize: 13, fontName: 'Arial', bold: true },
      width: Math.min(860, 66 * shown + 328),
      height: 21 * (monthPlaces + 1),
      backgroundColor: color.page,
      fontName: 'Arial',
      legend: { position: 'top', textStyle: axisText },
      hAxis: { title: chart.monthAxis, titleTextStyle: axisText, textStyle: axisText },
      vAxes: {
        0: {
          title: chart.bookedAxis(facts.currency),
          titleTextStyle: axisText,
          textStyle: axisText,
          viewWindow: { min: 0 },
          gridlines: { color: color.gridline },
        },
        1: {
          title: chart.winRate,
          titleTextStyle: axisText,
          textStyle: axisText,
          viewWindow: { min: 0, max: 1 },
          format: '0%',
          gridlines: { count: 0 },
        },
      },
      series: {
        0: { type: 'bars', targetAxisIndex: 0, color: color.accent },
        1: { type: 'line', targetAxisIndex: 1, color: color.text, lineWidth: 2, pointSize: 5 },
      },
      interpolateNulls: false,
    },
  };
}
