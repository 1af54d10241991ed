import { isFilled } from './cell-text.ts';
import { dealWords } from './deal-words.ts';
import { findTables, type SheetTable, tableAt } from './find-tables.ts';
import { findTally, keepsCounts } from './find-tally.ts';
import { foldText } from './fold-text.ts';
import { says } from './is-figure-table.ts';
import { namedColumns, recogniseColumns } from './recognise-columns.ts';
import { endStages, type RecognisedStage } from './recognise-stages.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import type { DealField } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';

/** The table of deals: where it stands and what its headers say. */
export interface FoundDeals extends SheetTable {
  readonly columns: readonly RecognisedColumn[];
  /** The funnel, where the table keeps counts instead of deals. */
  readonly stages?: readonly RecognisedStage[];
  /** Other tables that hold deals too, the likelier first. */
  readonly others: readonly SheetTable[];
  /** Those of them that are about as likely: only a person can say which one it is. */
  readonly rivals: readonly SheetTable[];
}

/** Why no table of deals was found; `sheet` is the one that comes nearest, '' where none does. */
export interface NoDeals {
  readonly reason: 'noContent' | 'noHeaders' | 'headersOnly' | 'noStatus' | 'noDate';
  readonly sheet: string;
}

/**
 * Chooses the table that holds the deals, by how many fields of a deal its headers name. It has a status, a created
 * or closed date, and at least one row.
 *
 * @param heads the sheets of the user, without our own
 */
export function findDeals(heads: readonly SheetHead[]): FoundDeals | NoDeals {
  const filled = heads.filter(({ head }) => head.some((row) => row.some(isFilled)));
  if (filled.length === 0) return { reason: 'noContent', sheet: '' };

  const candidates = filled
    .flatMap((head) => findTables(head, dealWords))
    .map(candidate)
    .sort((a, b) => b.score - a.score);
  const complete = candidates.filter(({ lacks }) => lacks === null);
  const chosen = complete[0];
  if (chosen) {
    const others = complete.slice(1).filter(({ table }) => !isSameTable(table, chosen.table));
    return {
      ...chosen.table,
      columns: recogniseColumns(chosen.table),
      others: others.map(({ table }) => table),
      rivals: others.filter(({ score }) => chosen.score - score < likelier).map(({ table }) => table),
    };
  }
  const tally = findTally(filled);
  if (tally) return tally;
  const nearest = candidates[0];
  if (!nearest || nearest.columns.length < 2)
    return { reason: 'noHeaders', sheet: filled.length === 1 ? (filled[0]?.name ?? '') : '' };
  return { reason: nearest.lacks ?? 'noStatus', sheet: nearest.table.head.name };
}

/**
 * The table in a sheet that a person chose for the deals, whatever it lacks: with the header row that is given, else
 * the one that reads most like it, else the first row with something in it.
 */
export function dealsIn(head: SheetHead, headerRow: number | null): FoundDeals {
  const likeliest = () =>
    findTables(head, dealWords)
      .map(candidate)
      .sort((a, b) => b.score - a.score)[0]?.table;
  const firstRow = () => head.head.findIndex((row) => row.some(isFilled)) + 1 || 1;
  const tally = findTally([head]);
  if (
    tally &&
    (headerRow ?? tally.headerRow) === tally.headerRow &&
    findTables(head, dealWords).every(isNoDeals)
  )
    return tally;
  const table =
    (headerRow === null ? likeliest() : undefined) ?? tableAt(head, headerRow ?? firstRow(), null, dealWords);
  return { ...table, columns: recogniseColumns(table), others: [], rivals: [] };
}

const isNoDeals = (table: SheetTable) => candidate(table).lacks !== null;

/** A table is likelier than another by fields that weigh this much: less could be one deal-like table beside another. */
const likelier = 3;

/** A log of changes reads like deals, and leads that nobody closes do; beside a sheet of deals they are none. */
const beside = 1.5;

interface Candidate {
  readonly table: SheetTable;
  readonly columns: readonly RecognisedColumn[];
  readonly score: number;
  readonly lacks: NoDeals['reason'] | null;
}

function candidate(table: SheetTable): Candidate {
  const named = namedColumns(table, dealWords);
  const columns = lackOf(named, table) === null ? named : recogniseColumns(table);
  const lacks = lackOf(columns, table);
  const fields = columns.reduce((sum, { field, score }) => sum + (weights[field] ?? 0) * score, 0);
  const sheet = foldText(table.head.name);
  const isClosed = columns.some(({ field }) => field === 'closed');
  const isBeside = says('history', sheet) || (says('lead', sheet) && !isClosed);
  const score =
    fields + (lacks === null ? 10 : 0) - (table.head.hidden ? 3 : 0) - (isBeside ? beside : 0) + size(table);
  return { table, columns, lacks, score };
}

function lackOf(columns: readonly RecognisedColumn[], table: SheetTable): NoDeals['reason'] | null {
  const { head, rows } = table;
  const has = (field: DealField) => columns.some((column) => column.field === field);
  const won = has('status') ? undefined : endStages(table, columns).find(({ role }) => role === 'won');
  const isCount = won?.reached.by === 'flag' && !has('id') && !has('customer') && keepsCounts(table);
  if (!has('status') && (!won || isCount)) return 'noStatus';
  if (!has('created') && !has('closed')) return 'noDate';
  const goesOn = head.rows > head.head.length;
  if (!goesOn && !rows.some((row) => columns.some(({ index }) => isFilled(row[index])))) return 'headersOnly';
  return null;
}

/** Between like tables the longer one, then the upper one; never more than half a field. */
function size({ head, headerRow }: SheetTable): number {
  return (Math.min(head.rows, 100_000) - headerRow) / 200_000;
}

/** Of two header rows, one right beneath the other, only one has the headers of the table. */
function isSameTable(a: SheetTable, b: SheetTable): boolean {
  const overlaps = a.refs.some((ref, index) => ref !== null && Boolean(b.refs[index]));
  return a.head === b.head && overlaps && Math.abs(a.headerRow - b.headerRow) <= 1;
}

/** What the table of another kind has as well weighs nothing. */
const weights: Readonly<Partial<Record<DealField, number>>> = {
  id: 1,
  customer: 1,
  rep: 1,
  channel: 0.5,
  source: 0.5,
  created: 2,
  closed: 2,
  expected: 1,
  status: 3,
  amount: 2,
  cost: 0.5,
  probability: 0.5,
  reason: 0.5,
  lead: 1,
  massMail: 0.5,
};
