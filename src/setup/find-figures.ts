import { dealWords } from './deal-words.ts';
import {
  type FigureField,
  type FigureKind,
  type FigureTables,
  figureKinds,
  figureNeeds,
  figureWords,
} from './figure-tables.ts';
import { findTables, type SheetTable } from './find-tables.ts';
import { foldText } from './fold-text.ts';
import { namedColumns } from './recognise-columns.ts';
import { confident, type RecognisedColumn } from './recognised-column.ts';
import type { ColumnRef, TableSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';

/**
 * The tables of spend and of targets among the sheets, as a first set-up has them. A table that has a status is one
 * of deals, and so is `deals`. Spend has a date or month, an amount that its header or the sheet calls a cost, and a
 * channel or source unless the sheet says marketing; targets have a month or start and a target.
 *
 * @param heads the sheets of the user, without our own
 */
export function findFigures(
  heads: readonly SheetHead[],
  deals: Pick<SheetTable, 'head' | 'refs'>,
): FigureTables {
  const found: { -readonly [Kind in FigureKind]?: TableSetup<FigureField> } = {};
  for (const kind of figureKinds) {
    const best = heads
      .flatMap((head) => tablesOf(head, kind))
      .filter(({ table }) => !isPartOf(table, deals) && !hasStatus(table))
      .filter(({ table, columns }) => isOne[kind](columns, foldText(table.head.name)))
      .sort((a, b) => rank(b) - rank(a))[0];
    if (best) found[kind] = setupOf(best);
  }
  return found as FigureTables;
}

/**
 * The table in a sheet that a person chose for spend or targets, whatever it is called: in the header row that is
 * given, else the one that reads most like it. Null where nothing reads like it.
 */
export function figuresIn(
  head: SheetHead,
  kind: FigureKind,
  headerRow: number | null,
): TableSetup<FigureField> | null {
  const best = tablesOf(head, kind)
    .filter(({ table }) => headerRow === null || table.headerRow === headerRow)
    .sort((a, b) => rank(b) - rank(a))[0];
  return best ? setupOf(best) : null;
}

/** Whether a sheet holds a table that would be found as one of the kind. */
export function isFigureSheet(head: SheetHead, kind: FigureKind): boolean {
  return tablesOf(head, kind).some(
    ({ table, columns }) => !hasStatus(table) && isOne[kind](columns, foldText(table.head.name)),
  );
}

interface Candidate {
  readonly table: SheetTable;
  readonly columns: readonly RecognisedColumn<FigureField>[];
}

function tablesOf(head: SheetHead, kind: FigureKind): Candidate[] {
  const words = figureWords[kind];
  return findTables(head, words).map((table) => ({ table, columns: namedColumns(table, words) }));
}

const rank = ({ table, columns }: Candidate) =>
  columns.reduce((sum, { score }) => sum + score, 0) - (table.head.hidden ? 1 : 0);

function setupOf({ table, columns }: Candidate): TableSetup<FigureField> {
  const { head, headerRow } = table;
  const refs: Partial<Record<FigureField, ColumnRef>> = {};
  for (const { field, column } of columns) refs[field] = column;
  return { sheetId: head.sheetId, sheetName: head.name, headerRow, columns: refs };
}

const scoreOf = (columns: Candidate['columns'], field: FigureField) =>
  columns.find((column) => column.field === field)?.score ?? 0;

/** Is a table of these columns, in a sheet of this name, one of the kind? */
const isOne: Readonly<Record<FigureKind, (columns: Candidate['columns'], sheet: string) => boolean>> = {
  spend: (columns, sheet) => {
    const isCalled = marketing.test(sheet);
    const isCost = scoreOf(columns, 'amount') >= confident || isCalled || cost.test(sheet);
    const isSplit = scoreOf(columns, 'channel') >= confident || scoreOf(columns, 'source') >= confident;
    return hasBoth('spend', columns) && isCost && (isSplit || isCalled);
  },
  targets: (columns, sheet) =>
    hasBoth('targets', columns) && (scoreOf(columns, 'target') >= confident || target.test(sheet)),
};

function hasBoth(kind: FigureKind, columns: Candidate['columns']): boolean {
  const [period, figure] = figureNeeds[kind];
  return scoreOf(columns, period) >= confident && scoreOf(columns, figure) > 0;
}

const marketing = /marketing|advertis|\bads?\b|реклам|маркетинг/;
const cost = /spend|cost|расход|затрат|разход/;
const target = /target|quota|goal|план|цел[иь]|квот|таргет/;

/** Only deals have an outcome. */
function hasStatus(table: SheetTable): boolean {
  return namedColumns(table, dealWords).some(({ field, score }) => field === 'status' && score >= confident);
}

function isPartOf({ head, refs }: SheetTable, deals: Pick<SheetTable, 'head' | 'refs'>): boolean {
  return head === deals.head && refs.some((ref, index) => ref !== null && Boolean(deals.refs[index]));
}
