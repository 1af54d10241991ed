import { cellText } from './cell-text.ts';
import { headerScores } from './header-score.ts';
import { recogniseColumns } from './recognise-columns.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import type { DealField } from './setup.ts';
import type { SetupCell, SheetHead } from './sheet-head.ts';

/** The table of deals: where it stands and what its headers say. */
export interface FoundDeals {
  readonly head: SheetHead;
  /** 1-based row of the headers. */
  readonly headerRow: number;
  readonly headers: readonly SetupCell[];
  /** The rows beneath the headers, as far as they were read, without repeated headers. */
  readonly rows: readonly (readonly SetupCell[])[];
  readonly columns: readonly RecognisedColumn[];
  /** Other sheets that hold deals too, the likelier first. */
  readonly others: readonly string[];
}

/** Why no table of deals was found; `sheet` is the one that comes nearest, '' where none does. */
export interface NoDeals {
  readonly reason: 'noContent' | 'noHeaders' | 'headersOnly' | 'noStatus' | 'noDate';
  readonly sheet: string;
}

/**
 * Chooses the sheet and header row that hold the deals, by how many fields of a deal its headers name. A table
 * of deals has a status, a created or closed date, and at least one row.
 *
 * @param heads the sheets of the user, without our own
 */
export function findDeals(heads: readonly SheetHead[]): FoundDeals | NoDeals {
  const filled = heads.filter(({ head }) => head.some((row) => row.some((cell) => textOrDate(cell))));
  if (filled.length === 0) return { reason: 'noContent', sheet: '' };

  const candidates = filled.flatMap(bestRow).sort((a, b) => b.score - a.score);
  const complete = candidates.filter(({ lacks }) => lacks === null);
  const chosen = complete[0];
  if (chosen) {
    const { score: _score, lacks: _lacks, ...found } = chosen;
    return { ...found, others: complete.slice(1).map(({ head }) => head.name) };
  }
  const nearest = candidates[0];
  if (!nearest) return { reason: 'noHeaders', sheet: filled.length === 1 ? (filled[0]?.name ?? '') : '' };
  return { reason: nearest.lacks ?? 'noStatus', sheet: nearest.head.name };
}

interface Candidate extends Omit<FoundDeals, 'others'> {
  readonly score: number;
  readonly lacks: NoDeals['reason'] | null;
}

/** The row of a sheet that reads most like headers of deals; none where no two headers are known. */
function bestRow(head: SheetHead): Candidate[] {
  const rows = head.head
    .map((headers, index) => ({ headers, index, known: knownHeaders(headers) }))
    .filter(({ known }) => known >= 2)
    .sort((a, b) => b.known - a.known)
    .slice(0, 3)
    .map(({ headers, index }) => candidate(head, headers, index));
  const best = rows.reduce<Candidate | null>(
    (found, row) => (row.score > (found?.score ?? 0) ? row : found),
    null,
  );
  if (!best) return [];
  // Further down the same headers are only repeated.
  const first = head.head.findIndex((row) => repeats(row, best.headers));
  return [first + 1 < best.headerRow ? candidate(head, best.headers, first) : best];
}

function candidate(head: SheetHead, headers: readonly SetupCell[], index: number): Candidate {
  const rows = head.head.slice(index + 1).filter((row) => !repeats(row, headers));
  const columns = recogniseColumns(headers, rows);
  const lacks = lackOf(columns, rows);
  const score = scoreOf(columns) + (lacks === null ? 10 : 0) - (head.hidden ? 1 : 0) + size(head);
  return { head, headerRow: index + 1, headers, rows, columns, lacks, score };
}

function knownHeaders(headers: readonly SetupCell[]): number {
  return headers.filter((cell) => Object.keys(headerScores(cellText(cell))).length > 0).length;
}

function repeats(row: readonly SetupCell[], headers: readonly SetupCell[]): boolean {
  return headers.every((cell, index) => cellText(cell) === cellText(row[index]));
}

function lackOf(
  columns: readonly RecognisedColumn[],
  beneath: readonly (readonly SetupCell[])[],
): NoDeals['reason'] | null {
  const has = (field: DealField) => columns.some((column) => column.field === field);
  if (!has('status')) return 'noStatus';
  if (!has('created') && !has('closed')) return 'noDate';
  if (!beneath.some((row) => row.some((cell) => textOrDate(cell)))) return 'headersOnly';
  return null;
}

function scoreOf(columns: readonly RecognisedColumn[]): number {
  return columns.reduce((sum, { field, score }) => sum + weights[field] * score, 0);
}

/** Between like tables the longer one; never more than half a field. */
function size({ rows }: SheetHead): number {
  return Math.min(rows, 100_000) / 200_000;
}

const weights: Readonly<Record<DealField, number>> = {
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
  massMail: 0.5,
};

function textOrDate(cell: SetupCell): boolean {
  return cell instanceof Date || cellText(cell) !== '';
}
