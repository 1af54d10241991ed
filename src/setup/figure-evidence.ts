import { cellText } from './cell-text.ts';
import { columnLabel, columnRefs, sameColumn } from './column-label.ts';
import {
  type FigureField,
  type FigureKind,
  type FigureTables,
  figureKinds,
  figureWords,
} from './figure-tables.ts';
import { tableAt } from './find-tables.ts';
import { headersAt } from './headers-at.ts';
import { namedColumns } from './recognise-columns.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import type { SheetHead } from './sheet-head.ts';

/** What stands beside a table of spend or targets so that a person can judge it. */
export interface FigureEvidence {
  /** The columns of its sheet, to choose from. */
  readonly headers: readonly string[];
  /** How many headers were known. */
  readonly known: number;
  readonly columns: Readonly<
    Partial<Record<FigureField, { readonly how: RecognisedColumn['how'] | 'chosen'; readonly score: number }>>
  >;
}

/** The evidence for the tables of spend and targets that a setup has. */
export function figureEvidence(
  tables: FigureTables,
  heads: readonly SheetHead[],
): Partial<Record<FigureKind, FigureEvidence>> {
  const evidence: Partial<Record<FigureKind, FigureEvidence>> = {};
  for (const kind of figureKinds) {
    const setup = tables[kind];
    const head = heads.find(({ sheetId }) => sheetId === setup?.sheetId);
    if (!setup || !head) continue;
    const headers = headersAt(head.head, setup.headerRow).map(cellText);
    const recognised = namedColumns(
      tableAt(head, setup.headerRow, null, figureWords[kind]),
      figureWords[kind],
    );
    const columns: Partial<Record<FigureField, FigureEvidence['columns'][FigureField]>> = {};
    for (const [field, column] of Object.entries(setup.columns)) {
      const found = recognised.find((guess) => guess.field === field && sameColumn(guess.column, column));
      columns[field as FigureField] = found
        ? { how: found.how, score: found.score }
        : { how: 'chosen', score: 1 };
    }
    evidence[kind] = {
      headers: columnRefs(headers).flatMap((ref) => (ref ? [columnLabel(ref)] : [])),
      known: recognised.length,
      columns: columns as FigureEvidence['columns'],
    };
  }
  return evidence;
}
