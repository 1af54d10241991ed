import { tallyFields } from './activities-fields.ts';
import { activityOf } from './activity-of.ts';
import { cellText } from './cell-text.ts';
import { type FigureField, type FigureKind, figureNeeds } from './figure-tables.ts';
import { foldText } from './fold-text.ts';
import { kindWords } from './kind-words.ts';
import { confident, type RecognisedColumn } from './recognised-column.ts';

/** What is known of a table that may be one of a kind. */
export interface TableLook {
  readonly columns: readonly RecognisedColumn<FigureField>[];
  /** The name of its sheet, folded. */
  readonly sheet: string;
  /** Its headers, folded. */
  readonly headers: readonly string[];
  /** Has it an outcome, as only deals do? */
  readonly hasStatus: boolean;
  /** Has it a date of closing? */
  readonly hasClose: boolean;
}

/**
 * Is a table one of the kind, beyond doubt? What it cannot do without has to be named by headers that need no
 * question, and the sheet or a header has to say what it is: a table found wrongly is worse than one to be chosen.
 *
 * @example isFigureTable('targets', { columns: [], sheet: 'plan', headers: [], hasStatus: false, hasClose: false }) //=> false
 */
export function isFigureTable(kind: FigureKind, look: TableLook): boolean {
  if (look.hasStatus && !mayHaveStatus.includes(kind)) return false;
  return isOne[kind](look, askOf(look));
}

/** The tasks of a person and the invoices of a firm have a status of their own, and so have leads and what leads to deals. */
const mayHaveStatus: readonly FigureKind[] = [
  'activities',
  'invoices',
  'leads',
  'quotes',
  'customers',
  'changes',
];

interface Ask {
  /** Is there a column for each of these fields that needs no question? */
  sure(...fields: FigureField[]): boolean;
  any(...fields: FigureField[]): boolean;
  header(word: KindWord): boolean;
}

function askOf({ columns, headers }: TableLook): Ask {
  const isSure = (field: FigureField) => scoreOf(columns, field) >= confident;
  return {
    sure: (...fields) => fields.every(isSure),
    any: (...fields) => fields.some(isSure),
    header: (word) => headers.some((text) => says(word, text)),
  };
}

const scoreOf = (columns: TableLook['columns'], field: FigureField) =>
  columns.find((column) => column.field === field)?.score ?? 0;

const isOne: Readonly<Record<FigureKind, (look: TableLook, ask: Ask) => boolean>> = {
  spend: ({ columns, sheet }, { any }) => {
    const isCalled = says('marketing', sheet);
    const isCost = scoreOf(columns, 'amount') >= confident || isCalled || says('cost', sheet);
    return hasBoth('spend', columns) && isCost && (any('channel', 'source') || isCalled);
  },
  targets: ({ columns, sheet }, { any }) =>
    hasBoth('targets', columns) && (any('target') || says('target', sheet)),
  invoices: ({ sheet }, { sure, any, header }) =>
    sure('date', 'amount') &&
    any('id', 'order', 'customer') &&
    (says('invoice', sheet) || header('invoice')) &&
    !says('purchase', sheet) &&
    !header('purchase'),
  payments: ({ sheet }, { sure, header }) =>
    sure('date', 'amount') &&
    says('payment', sheet) &&
    !says('expense', sheet) &&
    !says('intended', sheet) &&
    !says('purchase', sheet) &&
    !header('purchase'),
  // What has a channel or a source is marketing, what has a customer is a sale or a purchase.
  expenses: ({ sheet, headers }, { sure, header }) =>
    sure('date', 'amount') &&
    (says('expense', sheet) || (header('expense') && headers.length <= 4)) &&
    !says('marketing', sheet) &&
    !says('intended', sheet) &&
    !header('soldTo'),
  activities: ({ columns, sheet, hasStatus }, { sure, any }) => {
    if (!sure('date') || says('intended', sheet) || says('lead', sheet)) return false;
    const types = columns.find(({ field }) => field === 'type');
    const known = types?.samples.filter((cell) => activityOf(cellText(cell)) !== null).length ?? 0;
    const isTyped = sure('type') && known * 2 > (types?.samples.length ?? 0) && any('rep', 'customer');
    const tallied = tallyFields.filter((field) => any(field)).length;
    return isTyped || (tallied >= 2 && !hasStatus);
  },
  roster: ({ columns, sheet, headers }, { sure, any, header }) =>
    any('start', 'end') &&
    (says('team', sheet) ? scoreOf(columns, 'rep') > 0 : sure('rep') && header('hired')) &&
    !says('absence', sheet) &&
    !headers.some((text) => says('absence', text) || says('soldTo', text) || says('target', text)),
  holidays: ({ sheet }, { sure, header }) =>
    sure('date') && (says('holiday', sheet) || header('holiday')) && !header('person'),
  rates: ({ sheet, headers }, { sure, header }) =>
    sure('currency', 'rate') &&
    headers.length <= 5 &&
    (says('rates', sheet) || sure('date')) &&
    !header('money'),
  contracts: ({ sheet }, { sure, header }) =>
    sure('customer', 'start', 'end') && (says('contract', sheet) || header('contract')),
  leads: ({ sheet, hasStatus, hasClose }, { sure, any }) =>
    !(hasStatus && hasClose) &&
    sure('created') &&
    any('id', 'customer', 'rep', 'channel', 'source') &&
    isOf('lead', sheet),
  quotes: ({ columns, sheet }, { sure }) =>
    scoreOf(columns, 'key') > 0 && sure('date') && isOf('quote', sheet),
  customers: ({ sheet }, { sure }) => sure('customer', 'since') && isOf('customers', sheet),
  changes: ({ columns, sheet }, { sure }) =>
    scoreOf(columns, 'key') > 0 && sure('date', 'to') && isOf('history', sheet),
};

const isOf = (word: KindWord, sheet: string) => says(word, sheet) && !says('intended', sheet);

function hasBoth(kind: 'spend' | 'targets', columns: TableLook['columns']): boolean {
  const [period, figure] = figureNeeds[kind] as readonly FigureField[];
  if (!period || !figure) return false;
  return scoreOf(columns, period) >= confident && scoreOf(columns, figure) > 0;
}

type KindWord = keyof typeof kindWords;

const patterns = new Map<KindWord, RegExp>();

/** Does a folded text say one of the words? */
export function says(word: KindWord, text: string): boolean {
  const pattern = patterns.get(word) ?? new RegExp(kindWords[word]().join('|'));
  patterns.set(word, pattern);
  return pattern.test(text);
}

/** The folded headers of a table. */
export const headersOf = (refs: readonly ({ readonly header: string } | null)[]): string[] =>
  refs.flatMap((ref) => (ref ? [foldText(ref.header)] : []));
