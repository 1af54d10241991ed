import type { SidebarMessages } from '../i18n/sidebar-messages.ts';
import type { ColumnRef, FieldModel, Setup, SetupModel, TableKind } from '../rpc.ts';
import { isSameColumn } from './edits/edit-columns.ts';

/** A field of a table as it is shown. */
export interface FieldView {
  readonly field: string;
  readonly label: string;
  readonly column: ColumnRef | null;
  /** `wanted`: a person has to do something; `doubtful`: they may look; `fine`; `unused`. */
  readonly tone: 'wanted' | 'doubtful' | 'fine' | 'unused';
  readonly hint: string;
  readonly samples: readonly string[];
  /** The ways to read it, where there is anything to choose. */
  readonly readings: readonly NonNullable<ColumnRef['reads']>[];
}

/** Below this a guess wants a look. */
const confident = 0.8;

/** How the fields of a table stand: what they are mapped to, why, and how much of it is readable. */
export function fieldViews(
  kind: TableKind,
  setup: Setup,
  model: SetupModel,
  say: SidebarMessages,
): FieldView[] {
  const table = model.tables.find((one) => one.kind === kind);
  const columns: Readonly<Record<string, ColumnRef | undefined>> = setup[kind]?.columns ?? {};
  return (table?.fields ?? []).map((field) => {
    const column = columns[field.field] ?? null;
    const header = column && table?.headers.find((one) => isSameColumn(one, column));
    const { tone, hint } = standing(kind, field, column, header !== undefined, setup, model, say);
    return {
      field: field.field,
      label: field.label,
      column,
      tone,
      hint,
      samples: header?.samples ?? [],
      readings: readingsFor(kind, field, column, model),
    };
  });
}

function standing(
  kind: TableKind,
  field: FieldModel,
  column: ColumnRef | null,
  isThere: boolean,
  setup: Setup,
  model: SetupModel,
  say: SidebarMessages,
): Pick<FieldView, 'tone' | 'hint'> {
  const { fields: words } = say;
  if (!column) {
    const { created, closed } = setup.deals.columns;
    if (field.isNeeded) return { tone: 'wanted', hint: words.needed };
    const isOnlyDate = kind === 'deals' && field.field === 'created' && !created && !closed;
    return isOnlyDate
      ? { tone: 'wanted', hint: words.oneDateNeeded }
      : { tone: 'unused', hint: field.without };
  }
  if (!isThere) return { tone: 'wanted', hint: words.goneHint };
  const { found } = field;
  const isFound = found !== null && isSameColumn(found.column, column);
  const why = words.how[isFound ? found.how : 'chosen'];
  const looked = (model.setup[kind]?.columns as Readonly<Record<string, ColumnRef | undefined>>)?.[
    field.field
  ];
  const isLooked = looked !== undefined && isSameColumn(looked, column) && looked.reads === column.reads;
  if (!isLooked) return { tone: 'fine', hint: `${why}, ${words.checking.toLowerCase()}` };
  const check = model.checks[`${kind}.${field.field}`];
  if (check?.text.startsWith('▲')) return { tone: 'doubtful', hint: plain(check.text) };
  if (isFound && found.score < confident) return { tone: 'doubtful', hint: words.doubtful };
  const known = setup.statuses.filter(({ undecided }) => !undecided).length;
  const isStatus = kind === 'deals' && field.field === 'status';
  const seen = isStatus ? words.assigned(known, setup.statuses.length) : plain(check?.text ?? '');
  return { tone: 'fine', hint: [why, seen].filter((text) => text !== '').join(', ') };
}

/** A finding without its sign, to go on in a line. */
function plain(text: string): string {
  const bare = text.replace(/^[✓▲] /, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

function readingsFor(
  kind: TableKind,
  { field }: FieldModel,
  column: ColumnRef | null,
  model: SetupModel,
): FieldView['readings'] {
  const check = model.checks[`${kind}.${field}`];
  const { reads } = column ?? {};
  // What nothing decides is asked by a card of its own.
  const isMixed = check?.code === 'dayOrder' && check.others > 0;
  if (isMixed || reads === 'dayFirst' || reads === 'monthFirst') return ['dayFirst', 'monthFirst'];
  const isNumber = reads === 'decimalPoint' || reads === 'decimalComma';
  return isNumber ? ['decimalPoint', 'decimalComma'] : [];
}
