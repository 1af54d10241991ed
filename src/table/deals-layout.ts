import { type DealNeed, dimensions, LOST, OPEN, WON } from '../kpi/deals.ts';
import { foldText } from '../setup/fold-text.ts';
import { type DealField, dealFields, type Setup, variableFields } from '../setup/setup.ts';
import { isEnd, stageWaits } from '../setup/stage-column.ts';
import type { DealColumns } from './columns.ts';

/** What the set-up says about the deals table, with every column resolved; -1 is "no such column". */
export interface DealsLayout {
  /** Field → index into the columns to be read. */
  readonly columnOf: Readonly<Record<DealField, number>>;
  /** The lead first, always. */
  readonly stages: readonly StageLayout[];
  /** Columns of their own that say how a deal ended. */
  readonly ends: readonly EndLayout[];
  /** Folded status text → what it means. */
  readonly statuses: ReadonlyMap<string, StatusMeaning>;
  readonly has: ReadonlySet<DealNeed>;
}

interface StageLayout {
  readonly name: string;
  readonly role: 'lead' | 'qualified' | 'none';
  readonly by: 'created' | 'date' | 'flag' | 'status' | 'nothing';
  readonly column: number;
  readonly probability?: number | undefined;
}

interface EndLayout {
  readonly outcome: number;
  readonly by: 'date' | 'flag';
  readonly column: number;
}

export interface StatusMeaning {
  readonly outcome: number;
  /** Index of the stage that the status proves, -1 for none. */
  readonly stage: number;
}

const outcomes = { open: OPEN, won: WON, lost: LOST } as const;

/**
 * The layout of the deals table. A funnel without a lead stage gets one, by the created date; where no created
 * column is mapped but the lead stage has a date, that is the created date.
 *
 * @example
 * dealsLayout(setup, columns).stages[0]?.role //=> 'lead'
 */
export function dealsLayout(setup: Setup, columns: DealColumns): DealsLayout {
  const field = (name: DealField) => columns.fields[name] ?? -1;
  const all = setup.stages.map((stage, index) => ({ ...stage, column: columns.stages[index] ?? -1 }));
  const mapped = all.filter((stage) => !isEnd(stage));
  const ends = all.flatMap(({ role, reached: { by }, column }): EndLayout[] =>
    (role === 'won' || role === 'lost') && (by === 'date' || by === 'flag') && column >= 0
      ? [{ outcome: outcomes[role], by, column }]
      : [],
  );
  const lead = mapped.find(({ role }) => role === 'lead');
  const created = field('created') >= 0 ? field('created') : (lead?.column ?? -1);
  const ordered = [lead, ...mapped.filter((stage) => stage !== lead)];
  const stages = ordered.map(
    (stage): StageLayout =>
      stage && stage !== lead
        ? {
            name: stage.name,
            role: stage.role === 'qualified' ? stage.role : 'none',
            by: stageWaits(stage) ? 'nothing' : stage.reached.by === 'count' ? 'status' : stage.reached.by,
            column: stage.column,
            probability: stage.probability,
          }
        : {
            name: stage?.name ?? '',
            role: 'lead',
            by: 'created',
            column: created,
            probability: stage?.probability,
          },
  );
  const statuses = new Map<string, StatusMeaning>();
  ordered.forEach((stage, index) => {
    if (stage?.reached.by !== 'status') return;
    for (const text of stage.reached.texts) statuses.set(foldText(text), { outcome: OPEN, stage: index });
  });
  for (const { text, outcome } of setup.statuses) {
    const stage = statuses.get(foldText(text))?.stage ?? -1;
    statuses.set(foldText(text), { outcome: outcomes[outcome], stage });
  }
  const places = dealFields.map((name) => [name, name === 'created' ? created : field(name)] as const);
  const columnOf = Object.fromEntries(places) as Record<DealField, number>;
  return { columnOf, stages, ends, statuses, has: needsMet(columnOf, stages, ends, statuses) };
}

/** What the table can give to the KPIs. A status column that no text calls won or lost tells no outcome. */
function needsMet(
  columnOf: DealsLayout['columnOf'],
  stages: readonly StageLayout[],
  ends: readonly EndLayout[],
  statuses: DealsLayout['statuses'],
): Set<DealNeed> {
  const has = new Set<DealNeed>();
  for (const need of [
    'created',
    'closed',
    'expected',
    'amount',
    'cost',
    'customer',
    'probability',
    'reason',
    ...dimensions,
  ] as const) {
    if (columnOf[need] >= 0) has.add(need);
  }
  if (variableFields.some((field) => columnOf[field] >= 0)) has.add('variableCost');
  const isStatus = columnOf.status >= 0;
  if (isStatus && [...statuses.values()].some(({ outcome }) => outcome !== OPEN)) has.add('status');
  if (ends.some(({ outcome }) => outcome === WON)) has.add('status');
  if (ends.some(({ by }) => by === 'date')) has.add('closed');
  const qualified = stages.find(({ role }) => role === 'qualified');
  if (qualified?.by === 'date' && qualified.column >= 0) has.add('qualified').add('qualifiedDate');
  const isKnown = [...statuses.values()].some(({ stage }) => stages[stage] === qualified);
  if ((qualified?.by === 'status' && isStatus && isKnown) || qualified?.by === 'flag') has.add('qualified');
  return has;
}
