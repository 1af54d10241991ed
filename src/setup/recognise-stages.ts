import { cellText } from './cell-text.ts';
import { columnProfile } from './column-profile.ts';
import { dealWords } from './deal-words.ts';
import type { SheetTable } from './find-tables.ts';
import { foldText } from './fold-text.ts';
import { headerScores } from './header-score.ts';
import { says } from './is-figure-table.ts';
import type { RecognisedStatus } from './recognise-statuses.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import type { ColumnRef, StageSetup } from './setup.ts';
import { stageColumn } from './stage-column.ts';
import { bareName, dateStageName, isBookkeeping } from './stage-header.ts';
import { outcomeOf, statusKey, statusNumber, stepRank } from './status-text.ts';
import { plainlyOpenWords, qualifiedWords } from './status-words.ts';

/** A stage and how sure it is; below `confident` it wants a look. */
export interface RecognisedStage extends StageSetup {
  readonly score: number;
}

/** The most stages a funnel has. */
export const mostStages = 12;

/**
 * The funnel: the lead by its created date, then a stage for each date column of a step, in the order of the
 * sheet; without such columns, a stage for each open status that is a step, in the usual order.
 *
 * @param leadName what the first stage is called, in the user's language
 */
export function recogniseStages(
  table: Pick<SheetTable, 'refs' | 'rows'>,
  columns: readonly RecognisedColumn[],
  statuses: readonly RecognisedStatus[],
  leadName: string,
): RecognisedStage[] {
  const created = columns.find(({ field }) => field === 'created');
  const lead: RecognisedStage[] = created
    ? [
        {
          name: leadName,
          reached: { by: 'date', column: created.column },
          role: 'lead',
          score: created.score,
        },
      ]
    : [];
  const dates = dateStages(table, columns);
  const ticks = flagStages(table, columns);
  const steps = dates.length + ticks.length > 0 ? [...dates, ...ticks] : statusStages(statuses);
  const ends = columns.some(({ field }) => field === 'status') ? [] : endStages(table, columns);
  const isEnding = ({ reached }: RecognisedStage) =>
    ends.some((end) => reached.by !== 'status' && stageColumn(end)?.header === reached.column.header);
  const funnel = ownNames([...lead, ...steps.filter((step) => !isEnding(step))]);
  return withQualified([...funnel.slice(0, mostStages), ...ends]);
}

/** Known steps anywhere; unknown date columns only between created and closed, and to be asked about. */
function dateStages(
  { refs, rows }: Pick<SheetTable, 'refs' | 'rows'>,
  columns: readonly RecognisedColumn[],
): RecognisedStage[] {
  const first = columns.find(({ field }) => field === 'created')?.index ?? Number.POSITIVE_INFINITY;
  const last = columns.find(({ field }) => field === 'closed')?.index ?? Number.POSITIVE_INFINITY;
  return refs.flatMap((column, index) => {
    if (column === null || columns.some((used) => used.index === index)) return [];
    if (isBookkeeping(column.header) || tellsOfField(column.header)) return [];
    const { filled, dates } = columnProfile(rows.map((row) => row[index] ?? ''));
    if (filled > 0 && dates < 0.8) return [];
    const known = dateStageName(column.header);
    if (known !== null)
      return [dateStage(known, column, filled > 0 ? 0.95 : confidentlyDated(column.header))];
    const between = filled > 0 && index > first && index < last;
    return between ? [dateStage(bareName(column.header), column, 0.6)] : [];
  });
}

/** Known steps with ticks beneath, or a plain yes and no. */
function flagStages(
  { refs, rows }: Pick<SheetTable, 'refs' | 'rows'>,
  columns: readonly RecognisedColumn[],
): RecognisedStage[] {
  return refs.flatMap((column, index) => {
    if (column === null || columns.some((used) => used.index === index)) return [];
    const known = dateStageName(column.header);
    if (known === null || !areTicks(rows, index)) return [];
    return [{ name: known, reached: { by: 'flag', column }, role: 'none', score: 0.9 }];
  });
}

/**
 * Won and lost by columns of their own, dates or ticks, where no status tells: the close date under "won" is one. A
 * column may be both the close date and the sign of a sale.
 */
export function endStages(
  { refs, rows }: Pick<SheetTable, 'refs' | 'rows'>,
  columns: readonly RecognisedColumn[],
): RecognisedStage[] {
  const ends = refs.flatMap((column, index): RecognisedStage[] => {
    const used = columns.find((one) => one.index === index);
    if (column === null || (used && used.field !== 'closed')) return [];
    const name = bareName(column.header);
    const { outcome } = outcomeOf(name);
    if (outcome === 'open') return [];
    const { filled, dates } = columnProfile(rows.map((row) => row[index] ?? ''));
    const by = filled > 0 && dates >= 0.8 ? 'date' : areTicks(rows, index) ? 'flag' : null;
    return by ? [{ name, reached: { by, column }, role: outcome, score: 0.9 }] : [];
  });
  return (['won', 'lost'] as const).flatMap((role) => ends.find((end) => end.role === role) ?? []);
}

/**
 * Are most cells of a column ticks: yes and no, 1 and 0, boxes? The others are listed when they are read; a column
 * that counts is none of ticks.
 *
 * @example areTicks([[1], [0], [1]], 0) //=> true
 */
export function areTicks(rows: SheetTable['rows'], index: number): boolean {
  const cells = rows.map((row) => row[index] ?? '');
  const { filled, numbers } = columnProfile(cells);
  const odd = columnProfile(cells.filter((cell) => !says('tick', foldText(cellText(cell)))));
  return odd.filled < filled / 2 && (odd.numbers === 0 || numbers < 0.5);
}

/** Nothing stands in the column yet: a word such as "on" or "date" in its header still says that dates will. */
function confidentlyDated(header: string): number {
  return bareName(header) === header ? 0.7 : 0.9;
}

function dateStage(name: string, column: ColumnRef, score: number): RecognisedStage {
  return { name, reached: { by: 'date', column }, role: 'none', score };
}

/** A second "created" or "closed" is no step. */
function tellsOfField(header: string): boolean {
  const scores = headerScores(header, dealWords);
  return (['created', 'closed', 'expected'] as const).some((field) => (scores[field]?.score ?? 0) > 0.7);
}

/** Numbered by the user: in that order. Else known steps in their usual order, then the others as they appear. */
function statusStages(statuses: readonly RecognisedStatus[]): RecognisedStage[] {
  const open = statuses.filter(
    ({ text, outcome }) => outcome === 'open' && !plainlyOpenWords().includes(statusKey(text)),
  );
  const numbered = open.length > 0 && open.every(({ text }) => statusNumber(text) !== null);
  const rank = (text: string) => (numbered ? statusNumber(text) : stepRank(text)) ?? Number.POSITIVE_INFINITY;
  return open
    .map(({ text, how }) => ({ text, rank: rank(text), score: how === 'knownWord' ? 0.9 : 0.6 }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ text, score }) => ({
      name: text,
      reached: { by: 'status', texts: [text] },
      role: 'none',
      score,
    }));
}

/** No two stages of one name. */
function ownNames(stages: readonly RecognisedStage[]): RecognisedStage[] {
  const seen = new Set<string>();
  return stages.map((stage) => {
    let name = stage.name;
    for (let count = 2; seen.has(foldText(name)); count += 1) {
      name = `${stage.name} ${count}`;
    }
    seen.add(foldText(name));
    return { ...stage, name };
  });
}

/** The one stage that counts as qualified: the word itself, else a quote, else a proposal. */
function withQualified(stages: readonly RecognisedStage[]): RecognisedStage[] {
  for (const words of qualifiedWords) {
    const found = stages.find(({ name, role }) => role === 'none' && words().includes(statusKey(name)));
    if (found) return stages.map((stage) => (stage === found ? { ...stage, role: 'qualified' } : stage));
  }
  return [...stages];
}
