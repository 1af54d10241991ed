import type { OpenedSetup, SavedSetup, Setup, SetupModel } from '../rpc.ts';
import { countChanges, isSame } from './edits/count-changes.ts';
import { type Todo, todos } from './questions.ts';

/** A page of the set-up, or the formulas. */
export type Page = Todo['page'] | 'formulas';

/** The page of the set-up that a page belongs to. */
export const setupPage = (page: Page): Todo['page'] => (page === 'formulas' ? 'columns' : page);

/** What the sidebar shows, as data. */
export interface SidebarState {
  readonly setup: Setup;
  /** What the last look at the sheets found; of this set-up or an earlier one. */
  readonly model: SetupModel;
  /** What stands in KPI Setup; null: nothing usable yet. */
  readonly saved: Setup | null;
  /** The hash of KPI Setup as it stood when the change began. */
  readonly base: string;
  /** What was before each change, the last one last. */
  readonly past: readonly Snapshot[];
  readonly question: OpenedSetup['question'];
  readonly problems: readonly string[];
  /** The first set-up goes page by page. */
  readonly isFirst: boolean;
  readonly page: Page;
  readonly note: Note | null;
  /** What somebody else wrote meanwhile. */
  readonly conflict: OpenedSetup | null;
  readonly busy: 'look' | 'save' | 'build' | null;
  /** For the ears: what has just happened. */
  readonly said: string;
}

interface Snapshot {
  readonly setup: Setup;
  readonly model: SetupModel;
  readonly question: OpenedSetup['question'];
}

/** Something to tell beside the set-up. */
type Note =
  | { readonly code: 'draft' }
  | { readonly code: 'failed'; readonly text: string; readonly again: 'look' | 'save' | 'build' | null }
  | { readonly code: 'said' | 'done'; readonly text: string };

export type Action =
  | { readonly do: 'edit'; readonly setup: Setup; readonly say?: string; readonly shows?: boolean }
  /** The model of a table that a person has chosen. */
  | { readonly do: 'choose'; readonly model: SetupModel }
  /** The model of a set-up that was looked at meanwhile. */
  | { readonly do: 'look'; readonly of: Setup; readonly model: SetupModel }
  | { readonly do: 'undo' }
  | { readonly do: 'turn'; readonly page: Page }
  /** For the ears alone. */
  | { readonly do: 'tell'; readonly text: string }
  | { readonly do: 'start'; readonly busy: NonNullable<SidebarState['busy']> }
  | { readonly do: 'fail'; readonly note: Note }
  | { readonly do: 'saved'; readonly sent: Setup; readonly result: SavedSetup }
  | { readonly do: 'built'; readonly hash: string; readonly text: string }
  | { readonly do: 'theirs' | 'mine' }
  | { readonly do: 'reopen'; readonly opened: OpenedSetup }
  | { readonly do: 'dismiss' };

/** The state right after a set-up was opened; a draft whose ground has changed is a conflict at once. */
export function openedState(opened: OpenedSetup): SidebarState {
  const { setup, model, saved, base, hash, isDraft, question, problems } = opened;
  // A draft was begun on another ground than what stands now.
  const isContested = isDraft && base !== hash && hash !== '';
  const [first] = todos(setup, model, questionCode(question));
  const isFirst = saved === null && problems.length === 0;
  return {
    setup,
    model,
    saved,
    base,
    past: [],
    question,
    problems,
    isFirst,
    page: isFirst ? 'sheet' : first && first.page !== 'sheet' ? first.page : 'columns',
    note: isDraft && !isContested ? { code: 'draft' } : null,
    conflict: isContested ? { ...opened, setup: saved ?? setup, isDraft: false } : null,
    busy: null,
    said: '',
  };
}

/** The state after something has happened. */
export function reduce(state: SidebarState, action: Action): SidebarState {
  switch (action.do) {
    case 'edit':
      if (isSame(action.setup, state.setup)) return state;
      return {
        ...pushed(state),
        setup: action.setup,
        note: action.say && action.shows ? { code: 'said', text: action.say } : null,
        said: action.say ?? '',
      };
    case 'choose':
      return {
        ...pushed(state),
        setup: action.model.setup,
        model: action.model,
        question: null,
        busy: null,
        note: null,
      };
    case 'look':
      if (action.of !== state.setup) return state;
      return {
        ...state,
        setup: action.model.setup,
        model: action.model,
        busy: state.busy === 'look' ? null : state.busy,
      };
    case 'undo': {
      const last = state.past[state.past.length - 1];
      return last ? { ...state, ...last, past: state.past.slice(0, -1), note: null, said: '' } : state;
    }
    case 'turn':
      return { ...state, page: action.page };
    case 'tell':
      return { ...state, said: action.text };
    case 'start':
      return { ...state, busy: action.busy, note: null };
    case 'fail':
      return { ...state, busy: null, note: action.note };
    case 'saved':
      return afterSaving(state, action.sent, action.result);
    case 'built':
      return { ...state, busy: null, base: action.hash, note: { code: 'done', text: action.text } };
    case 'theirs':
      return state.conflict
        ? {
            ...pushed(state),
            ...ground(state.conflict),
            setup: state.conflict.setup,
            model: state.conflict.model,
          }
        : state;
    case 'mine':
      return state.conflict ? { ...state, ...ground(state.conflict) } : state;
    case 'reopen':
      return openedState(action.opened);
    case 'dismiss':
      return { ...state, note: null };
  }
}

/** What the code of a question means for the list of what is to be done. */
export function questionCode(question: OpenedSetup['question']): 'rivals' | 'noDeals' | null {
  if (question === null) return null;
  if (question.code === 'rivals') return 'rivals';
  return question.code === 'noStatus' || question.code === 'noDate' ? null : 'noDeals';
}

/** How many changes wait to be saved. */
export function unsaved({ saved, setup }: Pick<SidebarState, 'saved' | 'setup'>): number {
  return saved ? countChanges(saved, setup) : 0;
}

/** Whether there is something to save: a change, or a set-up that stands nowhere yet. */
export function isUnsaved(state: Pick<SidebarState, 'saved' | 'setup'>): boolean {
  return state.saved === null || unsaved(state) > 0;
}

function pushed(state: SidebarState): SidebarState {
  const { setup, model, question } = state;
  return { ...state, past: [...state.past.slice(-49), { setup, model, question }] };
}

function afterSaving(state: SidebarState, sent: Setup, result: SavedSetup): SidebarState {
  if (!result.saved) return { ...state, busy: null, conflict: result.theirs };
  const changedSince = state.setup !== sent;
  return {
    ...state,
    busy: null,
    saved: result.model.setup,
    base: result.hash,
    setup: changedSince ? state.setup : result.model.setup,
    model: result.model,
    past: changedSince ? state.past : [],
    problems: [],
    question: null,
    isFirst: false,
    page: state.page === 'sheet' ? 'columns' : state.page,
  };
}

/** The ground of what somebody else wrote: what is saved next replaces just that. */
function ground({ saved, hash, problems }: OpenedSetup) {
  return { saved, base: hash, problems, conflict: null, isFirst: false, note: null };
}
