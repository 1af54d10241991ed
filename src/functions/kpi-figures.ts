import { firstDayOf, type Month } from '../kpi/day.ts';
import type { Dimension } from '../kpi/deals.ts';
import { type KpiLine, ofFullMonths } from '../kpi/kpis-by-month.ts';
import { foldText } from '../setup/fold-text.ts';
import { type FigureId, figureParts } from './figure-id.ts';
import type { MappedData } from './mapped-data.ts';
import { monthRuns } from './month-runs.ts';

/** A line of figures: the total, a value of the dimension, or what has none. */
export interface FigureLine extends Pick<KpiLine, 'of' | 'name'> {
  /** Blank is ''. */
  readonly figure: (kpi: FigureId, month: Month) => number | '';
}

/**
 * The figures of some KPIs and months, line by line, each run of months counted at once. What is asked of twelve full
 * months is that of the last ones up to the month.
 */
export function kpiFigures(
  data: MappedData,
  kpis: readonly FigureId[],
  months: Iterable<Month>,
  dimension: Dimension | null,
): FigureLine[] {
  const runs = monthRuns(months).map((run) => ({ run, lines: data.ask(run, kpis, dimension).lines }));
  const rolling = kpis.filter((kpi) => ofFullMonths.has(figureParts(kpi)[0]));
  const upTo = new Map<Month, readonly KpiLine[]>();
  const linesUpTo = (month: Month) => {
    const year = Array.from({ length: 12 }, (_, at) => month - 11 + at);
    const lines = upTo.get(month) ?? data.ask(year, rolling, dimension).lines;
    upTo.set(month, lines);
    return lines;
  };
  return (runs[0]?.lines ?? []).map(({ of, name }, line) => ({
    of,
    name,
    figure: (kpi, month) => {
      const [id, series] = figureParts(kpi);
      if (ofFullMonths.has(id))
        return firstDayOf(month) > data.deals.asOf
          ? ''
          : (linesUpTo(month)[line]?.kpis[id]?.total.value ?? '');
      const found = runs.find(({ run }) => run.includes(month));
      return found?.lines[line]?.kpis[id]?.[series]?.[found.run.indexOf(month)]?.value ?? '';
    },
  }));
}

/** The line of a value as a person writes it; undefined where no table has it. */
export function lineOf(
  lines: readonly FigureLine[],
  value: string,
  unset: () => readonly string[],
): FigureLine | undefined {
  const text = foldText(value);
  const found = lines.find(({ of, name }) => of === 'value' && foldText(name) === text);
  if (found) return found;
  const rest = lines.find(({ of }) => of === 'unset');
  return rest && unset().some((word) => foldText(word) === text) ? rest : undefined;
}
