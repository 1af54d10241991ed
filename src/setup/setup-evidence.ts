import type { KpiId } from '../kpi/catalogue.ts';
import { cellText } from './cell-text.ts';
import type { ColumnFinding } from './column-finding.ts';
import { columnAt, columnLabel, columnRefs, sameColumn } from './column-label.ts';
import { dealWords } from './deal-words.ts';
import { type FigureEvidence, figureEvidence } from './figure-evidence.ts';
import type { FigureKind } from './figure-tables.ts';
import { tableAt } from './find-tables.ts';
import { tallyColumns } from './find-tally.ts';
import { headersAt } from './headers-at.ts';
import { type PartEvidence, partEvidence } from './part-evidence.ts';
import { recogniseColumns } from './recognise-columns.ts';
import { recogniseStatuses, type StatusCount } from './recognise-statuses.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import { type DealField, dealFields, type Setup, type StageSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';
import { isTally, needsStatus, stageColumn } from './stage-column.ts';
import { dateStageName } from './stage-header.ts';

/** What stands beside a setup so that a person can judge it. Nothing of it changes a figure. */
export interface SetupEvidence {
  /** The user's sheets, to choose from. */
  readonly sheets: readonly string[];
  /** The columns of the table of deals, to choose from. */
  readonly headers: readonly string[];
  /** How many headers were known, as a field or as the date of a stage. */
  readonly known: number;
  readonly columns: Readonly<Partial<Record<DealField, FieldEvidence>>>;
  /** Nothing but a status could say what was won. */
  readonly needsStatus?: boolean;
  /** Names of stages that nobody could be sure of. */
  readonly doubtfulStages: readonly string[];
  /** In how many rows each text of the status column stands. */
  readonly statuses: readonly StatusCount[];
  /** The same of the tables of spend and targets that there are. */
  readonly figures?: Readonly<Partial<Record<FigureKind, FigureEvidence>>>;
  /** What is to be said of the further sheets of tables, and of those that are not read. */
  readonly parts?: readonly PartEvidence[];
  /** The KPIs to choose from for the summary, by name; left out: only those with an answer are listed. */
  readonly kpis?: readonly KpiEvidence[];
  /** What the data say, by the subject of a row: `table.deals`, `part.deals:17`, `deals.amount`, `stage.1`. */
  readonly checks: Readonly<Record<string, SetupCheck>>;
}

/** A KPI that the summary may show. */
export interface KpiEvidence {
  readonly id: KpiId;
  readonly name: string;
  readonly definition: string;
  /** The name of its group. */
  readonly group: string;
}

interface FieldEvidence {
  /** `chosen`: a person said so. */
  readonly how: RecognisedColumn['how'] | 'chosen';
  readonly score: number;
}

/** One finding about a row of the setup. */
export type SetupCheck =
  | { readonly code: 'rows'; readonly count: number }
  | { readonly code: 'distinct'; readonly count: number }
  | { readonly code: 'different'; readonly count: number }
  | { readonly code: 'readable' }
  | { readonly code: 'leftOut'; readonly count: number; readonly sample: string }
  | { readonly code: 'blanks'; readonly count: number }
  | { readonly code: 'reached'; readonly count: number }
  /** What the counts of a tally add up to. */
  | { readonly code: 'counted'; readonly count: number }
  /** Of the rows of a sheet, those that stand in another one too. */
  | { readonly code: 'repeated'; readonly count: number; readonly of: number }
  | ColumnFinding;

/**
 * The evidence for any setup, recognised or edited: what would have been recognised is called so, the rest was
 * chosen by a person.
 *
 * @param heads the user's sheets @param counts the texts of the status column
 */
export function evidenceOf(
  setup: Setup,
  heads: readonly SheetHead[],
  counts: readonly StatusCount[],
  checks: SetupEvidence['checks'] = {},
): SetupEvidence {
  const { sheetId, headerRow, columns: mapped } = setup.deals;
  const head = heads.find((sheet) => sheet.sheetId === sheetId);
  const headers = head ? headersAt(head.head, headerRow).map(cellText) : [];
  const anchor = mapped.status ? columnAt(headers, mapped.status) : null;
  const table = head ? tableAt(head, headerRow, anchor, dealWords) : { refs: [], rows: [] };
  const isCounted = isTally(setup);
  const recognised: readonly RecognisedColumn<string>[] = isCounted
    ? tallyColumns(table)
    : recogniseColumns(table);
  const columns: Partial<Record<DealField, FieldEvidence>> = {};
  for (const field of dealFields) {
    const column = mapped[field];
    if (!column) continue;
    const found = recognised.find((guess) => guess.field === field && sameColumn(guess.column, column));
    columns[field] = found ? { how: found.how, score: found.score } : { how: 'chosen', score: 1 };
  }
  return {
    sheets: heads.map(({ name }) => name),
    headers: columnRefs(headers).flatMap((ref) => (ref ? [columnLabel(ref)] : [])),
    known:
      recognised.filter(({ how }) => how !== 'values').length +
      (isCounted ? 0 : setup.stages.filter(isKnown).length),
    columns,
    needsStatus: needsStatus(setup),
    doubtfulStages: [],
    statuses: recogniseStatuses(counts).map(({ text, count }) => ({ text, count })),
    figures: figureEvidence(setup, heads),
    parts: partEvidence(setup, heads),
    checks,
  };
}

function isKnown(stage: StageSetup): boolean {
  const column = stageColumn(stage);
  return stage.role !== 'lead' && column !== undefined && dateStageName(column.header) !== null;
}
