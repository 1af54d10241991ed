import type { SetupMessages } from '../i18n/en-setup.ts';
import { readChoice } from './read-choice.ts';
import { type ColumnRef, dayOrders, decimalMarks } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';
import { edited, type SetupRowCell, shown } from './setup-row.ts';

type Way = keyof SetupMessages['readsAs'];

/** The cell "Reads as" of a column: of dates and numbers a person may choose how they are written. */
export function readsCell(way: Way, column: ColumnRef | undefined, messages: SetupMessages): SetupRowCell {
  const choices = waysToRead(way).map((one) => messages.readsAs[one]);
  if (!column || choices.length === 1) return shown(messages.readsAs[way], 'faint');
  return edited(messages.readsAs[column.reads ?? way], choices);
}

/** What a person chose in the cell "Reads as" of a column; undefined where the cells are to say it themselves. */
export function parseReads(
  line: SetupLine,
  way: Way,
  languages: SetupContext['languages'],
  complain: Complain,
): ColumnRef['reads'] {
  const text = textAt(line, 2);
  const ways = waysToRead(way);
  const labels = languages.map((say) => say.readsAs);
  const chosen = text === '' ? way : readChoice(text, labels);
  if (chosen === null || !ways.includes(chosen)) {
    const isEditable = ways.length > 1 && textAt(line, 1) !== '';
    complain(line, 2, isEditable ? 'column.reads' : 'cell.notRead');
  }
  return [...dayOrders, ...decimalMarks].find((one) => one === chosen && ways.includes(one));
}

/** The ways to choose from; the first goes by the cells themselves. */
function waysToRead(way: Way): readonly Way[] {
  if (way === 'date') return [way, ...dayOrders];
  return way === 'number' ? [way, ...decimalMarks] : [way];
}
