import { ICommandService, type IRange, type Univer } from '@univerjs/core';

/** Rows or columns that came (`count` > 0) or went; 0-based. */
export interface Shift {
  readonly sheetId: string;
  readonly dimension: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

const kinds: Readonly<Record<string, { dimension: Shift['dimension']; sign: 1 | -1 }>> = {
  'sheet.mutation.insert-row': { dimension: 'rows', sign: 1 },
  'sheet.mutation.insert-col': { dimension: 'columns', sign: 1 },
  'sheet.mutation.remove-rows': { dimension: 'rows', sign: -1 },
  'sheet.mutation.remove-col': { dimension: 'columns', sign: -1 },
};

/** Tells what is inserted and deleted in the grid, by whomever, undoing included. */
export function watchStructure(univer: Univer, tell: (shift: Shift) => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      const kind = kinds[id];
      if (!kind) return;
      const { subUnitId: sheetId, range } = params as { subUnitId: string; range: IRange };
      const [first, last] =
        kind.dimension === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      tell({ sheetId, dimension: kind.dimension, at: first, count: kind.sign * (last - first + 1) });
    });
}
