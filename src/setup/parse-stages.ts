import { foldText } from './fold-text.ts';
import { namesColumn, parseColumn } from './parse-columns.ts';
import { readChoice } from './read-choice.ts';
import { mostStages } from './recognise-stages.ts';
import type { ColumnRef, DealField, StageSetup } from './setup.ts';
import type { ParsedTable, SetupContext } from './setup-context.ts';
import { type Complain, cellName, type SetupLine, textAt } from './setup-line.ts';
import { isEnd } from './stage-column.ts';

/** A stage as its row says; the texts of a status stage stand in the rows of the statuses. */
export interface ParsedStage extends Pick<StageSetup, 'name' | 'role'> {
  readonly line: SetupLine;
  /** A column, or `status`, or `open`: neither is chosen yet; null after a complaint. */
  readonly by: Exclude<StageSetup['reached'], { readonly by: 'status' }> | 'status' | 'open' | null;
}

/** The stages in the order of their rows; a row without anything in it is no stage. */
export function parseStages(
  lines: readonly SetupLine[],
  columns: Readonly<Partial<Record<DealField, ColumnRef>>>,
  table: ParsedTable | null,
  context: SetupContext,
  complain: Complain,
): ParsedStage[] {
  const stages: ParsedStage[] = [];
  const rows = lines.filter(({ key }) => key.startsWith('stage.'));
  for (const line of rows.filter((row) => [0, 1, 2, 3].some((cell) => textAt(row, cell) !== ''))) {
    const role = parseRole(line, stages, context, complain);
    const name = parseName(line, role, stages, context, complain);
    const by = parseWay(line, role, name, columns, table, context, complain);
    if (!isEnd({ role }) && stages.filter((stage) => !isEnd(stage)).length === mostStages)
      complain(line, 0, 'stage.tooMany', String(mostStages));
    stages.push({ line, name, role, by });
  }
  const isCounted = ({ by }: ParsedStage) => typeof by === 'object' && by?.by === 'count';
  for (const { line, name } of stages.some(isCounted) ? stages.filter((stage) => !isCounted(stage)) : [])
    complain(line, 2, 'stage.notCounted', name);
  return stages;
}

function parseName(
  line: SetupLine,
  role: StageSetup['role'],
  before: readonly ParsedStage[],
  { languages }: SetupContext,
  complain: Complain,
): string {
  const name = textAt(line, 0);
  const outcomes = languages.map(({ outcomes }) => outcomes);
  const other = before.find((stage) => foldText(stage.name) === foldText(name));
  if (name === '') complain(line, 0, 'stage.nameless');
  else if (!isEnd({ role }) && readChoice(name, outcomes) !== null) complain(line, 0, 'stage.reserved');
  else if (other) complain(line, 0, 'stage.nameTwice', cellName(other.line, 0));
  return name;
}

function parseRole(
  line: SetupLine,
  before: readonly ParsedStage[],
  { languages }: SetupContext,
  complain: Complain,
): StageSetup['role'] {
  const text = textAt(line, 3);
  const role =
    text === ''
      ? 'none'
      : readChoice(
          text,
          languages.map(({ roles }) => roles),
        );
  if (role === null) complain(line, 3, 'stage.role');
  if (role === 'lead' && before.length > 0) {
    complain(line, 3, 'stage.leadNotFirst');
    return 'none';
  }
  const other = role !== null && role !== 'none' && before.find((stage) => stage.role === role);
  if (other) complain(line, 3, 'stage.roleTwice', cellName(other.line, 3));
  return role ?? 'none';
}

/** By a date column, or by the status: what the third cell says, else what the second one shows. */
function parseWay(
  line: SetupLine,
  role: StageSetup['role'],
  name: string,
  columns: Readonly<Partial<Record<DealField, ColumnRef>>>,
  table: ParsedTable | null,
  { languages }: SetupContext,
  complain: Complain,
): ParsedStage['by'] {
  const column = textAt(line, 1);
  const isStatus = namesColumn(column, columns.status);
  const said = textAt(line, 2);
  const labels = languages.map(({ reachedBy }) => reachedBy);
  const orders = languages.map(({ readsAs: { dayFirst, monthFirst } }) => ({ dayFirst, monthFirst }));
  const reads = readChoice(said, orders);
  const way = said === '' ? (isStatus ? 'status' : 'date') : reads ? 'date' : readChoice(said, labels);
  if (way === 'status' && isEnd({ role })) {
    complain(line, 3, 'stage.endByStatus', name);
    return null;
  }
  if (way === null) {
    complain(line, 2, 'stage.value');
    return null;
  }
  if (way === 'open' && column === '') return 'open';
  if (role === 'lead' && way !== 'count') {
    if (way === 'status') complain(line, 3, 'stage.leadByStatus');
    const created = leadColumn(line, columns.created, languages, complain);
    return created && { by: 'date', column: created };
  }
  if (way === 'status' || (way === 'open' && isStatus)) {
    if (column !== '' && !isStatus) complain(line, 1, 'stage.twoWays', name);
    return 'status';
  }
  if (column === '' || isStatus) {
    complain(line, 1, isStatus ? 'stage.statusColumn' : 'stage.noColumn', name);
    return null;
  }
  if (columns.created && saysCreated(column, languages)) return { by: 'date', column: columns.created };
  const found = parseColumn(line, table, complain);
  return found && { by: way === 'open' ? 'date' : way, column: reads ? { ...found, reads } : found };
}

function leadColumn(
  line: SetupLine,
  created: ColumnRef | undefined,
  languages: SetupContext['languages'],
  complain: Complain,
): ColumnRef | null {
  if (!created) {
    complain(line, 3, 'stage.leadWithoutCreated');
    return null;
  }
  const text = textAt(line, 1);
  if (text !== '' && !saysCreated(text, languages) && !namesColumn(text, created)) {
    complain(line, 1, 'stage.leadColumn', created.header);
  }
  return created;
}

/** What the row of a lead shows in place of a column. */
function saysCreated(text: string, languages: SetupContext['languages']): boolean {
  return languages.some((say) => foldText(say.leadColumn) === foldText(text));
}
