import type { SetupMessages } from '../i18n/en-setup.ts';
import { checkText } from './check-text.ts';
import { columnLabel } from './column-label.ts';
import { type FigureField, type FigureKind, figureFields, labelKey, readsFigureAs } from './figure-tables.ts';
import { offeredFields } from './offered-fields.ts';
import { readsCell } from './reads-cell.ts';
import { confident } from './recognised-column.ts';
import type { ColumnRef, Setup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { check, edited, type SetupRow, shown } from './setup-row.ts';

/** The row of a table of spend or targets; blank where the user has none, so that one can be chosen. */
export function figureTableRow(
  kind: FigureKind,
  setup: Setup,
  evidence: SetupEvidence,
  messages: SetupMessages,
): SetupRow {
  const table = setup[kind];
  const found = evidence.figures?.[kind];
  return {
    key: table ? `table.${kind}:${table.sheetId}:${table.sheetName}` : `table.${kind}`,
    kind: 'field',
    cells: [
      shown(messages.tables[kind]),
      edited(table?.sheetName ?? '', evidence.sheets),
      edited(table ? String(table.headerRow) : ''),
      shown(
        found ? messages.how.headers(found.known, found.headers.length) : table ? '' : messages.how.notFound,
        'faint',
      ),
      table
        ? checkText(evidence.checks[`table.${kind}`], messages)
        : shown(messages.withoutTable[kind], 'faint'),
    ],
  };
}

/** A row for each field of a table of spend or targets. */
export function figureColumnRows(
  kind: FigureKind,
  setup: Setup,
  evidence: SetupEvidence,
  messages: SetupMessages,
): SetupRow[] {
  const columns: Readonly<Partial<Record<FigureField, ColumnRef>>> = setup[kind]?.columns ?? {};
  const found = evidence.figures?.[kind];
  const without: Readonly<Partial<Record<FigureField, string>>> = messages.withoutFigure[kind];
  const fields: readonly FigureField[] = figureFields[kind];
  return offeredFields(fields, columns).map((field) => {
    const column = columns[field];
    const name = messages.figureFields[labelKey(kind, field)];
    const how = column ? found?.columns[field] : undefined;
    const isDoubtful = (how?.score ?? 1) < confident;
    return {
      key: `${kind}.${field}`,
      kind: 'field',
      cells: [
        shown(name),
        edited(column ? columnLabel(column) : '', found?.headers ?? []),
        readsCell(readsFigureAs(kind, field), column, messages),
        shown(
          how === undefined
            ? column
              ? ''
              : messages.how.notFound
            : how.how === 'knownWord'
              ? messages.how.knownWord(name)
              : messages.how[how.how],
          'faint',
        ),
        column
          ? isDoubtful
            ? check(messages.checks.doubtfulColumn)
            : checkText(evidence.checks[`${kind}.${field}`], messages)
          : shown(without[field] ?? '', 'faint'),
      ],
    };
  });
}
