import { dealWords } from './deal-words.ts';
import { type FigureField, type FigureKind, type FigureTables, figureWords } from './figure-tables.ts';
import { findTables, type SheetTable } from './find-tables.ts';
import { foldText } from './fold-text.ts';
import { headersOf, isFigureTable, type TableLook } from './is-figure-table.ts';
import { namedColumns } from './recognise-columns.ts';
import { confident, type RecognisedColumn } from './recognised-column.ts';
import type { ColumnRef, TableSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';

/**
 * The tables beside the deals among the sheets, as a first set-up has them; each table is of one kind at most, and
 * `deals`, where they are among the sheets, is of none.
 *
 * @param heads the sheets of the user, without our own
 */
export function findFigures(
  heads: readonly SheetHead[],
  deals: Pick<SheetTable, 'head' | 'refs'> | null,
): FigureTables {
  const found: { -readonly [Kind in FigureKind]?: TableSetup<FigureField> } = {};
  const taken: Pick<SheetTable, 'head' | 'refs'>[] = deals ? [deals] : [];
  for (const kind of inOrder) {
    const [best, ...others] = heads
      .flatMap((head) => tablesOf(head, kind))
      .filter(({ table }) => !taken.some((other) => isPartOf(table, other)))
      .filter((candidate) => isCandidate(candidate, kind))
      .sort((a, b) => rank(b) - rank(a));
    if (best) found[kind] = setupOf(best);
    // Further sheets of the kind may be parts of it, but are of no other kind.
    for (const one of best ? [best, ...others] : []) taken.push(one.table);
  }
  return found as FigureTables;
}

/**
 * The table in a sheet that a person chose for one beside the deals, whatever it is called: in the header row that is
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
  return tablesOf(head, kind).some((candidate) => isCandidate(candidate, kind));
}

/** An invoice with a channel and a cost is no spend: money that came in is looked for first. */
const inOrder: readonly FigureKind[] = [
  'invoices',
  'payments',
  'spend',
  'targets',
  'expenses',
  'activities',
  'roster',
  'holidays',
  'rates',
  'contracts',
  'quotes',
  'changes',
  'leads',
  'customers',
];

interface Candidate {
  readonly table: SheetTable;
  readonly columns: readonly RecognisedColumn<FigureField>[];
}

function tablesOf(head: SheetHead, kind: FigureKind): Candidate[] {
  const words = figureWords[kind];
  return findTables(head, words).map((table) => ({ table, columns: amountOf(namedColumns(table, words)) }));
}

/** Where nothing is spent, what is put aside is the amount. */
function amountOf(columns: Candidate['columns']): Candidate['columns'] {
  if (columns.some(({ field }) => field === 'amount')) return columns;
  return columns.map((one) => (one.field === 'reserve' ? { ...one, field: 'amount' } : one));
}

const isCandidate = ({ table, columns }: Candidate, kind: FigureKind) =>
  isFigureTable(kind, {
    columns,
    sheet: foldText(table.head.name),
    headers: headersOf(table.refs),
    ...dealLook(table),
  });

const rank = ({ table, columns }: Candidate) =>
  columns.reduce((sum, { score }) => sum + score, 0) - (table.head.hidden ? 1 : 0);

function setupOf({ table, columns }: Candidate): TableSetup<FigureField> {
  const { head, headerRow } = table;
  const refs: Partial<Record<FigureField, ColumnRef>> = {};
  for (const { field, column } of columns) refs[field] = column;
  return { sheetId: head.sheetId, sheetName: head.name, headerRow, columns: refs };
}

/** Only deals have an outcome and a close. */
function dealLook(table: SheetTable): Pick<TableLook, 'hasStatus' | 'hasClose'> {
  const sure = namedColumns(table, dealWords).filter(({ score }) => score >= confident);
  const has = (name: string) => sure.some(({ field }) => field === name);
  return { hasStatus: has('status'), hasClose: has('closed') };
}

function isPartOf({ head, refs }: SheetTable, other: Pick<SheetTable, 'head' | 'refs'>): boolean {
  return head === other.head && refs.some((ref, index) => ref !== null && Boolean(other.refs[index]));
}
