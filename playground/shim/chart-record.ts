import { formatA1, quoteSheet } from './a1.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { LocalDocument } from './document.ts';
import type { StoredChart } from './records.ts';

/** A stored chart with its ranges as A1 under the present names of their sheets. */
export function chartSpec(chart: StoredChart, document: LocalDocument): ChartSpec {
  const names = new Map(document.sheets().map((sheet) => [sheet.id, sheet.name()]));
  const ranges = chart.ranges.map((range) => {
    const name = names.get(range.sheetId);
    return name === undefined ? '#REF!' : `${quoteSheet(name)}!${formatA1(range)}`;
  });
  return {
    id: chart.id,
    type: chart.type,
    ranges,
    numHeaders: chart.numHeaders,
    options: chart.options,
    hiddenDimensionStrategy: chart.hiddenDimensionStrategy,
    position: chart.position ?? { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  };
}
