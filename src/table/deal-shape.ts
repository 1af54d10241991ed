import { foldText } from '../setup/fold-text.ts';
import { variableFields } from '../setup/setup.ts';
import { isTotalWord } from '../setup/total-word.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { RowShape } from './left-out-row.ts';
import { isDay } from './read-day.ts';
import { isNumberText } from './read-number.ts';

/**
 * What a row of the deals looks like: a key and a date make it a deal. A row that says no key, date, status or
 * customer (all blank, "Select" or errors), or a key and nothing else, is none. Source: kpis.md C14.
 */
export function dealShape({ columnOf, stages, ends, statuses }: DealsLayout, reader: CellReader): RowShape {
  const { cell } = reader;
  // A tick alone makes no deal: boxes may stand further down than the deals do.
  const stageColumns = [...stages, ...ends].flatMap(({ by, column }) => (by === 'flag' ? [] : column));
  const dateColumns = [columnOf.created, columnOf.closed, columnOf.expected, ...stageColumns];
  const numberColumns = (['amount', 'cost', 'rate', 'probability', ...variableFields] as const).map(
    (field) => columnOf[field],
  );
  const isDayIn = (cells: readonly Cell[], column: number) => isDay(reader.quietDay(cells, column));

  const hasKey = (cells: readonly Cell[]): boolean => {
    if (columnOf.id < 0) return true;
    const id = cell(cells, columnOf.id);
    return reader.says(cells, columnOf.id) && !(typeof id === 'string' && isTotalWord(id));
  };

  const hasDate = (cells: readonly Cell[]): boolean => {
    const column = columnOf.created >= 0 ? columnOf.created : columnOf.closed;
    return column < 0 || isDayIn(cells, column);
  };

  return {
    isRow: (cells) => hasKey(cells) && hasDate(cells),
    isValue: (text, cells, column) => {
      if (column === columnOf.status) return statuses.has(foldText(text));
      if (numberColumns.includes(column)) return isNumberText(text);
      return dateColumns.includes(column) && isDayIn(cells, column);
    },
    typed: [...dateColumns, ...numberColumns, columnOf.status].filter((column) => column >= 0),
    evidence: [columnOf.id, columnOf.customer, columnOf.status, columnOf.created, columnOf.closed]
      .concat(stageColumns)
      .filter((column) => column >= 0),
    keyColumn: columnOf.id,
    nothing: 'row.noDeal',
  };
}
