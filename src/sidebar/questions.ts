import type { ColumnRef, Setup, SetupModel, TableKind } from '../rpc.ts';
import { isEnd, needsStatus, tellsWon } from '../setup/stage-column.ts';
import { isSameColumn } from './edits/edit-columns.ts';
import { meaningOf } from './edits/edit-statuses.ts';

/** How a column is written that fits two readings: one question for all such columns of a table. */
export interface ReadingQuestion {
  readonly code: 'dayOrder' | 'decimalMark';
  readonly kind: TableKind;
  readonly columns: readonly ColumnRef[];
  readonly count: number;
  readonly sample: string;
}

/**
 * What has to be asked about the reading of the columns. Columns that somebody has decided about are not asked about,
 * nor those that the last look had not yet.
 */
export function readingQuestions(setup: Setup, model: SetupModel): ReadingQuestion[] {
  return model.tables.flatMap(({ kind }) =>
    (['dayOrder', 'decimalMark'] as const).flatMap((code): ReadingQuestion[] => {
      const found = doubtsOf(kind, code, setup, model);
      const [first] = found;
      if (!first) return [];
      const columns = found.map(({ column }) => column);
      const count = found.reduce((sum, one) => sum + one.count, 0);
      return [{ code, kind, columns, count, sample: first.sample }];
    }),
  );
}

interface Doubt {
  readonly column: ColumnRef;
  readonly count: number;
  readonly sample: string;
}

function doubtsOf(
  kind: TableKind,
  code: ReadingQuestion['code'],
  setup: Setup,
  model: Pick<SetupModel, 'setup' | 'checks'>,
): Doubt[] {
  const now = columnsOf(kind, setup);
  const found: Doubt[] = [];
  for (const [key, looked] of columnsOf(kind, model.setup)) {
    const check = model.checks[key];
    const column = now.map(([, ref]) => ref).find((ref) => isSameColumn(ref, looked));
    if (!column || column.reads || check?.code !== code) continue;
    if (check.code === 'dayOrder' && check.others > 0) continue;
    if (found.some((one) => isSameColumn(one.column, column))) continue;
    found.push({ column, count: check.count, sample: check.sample });
  }
  return found;
}

/** The columns of a table by the key of their check. */
function columnsOf(kind: TableKind, setup: Setup): (readonly [key: string, column: ColumnRef])[] {
  const columns: Readonly<Record<string, ColumnRef | undefined>> = setup[kind]?.columns ?? {};
  const mapped = Object.entries(columns).flatMap(([field, column]) =>
    column ? [[`${kind}.${field}`, column] as const] : [],
  );
  if (kind !== 'deals') return mapped;
  const dated = setup.stages.flatMap(({ role, reached }, index) =>
    reached.by === 'date' && role !== 'lead' ? [[`stage.${index + 1}`, reached.column] as const] : [],
  );
  return [...mapped, ...dated];
}

/** What a person still has to do before a summary can be built, and on which page. */
export interface Todo {
  readonly code:
    | 'rivals'
    | 'noDeals'
    | 'status'
    | 'date'
    | 'gone'
    | 'dayOrder'
    | 'decimalMark'
    | 'noWon'
    | 'stage';
  readonly page: 'sheet' | 'columns' | 'stages';
}

/**
 * Everything that has to be answered, in the order of the pages.
 *
 * @param question whether the table of deals itself is in question
 */
export function todos(setup: Setup, model: SetupModel, question: 'rivals' | 'noDeals' | null): Todo[] {
  const list: Todo[] = [];
  const { status, created, closed } = setup.deals.columns;
  if (question) list.push({ code: question, page: 'sheet' });
  if (question === 'noDeals') return list;
  if (!status && needsStatus(setup)) list.push({ code: 'status', page: 'columns' });
  if (!created && !closed) list.push({ code: 'date', page: 'columns' });
  if (hasGoneColumn(setup, model)) list.push({ code: 'gone', page: 'columns' });
  for (const { code } of readingQuestions(setup, model)) list.push({ code, page: 'columns' });
  if (status && needsWon(setup)) list.push({ code: 'noWon', page: 'stages' });
  if (setup.stages.some((_, index) => stageProblem(setup, index) !== null))
    list.push({ code: 'stage', page: 'stages' });
  return list;
}

/** Are there statuses, and nothing that says what was won? */
export const needsWon = (setup: Setup): boolean => setup.statuses.length > 0 && !tellsWon(setup);

function hasGoneColumn(setup: Setup, { tables }: SetupModel): boolean {
  return tables.some(({ kind, headers }) => {
    const columns: Readonly<Record<string, ColumnRef | undefined>> = setup[kind]?.columns ?? {};
    return Object.values(columns).some(
      (column) => column && !headers.some((header) => isSameColumn(header, column)),
    );
  });
}

/**
 * What is missing at a stage, or null. One without a column and a status is no problem: as in “KPI Setup” it waits. Won
 * and lost go by no status: there the status itself says so.
 */
export function stageProblem(setup: Setup, index: number): 'nameless' | 'nameTwice' | 'noColumn' | null {
  const stage = setup.stages[index];
  if (!stage) return null;
  const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
  if (fold(stage.name) === '') return 'nameless';
  if (setup.stages.some(({ name }, at) => at < index && fold(name) === fold(stage.name))) return 'nameTwice';
  const { reached } = stage;
  const lacks =
    reached.by === 'status' ? isEnd(stage) && reached.texts.length > 0 : reached.column.header === '';
  return lacks ? 'noColumn' : null;
}

/** How many deals stand behind each stage; null where nobody has counted yet. */
export function stageCounts(setup: Setup, model: SetupModel): (number | null)[] {
  const counted = new Map<string, number>();
  model.setup.stages.forEach(({ reached }, index) => {
    const check = model.checks[`stage.${index + 1}`];
    if (reached.by !== 'status' && check?.code === 'reached')
      counted.set(JSON.stringify([reached.column.header, reached.column.ordinal]), check.count);
  });
  return setup.stages.map(({ reached }) => {
    if (reached.by !== 'status')
      return counted.get(JSON.stringify([reached.column.header, reached.column.ordinal])) ?? null;
    return sum(model, (text) => reached.texts.includes(text));
  });
}

/** How many deals have an outcome, and belong to no stage. */
export function outcomeCount(setup: Setup, model: SetupModel, outcome: 'open' | 'won' | 'lost'): number {
  return sum(model, (text) => meaningOf(setup, text) === outcome);
}

function sum({ statuses }: SetupModel, counts: (text: string) => boolean): number {
  return statuses.reduce((total, { text, count }) => total + (counts(text) ? count : 0), 0);
}
