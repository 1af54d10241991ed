import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type SidebarMessages, sidebarMessagesFor } from '../i18n/sidebar-messages.ts';
import type { ListedFormula, OpenedSetup, Setup, TableChoice } from '../rpc.ts';
import { isSame } from './edits/count-changes.ts';
import { type Ask, NoAnswer } from './server.ts';
import { type Action, isUnsaved, openedState, reduce, type SidebarState } from './state.ts';

/** What the parts of the sidebar can do. */
export interface Actions {
  /** Changes the set-up. What is said goes to the ears, and to the eyes as well where it `shows`. */
  edit(setup: Setup, say?: string, shows?: boolean): void;
  choose(table: TableChoice): void;
  undo(): void;
  turn(page: SidebarState['page']): void;
  /** Saves; with `then` builds right after. */
  save(then?: 'build'): void;
  build(): void;
  theirs(): void;
  mine(): void;
  /** Opens anew, without a draft. */
  reopen(): void;
  again(): void;
  dismiss(): void;
  /** The formulas to choose from, over these tables. @throws Error with a sentence */
  formulas(sheets: readonly number[]): Promise<readonly ListedFormula[]>;
  /** Puts a formula into the selected cell; one sentence says where it is, or why it is not. */
  insert(name: string, sheets: readonly number[]): Promise<Inserted>;
}

/** What came of a formula that was to be inserted. */
export interface Inserted {
  readonly isDone: boolean;
  readonly text: string;
}

export interface Sidebar {
  readonly say: SidebarMessages;
  /** Null while the set-up is being opened; the text where that failed. */
  readonly state: SidebarState | string | null;
  readonly actions: Actions;
  /** What the build that is under way is called. */
  readonly run: string;
}

/** Milliseconds without a change before the sheets are looked at again, and before a draft is kept. */
const pauses = { look: 500, draft: 1_200 };

/** The sidebar's state, and its requests to the server. */
export function useSidebar(ask: Ask): Sidebar {
  const [say, setSay] = useState(() => sidebarMessagesFor(navigator.language));
  const [state, dispatch] = useReducer(reduceOpening, null);
  const now = useRef<SidebarState | null>(null);
  now.current = typeof state === 'object' ? state : null;

  const textOf = useCallback(
    (fault: unknown) =>
      fault instanceof NoAnswer || !(fault instanceof Error) ? say.notes.offline : fault.message,
    [say],
  );
  const open = useCallback(
    (fresh: boolean) =>
      ask('open', { fresh }).then(
        (opened) => {
          setSay(sidebarMessagesFor(opened.locale));
          document.documentElement.lang = sidebarMessagesFor(opened.locale).language;
          dispatch({ do: 'reopen', opened });
        },
        (fault: unknown) => dispatch({ do: 'failed', text: textOf(fault) }),
      ),
    [ask, textOf],
  );
  // Once: opening sets the language, which must not open again.
  const opening = useRef(open);
  useEffect(() => void opening.current(false), []);

  useLook(ask, now.current, dispatch);
  useDraft(ask, now.current, dispatch, say);

  const fail = (fault: unknown, again: 'look' | 'save' | 'build' | null) =>
    dispatch({ do: 'fail', note: { code: 'failed', text: textOf(fault), again } });

  const [run, setRun] = useState('');
  const build = async () => {
    const name = Math.random().toString(36).slice(2);
    setRun(name);
    dispatch({ do: 'start', busy: 'build' });
    try {
      const { done, hash } = await ask('build', { run: name });
      dispatch({ do: 'built', hash, text: done });
    } catch (fault) {
      fail(fault, 'build');
    }
    setRun('');
  };

  const save = async (then?: 'build') => {
    const current = now.current;
    if (!current || current.busy) return;
    const { setup, base } = current;
    dispatch({ do: 'start', busy: 'save' });
    try {
      const result = await ask('save', { setup, base });
      dispatch({ do: 'saved', sent: setup, result });
      if (then === 'build' && result.saved) await build();
    } catch (fault) {
      fail(fault, 'save');
    }
  };

  const choose = async (table: TableChoice) => {
    const current = now.current;
    if (!current || current.busy) return;
    dispatch({ do: 'start', busy: 'look' });
    try {
      dispatch({ do: 'choose', model: await ask('look', { setup: current.setup, table }) });
    } catch (fault) {
      fail(fault, null);
    }
  };

  const actions: Actions = {
    edit: (setup, text, shows = false) =>
      dispatch({ do: 'edit', setup, ...(text === undefined ? {} : { say: text, shows }) }),
    choose: (table) => void choose(table),
    undo: () => dispatch({ do: 'undo' }),
    turn: (page) => dispatch({ do: 'turn', page }),
    save: (then) => void save(then),
    build: () => void build(),
    theirs: () => dispatch({ do: 'theirs' }),
    mine: () => dispatch({ do: 'mine' }),
    reopen() {
      void ask('keepDraft', null).catch(() => null);
      void open(true);
    },
    again() {
      const note = now.current?.note;
      if (!now.current) void open(false);
      else if (note?.code === 'failed' && note.again === 'save') void save();
      else if (note?.code === 'failed' && note.again === 'build') void build();
      else dispatch({ do: 'dismiss' });
    },
    dismiss: () => dispatch({ do: 'dismiss' }),
    formulas: (sheets) =>
      ask('formulas', { sheets }).catch((fault: unknown) => {
        throw new Error(textOf(fault));
      }),
    async insert(name, sheets) {
      const inserted = await ask('insert', { name, sheets }).then(
        (text) => ({ isDone: true, text }),
        (fault: unknown) => ({ isDone: false, text: textOf(fault) }),
      );
      dispatch({ do: 'tell', text: inserted.text });
      return inserted;
    },
  };
  return { say, state, actions, run };
}

type Opening = Action | { readonly do: 'failed'; readonly text: string };

function reduceOpening(state: SidebarState | string | null, action: Opening): SidebarState | string | null {
  if (action.do === 'failed') return action.text;
  if (action.do === 'reopen') return openedState(action.opened as OpenedSetup);
  return typeof state === 'object' && state !== null ? reduce(state, action) : state;
}

/** Looks at the sheets again a moment after the columns have changed, so that every hint is true again. */
function useLook(ask: Ask, state: SidebarState | null, dispatch: (action: Opening) => void): void {
  const { setup, model, busy } = state ?? {};
  const isStale = setup && model && !busy && !isSame(readFrom(setup), readFrom(model.setup));
  useEffect(() => {
    if (!isStale) return;
    const timer = setTimeout(() => {
      ask('look', { setup, table: null }).then(
        (fresh) => dispatch({ do: 'look', of: setup, model: fresh }),
        // The hints say that they are being checked; the next change looks again.
        () => null,
      );
    }, pauses.look);
    return () => clearTimeout(timer);
  }, [ask, dispatch, setup, isStale]);
}

/** What a look depends on: the tables, and the dates of the stages. */
function readFrom({ statuses: _texts, options: _options, stages, ...tables }: Setup): unknown {
  const dated = stages.map(({ reached }) => (reached.by === 'status' ? null : reached));
  return [tables, dated];
}

/** Keeps what is not saved for the next time, one request after the other: Google does not keep their order. */
function useDraft(
  ask: Ask,
  state: SidebarState | null,
  dispatch: (action: Opening) => void,
  say: SidebarMessages,
): void {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const { setup, base, past, busy, saved } = state ?? {};
  const isKept = useRef(false);
  useEffect(() => {
    if (!setup || base === undefined || busy) return;
    const isOpen = isUnsaved({ saved: saved ?? null, setup });
    const begun = isOpen && (past?.length ?? 0) > 0;
    // A draft of before is changed or given up as well.
    if (isOpen && saved && !begun) isKept.current = true;
    if (!begun && (isOpen || !isKept.current)) return;
    const timer = setTimeout(() => {
      isKept.current = begun;
      line.current = line.current
        .then(() => ask('keepDraft', begun ? { setup, base } : null))
        .catch(() =>
          dispatch({ do: 'fail', note: { code: 'failed', text: say.notes.draftFailed, again: null } }),
        );
    }, pauses.draft);
    return () => clearTimeout(timer);
  }, [ask, dispatch, say, setup, base, past, busy, saved]);
}
