import { columnProfile } from './column-profile.ts';
import type { FoundDeals } from './find-deals.ts';
import { findTables, type SheetTable } from './find-tables.ts';
import { foldText } from './fold-text.ts';
import { headerKey } from './header-key.ts';
import { isKnownHeader } from './header-score.ts';
import { says } from './is-figure-table.ts';
import { namedColumns } from './recognise-columns.ts';
import { areTicks, type RecognisedStage } from './recognise-stages.ts';
import { confident, type RecognisedColumn } from './recognised-column.ts';
import type { StageSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';
import { stageColumn } from './stage-column.ts';
import { bareName, dateStageName } from './stage-header.ts';
import { isPerhapsWon, outcomeOf } from './status-text.ts';
import type { TallyField } from './tally-fields.ts';
import { tallyWords } from './tally-words.ts';

/**
 * The sheet that keeps a funnel as counts: a row a day, or a rep and day, with columns of how many leads came in,
 * reached each step and were won. It has a date and two such columns at least, leads or sales among them. Null where
 * there is none.
 *
 * @param heads the sheets of the user, without our own
 */
export function findTally(heads: readonly SheetHead[]): FoundDeals | null {
  const found = heads
    .filter(({ name }) => !says('intended', foldText(name)))
    .flatMap((head) => findTables(head, tallyWords))
    .map((table) => tallyIn(table))
    .filter((tally) => tally !== null)
    .sort((a, b) => (b.stages?.length ?? 0) - (a.stages?.length ?? 0));
  return found[0] ?? null;
}

/**
 * Are the numbers beneath "won" of a table counts, and no ticks? Days with a sale at most look like ticks, but how many
 * leads came in, or a step with more than one, gives it away.
 *
 * @example keepsCounts(tableAt(head, 1, null, tallyWords)) //=> true
 */
export const keepsCounts = (table: SheetTable): boolean =>
  Boolean(
    tallyIn(table)?.stages?.some((stage) => {
      const column = stageColumn(stage);
      return stage.role === 'lead' || !areTicks(table.rows, table.refs.indexOf(column ?? null));
    }),
  );

function tallyIn(table: SheetTable): FoundDeals | null {
  const columns = tallyColumns(table);
  const stages = tallyStages(table, columns);
  const isDated = columns.some(({ field, score }) => field === 'created' && score >= confident);
  const isFunnel = stages.some(({ role }) => role === 'lead' || role === 'won');
  if (!isDated || stages.length < 2 || !isFunnel) return null;
  const ofDeals = columns.flatMap((column) => {
    const { field } = column;
    const isOfDeal =
      field === 'created' ||
      field === 'rep' ||
      field === 'channel' ||
      field === 'source' ||
      field === 'amount' ||
      field === 'currency' ||
      field === 'rate';
    return isOfDeal ? [{ ...column, field }] : [];
  });
  return { ...table, columns: ofDeals, stages, others: [], rivals: [] };
}

/** Which column of a tally sheet is what. */
export const tallyColumns = (table: Pick<SheetTable, 'refs' | 'rows'>): RecognisedColumn<TallyField>[] =>
  namedColumns(table, tallyWords);

/** The counts from left to right, leads before them and won and lost behind. */
function tallyStages(
  { refs, rows }: SheetTable,
  columns: readonly RecognisedColumn<TallyField>[],
): RecognisedStage[] {
  const [won, lost] = (['won', 'lost'] as const).map(
    (end) =>
      columns.find(({ field, score }) => field === end && score >= confident)?.index ??
      refs.findIndex((column) => column !== null && tells(end, column.header)),
  );
  const stages = refs.flatMap((column, index): RecognisedStage[] => {
    if (!column || says('intended', foldText(column.header))) return [];
    const end = index === won ? 'won' : index === lost ? 'lost' : null;
    const field = end ?? columns.find((one) => one.index === index)?.field ?? 'step';
    const { filled, numbers } = columnProfile(rows.map((row) => row[index] ?? ''));
    const isStep =
      end !== null || isKnownHeader(column.header, tallyWords) || dateStageName(column.header) !== null;
    if (!(field in order) || !isStep || (filled > 0 && numbers < 0.5)) return [];
    const role: StageSetup['role'] =
      field === 'lead' || field === 'qualified' || field === 'won' || field === 'lost' ? field : 'none';
    return [{ name: bareName(column.header), role, reached: { by: 'count', column }, score: 0.9 }];
  });
  return stages.sort((a, b) => (order[a.role] ?? 0) - (order[b.role] ?? 0));
}

/** Does the header say the end beside any noun, "Contracts won"? Money and shares are no counts. */
function tells(end: 'won' | 'lost', header: string): boolean {
  const tokens = headerKey(header).split(' ');
  return (
    outcomeOf(bareName(header)).outcome === end &&
    !isPerhapsWon(bareName(header)) &&
    !tallyWords[end].not().some((word) => tokens.includes(word))
  );
}

/** In the sort of stages: those in between stay as they stand. */
const order: Readonly<Record<string, number>> = { lead: 0, qualified: 1, step: 1, none: 1, won: 2, lost: 3 };
