import type { Cell } from '../../src/table/cell.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from '../../test/table/zone-offset.ts';
import { zone } from './company.ts';

/**
 * How the peers read a cell: what the house's own reader would make of the cells of this company, and no more. The
 * days come from the house's calendar, for a formatter asked a cell would be most of what is measured.
 */
export function cleanCells() {
  const calendar = zoneCalendar(zoneOffset(zone));
  const names = new Map<string, string>();
  return {
    day: (cell: Cell | undefined): number | null =>
      cell instanceof Date ? calendar.dayAt(cell.getTime()) : null,
    number: (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null),
    /** Folded; '' for blank, disguised or not. */
    name: (cell: Cell | undefined): string => {
      const text = String(cell ?? '');
      const known = names.get(text);
      if (known !== undefined) return known;
      const folded = text.trim().toLowerCase();
      const name = blanks.has(folded) ? '' : folded;
      names.set(text, name);
      return name;
    },
  };
}

const blanks = new Set(['', '-', 'n/a', 'none', 'null', 'select']);
