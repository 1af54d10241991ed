import type { Contender } from './contender.ts';

/** What nobody can do without: to look at every cell that is counted, once. */
export const floor: Contender<number, number> = {
  load: (rows) => {
    let touched = 0;
    for (let row = 0; row < rows.length; row++) {
      const cells = rows[row];
      if (cells)
        for (let column = 0; column < 14; column++) {
          const cell = cells[column];
          if (typeof cell === 'string') touched += cell.length;
          else if (typeof cell === 'number') touched += cell;
          else if (cell instanceof Date) touched += cell.getTime();
        }
    }
    return touched;
  },
  answer: (touched) => touched,
  report: () => null,
};
