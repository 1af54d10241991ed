import type { SetupMessages } from '../i18n/en-setup.ts';
import { listOf } from './blank-texts.ts';
import { checkText } from './check-text.ts';
import { columnLabel } from './column-label.ts';
import { parseColumn, unread } from './parse-columns.ts';
import type { LeaveOutRule } from './setup.ts';
import type { ParsedTable, SetupContext } from './setup-context.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';
import { edited, type SetupRow, shown } from './setup-row.ts';

/** How many columns may say which rows are to be left out. */
const mostRules = 5;

/** A row for each column that says which deals are to be left out, and an empty one to name the next. */
export function leaveOutRows(
  rules: readonly LeaveOutRule[],
  evidence: SetupEvidence,
  messages: SetupMessages,
): SetupRow[] {
  return [...rules, null].slice(0, mostRules).map((rule, index) => {
    const key = `deals.leave${index + 1}`;
    return {
      key,
      kind: 'field',
      cells: [
        shown(messages.leaveOut.name),
        edited(rule ? columnLabel(rule.column) : '', evidence.headers),
        edited(rule ? rule.texts.join(', ') : ''),
        shown(messages.leaveOut.meaning, 'faint'),
        rule ? checkText(evidence.checks[key], messages) : shown(messages.leaveOut.without, 'faint'),
      ],
    };
  });
}

/** What these rows say; one with nothing in it says nothing. */
export function parseLeaveOut(
  lines: readonly SetupLine[],
  table: ParsedTable | null,
  { languages }: SetupContext,
  complain: Complain,
): LeaveOutRule[] {
  return lines.flatMap((line) => {
    if (!/^deals\.leave[1-9]$/.test(line.key)) return [];
    const names = languages.map(({ leaveOut }) => leaveOut.name);
    unread(line, 0, names, complain);
    const texts = listOf(textAt(line, 2));
    const isBlank = textAt(line, 1) === '';
    if (isBlank && texts.length > 0) complain(line, 1, 'leave.column');
    const column = parseColumn(line, table, complain);
    if (column && texts.length === 0) complain(line, 2, 'leave.texts');
    return column && texts.length > 0 ? [{ column, texts }] : [];
  });
}
