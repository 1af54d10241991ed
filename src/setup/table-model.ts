import type { SetupMessages } from '../i18n/en-setup.ts';
import { cellText, isFilled } from './cell-text.ts';
import { columnAt, columnLabel, columnRefs } from './column-label.ts';
import { readsAs } from './column-rows.ts';
import { dealWords } from './deal-words.ts';
import {
  type FigureField,
  figureFields,
  figureNeeds,
  figureWords,
  labelKey,
  readsFigureAs,
} from './figure-tables.ts';
import { tableAt } from './find-tables.ts';
import { tallyColumns } from './find-tally.ts';
import { headersAt } from './headers-at.ts';
import { offeredFields } from './offered-fields.ts';
import { namedColumns, recogniseColumns } from './recognise-columns.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import { type ColumnRef, dealFields, type Setup } from './setup.ts';
import type { SetupCell, SheetHead } from './sheet-head.ts';
import { isTally, needsStatus } from './stage-column.ts';
import type { TableKind } from './table-kinds.ts';
import { tallyWords } from './tally-words.ts';

/** A table as a person sees it who sets it up: what there is to choose from, and what was recognised. */
export interface TableModel {
  readonly kind: TableKind;
  readonly label: string;
  /** What the report lacks without the table; '' where it cannot do without. */
  readonly without: string;
  readonly headers: readonly HeaderModel[];
  readonly fields: readonly FieldModel[];
}

/** A column of the sheet, with the first different cells beneath it. */
interface HeaderModel extends Pick<ColumnRef, 'header' | 'ordinal'> {
  readonly label: string;
  readonly samples: readonly string[];
}

export interface FieldModel {
  readonly field: string;
  readonly label: string;
  readonly reads: keyof SetupMessages['readsAs'];
  readonly isNeeded: boolean;
  /** What the report lacks without the column. */
  readonly without: string;
  /** The column that the sheet itself suggests. */
  readonly found: (Pick<RecognisedColumn, 'how' | 'score'> & { readonly column: ColumnRef }) | null;
}

/**
 * What a person needs to set up one table.
 *
 * @param show how a cell is shown
 */
export function tableModel(
  kind: TableKind,
  setup: Setup,
  heads: readonly SheetHead[],
  messages: SetupMessages,
  show: (cell: SetupCell) => string,
): TableModel {
  const table = setup[kind];
  const head = heads.find(({ sheetId }) => sheetId === table?.sheetId);
  const headers = head && table ? headersAt(head.head, table.headerRow).map(cellText) : [];
  const beneath = head && table ? head.head.slice(table.headerRow) : [];
  const found = head && table ? recognised(kind, head, table.headerRow, setup, headers) : [];
  return {
    kind,
    label: messages.tables[kind],
    without: kind === 'deals' ? '' : messages.withoutTable[kind],
    headers: columnRefs(headers).flatMap((ref, index) =>
      ref ? [{ ...ref, label: columnLabel(ref), samples: samplesOf(beneath, index, show) }] : [],
    ),
    fields: fieldsOf(kind, setup, messages).map((field) => {
      const guess = found.find((one) => one.field === field.field);
      return {
        ...field,
        found: guess ? { column: guess.column, how: guess.how, score: guess.score } : null,
      };
    }),
  };
}

function recognised(
  kind: TableKind,
  head: SheetHead,
  headerRow: number,
  setup: Setup,
  headers: readonly string[],
): readonly RecognisedColumn<string>[] {
  if (kind !== 'deals')
    return namedColumns(tableAt(head, headerRow, null, figureWords[kind]), figureWords[kind]);
  if (isTally(setup)) return tallyColumns(tableAt(head, headerRow, null, tallyWords));
  const { status } = setup.deals.columns;
  const anchor = status ? columnAt(headers, status) : null;
  return recogniseColumns(tableAt(head, headerRow, anchor, dealWords));
}

function fieldsOf(kind: TableKind, setup: Setup, messages: SetupMessages): Omit<FieldModel, 'found'>[] {
  if (kind === 'deals')
    return offeredFields(dealFields, setup.deals.columns).map((field) => ({
      field,
      label: messages.fields[field],
      reads: readsAs[field],
      isNeeded: field === 'status' && needsStatus(setup),
      without: messages.without[field],
    }));
  const needs: readonly FigureField[] = figureNeeds[kind];
  const without: Readonly<Partial<Record<FigureField, string>>> = messages.withoutFigure[kind];
  const fields: readonly FigureField[] = figureFields[kind];
  const columns: Readonly<Partial<Record<FigureField, ColumnRef>>> = setup[kind]?.columns ?? {};
  return offeredFields(fields, columns).map((field) => ({
    field,
    label: messages.figureFields[labelKey(kind, field)],
    reads: readsFigureAs(kind, field),
    isNeeded: needs.includes(field),
    without: without[field] ?? '',
  }));
}

/** How much of a text is shown as a sample. */
const longestSample = 40;

function samplesOf(
  rows: readonly (readonly SetupCell[])[],
  column: number,
  show: (cell: SetupCell) => string,
): string[] {
  const cells = rows.map((row) => row[column] ?? '').filter(isFilled);
  const texts = new Set(cells.map((cell) => show(cell).slice(0, longestSample)));
  return [...texts].slice(0, 3);
}
