import type { ReportMessages } from '../i18n/report-messages.ts';
import type { CatalogueEntry, catalogue } from '../kpi/catalogue.ts';
import type { KpiCell, KpiSeries } from '../kpi/cell.ts';
import { firstDayOf } from '../kpi/day.ts';
import { changeCell } from './change.ts';
import { letterOf } from './column-letter.ts';
import { emptyCells } from './empty-cell.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';

type Entry = ReturnType<typeof catalogue>[number];

/** From here on a row of money is shown in thousand. */
const million = 1_000_000;

/**
 * The rows of one KPI: its figures, then the counts they rest on. `row` is where the first one stands in the
 * sheet, counted from 1: the trend is a formula over its own row.
 */
export function kpiRows(
  entry: Entry,
  series: KpiSeries,
  facts: SummaryFacts,
  messages: ReportMessages,
  row: number,
): RowPlan[] {
  const places = inPlaces(series.months.slice(-facts.shown.length));
  return figureRows(entry, places, series.total, facts.currency, messages, [
    trendCell(places, row),
    ...changes(entry, series, facts, messages.summary.points),
  ]);
}

/**
 * The row of a KPI and those of the counts it rests on.
 *
 * @param places its figures, one a column
 * @param between the cells of the KPI that stand before the last one
 */
export function figureRows(
  entry: Entry,
  places: readonly (KpiCell | null)[],
  total: KpiCell,
  currency: string,
  messages: ReportMessages,
  between: readonly CellPlan[] = [],
): RowPlan[] {
  const { kpiTexts } = messages;
  const format = formatOf(entry, places);
  const thousand = format === numberFormats.thousand;
  const text = kpiTexts.kpis[entry.id];

  const main: RowPlan = {
    key: entry.id,
    cells: [
      { value: labelOf(entry, thousand, currency, messages), style: 'label', note: text.definition },
      ...places.map((cell, index) =>
        noted(figure(cell?.value ?? null, format, index, isMoving(entry, cell)), cell, messages),
      ),
      ...between,
      noted({ value: total.value, format, style: 'value' }, total, messages),
    ],
  };
  const counts = sharesCountsWithTheRowAbove(entry)
    ? []
    : entry.counts.map((count, index): RowPlan | null => {
        const values = places.map((cell) => cell?.counts[index] ?? null);
        const isOfTotal = values.every((value) => value === null);
        if (isOfTotal && !saysWhichMonths(total, index)) return null;
        if (count.label === 'mayNotBeNew' && !values.some((value) => value)) return null;
        return beneath(`${entry.id}.${count.label}`, kpiTexts.counts[count.label], [
          ...values.map((value, place) => countFigure(value, place)),
          ...emptyCells(between.length),
          { value: total.counts[index] ?? null, format: numberFormats.count, style: 'count' },
        ]);
      });
  return [main, ...counts.filter((count) => count !== null)];
}

/** A smaller row beneath that of a KPI. */
export const beneath = (key: string, label: string, cells: readonly CellPlan[]): RowPlan => ({
  key,
  cells: [{ value: `    ${label}`, style: 'countLabel' }, ...cells],
});

/** How the figures of a row are shown. */
export function formatOf({ unit }: Entry, places: readonly (KpiCell | null)[]): string {
  const isLarge = unit === 'money' && places.some((cell) => Math.abs(cell?.value ?? 0) >= million);
  return isLarge ? numberFormats.thousand : numberFormats[unit];
}

/** A cell with what has to be said of it. */
export function noted(plan: CellPlan, cell: KpiCell | null, { kpiTexts }: ReportMessages): CellPlan {
  return cell?.note ? { ...plan, note: kpiTexts.cellNotes[cell.note] } : plan;
}

/** Is the count of a total one of "n of d months", and is n not d? */
export function saysWhichMonths({ counts }: KpiCell, index: number): boolean {
  const [n, d] = counts.slice(2, 4);
  return counts.length === 4 && index >= 2 && typeof n === 'number' && typeof d === 'number' && n !== d;
}

/** The median stands right below the mean of the same deals. */
const sharesCountsWithTheRowAbove = (entry: Entry) => entry.id === 'salesCycleMedian';

function labelOf(
  entry: Entry,
  thousand: boolean,
  currency: string,
  { summary, kpiTexts }: ReportMessages,
): string {
  const unit =
    entry.unit === 'money'
      ? thousand
        ? summary.unitThousand(currency)
        : currency
      : entry.unit === 'days'
        ? summary.unitDays
        : '';
  return summary.label(kpiTexts.kpis[entry.id].name, unit, (entry as CatalogueEntry).better === 'down');
}

/**
 * What stands in the thirteen month columns, the last one last; null in those before the first.
 *
 * @example inPlaces(['Inbound', 'All'])[12] //=> 'All'
 */
export const inPlaces = <Value>(values: readonly Value[]): (Value | null)[] => [
  ...Array<null>(monthPlaces - values.length).fill(null),
  ...values,
];

const isLast = (place: number) => place === monthPlaces - 1;

/** A figure in its place; grey italic where it still moves. */
export function figure(value: number | null, format: string, place: number, moving: boolean): CellPlan {
  const style = moving
    ? isLast(place)
      ? 'valueMovingCurrent'
      : 'valueMoving'
    : isLast(place)
      ? 'valueCurrent'
      : 'value';
  return { value, format, style };
}

export function countFigure(
  value: number | null,
  place: number,
  format: string = numberFormats.count,
): CellPlan {
  return { value, format, style: isLast(place) ? 'countCurrent' : 'count' };
}

/** A cohort's rate still moves while deals of it are open or too young. */
function isMoving(entry: Entry, cell: KpiCell | null): boolean {
  return entry.counts.some(
    ({ label }, index) => (label === 'stillOpen' || label === 'notYet') && (cell?.counts[index] ?? 0) > 0,
  );
}

const isCohort = (entry: Entry) => entry.counts.some(({ label }) => label === 'stillOpen');

function trendCell(places: readonly (KpiCell | null)[], row: number): CellPlan {
  const points = places.filter((cell) => cell !== null && cell.value !== null).length;
  if (points < 2) return { value: null, style: 'trend' };
  const first = places.findIndex((cell) => cell !== null);
  // Key column and label stand before the first month.
  const range = `${letterOf(first + 3)}${row}:${letterOf(monthPlaces + 2)}${row}`;
  return { value: null, formula: `=SPARKLINE(${range})`, style: 'trend' };
}

/** The months compared: the last complete one shown, the one before it, and the same one a year earlier. */
export function comparedMonths({ shown, asOf }: Pick<SummaryFacts, 'shown' | 'asOf'>): {
  current: number;
  partial: boolean;
} {
  const last = shown[shown.length - 1] ?? 0;
  const partial = asOf < firstDayOf(last + 1) - 1;
  return { current: partial && shown.length > 1 ? last - 1 : last, partial };
}

/** Cohorts are not compared: the younger one has had less time. */
function changes(entry: Entry, series: KpiSeries, facts: SummaryFacts, points: string): CellPlan[] {
  if (isCohort(entry)) return emptyCells(2);
  const { current } = comparedMonths(facts);
  const figureOf = (month: number) => series.months[facts.months.indexOf(month)]?.value ?? null;
  return [current - 1, current - 12].map((month) =>
    changeCell(figureOf(current), figureOf(month), entry, points),
  );
}
