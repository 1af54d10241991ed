import type { ReportMessages } from '../i18n/report-messages.ts';
import type { CohortMatrix } from '../kpi/customer-cohorts.ts';
import { ratio } from '../kpi/ratio.ts';
import { type CohortLine, cohortLines, monthsSince } from './cohort-lines.ts';
import { longMonth } from './date-words.ts';
import { emptyCell, emptyCells } from './empty-cell.ts';
import { gapRow } from './group-row.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, ColumnPlan, RowPlan } from './sheet-plan.ts';

/** The columns of the matrix; months since that no cohort has come to are hidden. */
export function cohortColumns(matrix: CohortMatrix | undefined): ColumnPlan[] {
  const longest = Math.max(1, (matrix?.cohorts[0]?.bought.length ?? 0) - 1);
  return [
    { key: 'label', width: 150 },
    { key: 'customers', width: 84 },
    ...Array.from({ length: monthsSince }, (_, index) => ({
      key: `since.${index + 1}`,
      width: 48,
      hidden: index >= longest,
    })),
  ];
}

/** The matrix with its head, the totals beneath it and what is to be said of it. */
export function cohortRows(matrix: CohortMatrix, activeDays: number, messages: ReportMessages): RowPlan[] {
  const say = messages.further.cohorts;
  const lines = cohortLines(matrix, activeDays, messages);
  const shares = lines.flatMap(({ since }) => since.map(({ again, of }) => again / of));
  const darkest = shares.reduce((most, share) => Math.max(most, share), 0);
  const doubted = matrix.cohorts.reduce((sum, { mayNotBeNew }) => sum + (mayNotBeNew ?? 0), 0);
  const last = (matrix.cohorts[0]?.month ?? 0) + (matrix.cohorts[0]?.bought.length ?? 1) - 1;
  const notes = [
    matrix.isPartial ? say.partial(longMonth(last, messages)) : say.shade,
    ...(doubted > 0 ? [say.mayNotBeNew(doubted, activeDays)] : []),
  ];
  return [
    ...headRows(messages),
    ...lines.map((line, index) => lineRow(line, darkest, index === lines.length - 1)),
    ...totalRows(lines, messages),
    gapRow('gap.foot'),
    ...notes.map(
      (value, index): RowPlan => ({ key: `note.${index + 1}`, cells: [{ value, style: 'small' }] }),
    ),
  ];
}

function headRows({ further: { cohorts: say } }: ReportMessages): RowPlan[] {
  return [
    { key: 'since', cells: [...emptyCells(2), { value: say.since, style: 'small' }] },
    {
      key: 'head',
      cells: [
        { value: say.first, style: 'headLeft' },
        { value: say.customers, style: 'headRight' },
        ...Array.from(
          { length: monthsSince },
          (_, index): CellPlan => ({ value: `+${index + 1}`, style: 'headRight' }),
        ),
      ],
    },
  ];
}

function lineRow({ key, name, note, size, since }: CohortLine, darkest: number, isLast: boolean): RowPlan {
  const style = isLast ? 'valueLast' : 'value';
  return {
    key,
    cells: [
      { value: name, style: isLast ? 'labelLast' : 'label', ...(note && { note }) },
      { value: size, format: numberFormats.count, style },
      ...Array.from({ length: monthsSince }, (_, index): CellPlan => {
        const cell = since[index];
        if (!cell) return { value: null, style };
        const share = cell.again / cell.of;
        return {
          value: share,
          format: numberFormats.wholeRate,
          style: cell.isPartial && !isLast ? 'valuePartial' : style,
          heat: darkest > 0 ? share / darkest : 0,
        };
      }),
    ],
  };
}

/** All cohorts together, month by month since: Σ / Σ over those whose month is over. */
function totalRows(lines: readonly CohortLine[], { further: { cohorts: say } }: ReportMessages): RowPlan[] {
  const sums = Array.from({ length: monthsSince }, (_, index) => {
    const cells = lines.flatMap(({ since }) => (since[index]?.isPartial === false ? [since[index]] : []));
    const sum = (part: 'again' | 'of') => cells.reduce((all, cell) => all + (cell?.[part] ?? 0), 0);
    return cells.length === 0 ? null : { again: sum('again'), of: sum('of') };
  });
  const size = lines.reduce((sum, line) => sum + line.size, 0);
  const counts = (key: string, name: string, part: 'again' | 'of'): RowPlan => ({
    key,
    cells: [
      { value: `    ${name}`, style: 'countLabel' },
      emptyCell,
      ...sums.map(
        (sum): CellPlan => ({ value: sum?.[part] ?? null, format: numberFormats.count, style: 'count' }),
      ),
    ],
  });
  return [
    {
      key: 'all',
      cells: [
        { value: say.all, style: 'total' },
        { value: size, format: numberFormats.count, style: 'totalValue' },
        ...sums.map(
          (sum): CellPlan => ({
            value: sum && ratio(sum.again, sum.of),
            format: numberFormats.wholeRate,
            style: 'totalValue',
          }),
        ),
      ],
    },
    counts('again', say.again, 'again'),
    counts('of', say.of, 'of'),
  ];
}
