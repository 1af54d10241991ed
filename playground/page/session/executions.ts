import type { Execution } from '../../shim/local-sheets.ts';
import type { Answer, Question } from '../../shim/question.ts';
import type { Texts } from '../texts/index.ts';
import type { HtmlPanel, PageState } from './page-state.ts';
import { painted } from './painted.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** Runs the add-in for the person at the screen and shows what it shows. */
export interface Executions {
  /** A menu item. */
  runItem(caption: string, handler: string): Promise<void>;
  /** A call of google.script.run. */
  call(name: string, args: readonly unknown[]): Promise<Execution>;
  /** Asks with a dialog of the page. */
  ask(question: Question): Promise<Answer>;
  toast(title: string, message: string): void;
  /** Moves the selection out of lines that are hidden. */
  selectVisible(): void;
}

/** How long a toast stays. */
const toastSeconds = 8;

export function pageExecutions(session: Session, store: Store<PageState>, texts: Texts): Executions {
  const { sheets, grid } = session;
  let ids = 0;

  function toast(title: string, message: string): void {
    ids += 1;
    store.set({ toasts: [...store.get().toasts, { id: ids, title, message, seconds: toastSeconds }] });
  }

  function ask(question: Question): Promise<Answer> {
    ids += 1;
    const id = ids;
    return new Promise((resolve) => {
      const dialog = {
        kind: 'question' as const,
        id,
        question,
        answer(button: string, text: string) {
          store.set({ dialogs: store.get().dialogs.filter((one) => one !== dialog) });
          resolve({ button, text });
        },
      };
      store.set({ dialogs: [...store.get().dialogs, dialog] });
    });
  }

  /** Shows what an execution has shown since the last look. */
  function shower() {
    let toasts = 0;
    let dialogs = 0;
    return (execution: Execution) => {
      for (const { title, message } of execution.toasts.slice(toasts)) toast(title, message);
      for (const dialog of execution.dialogs.slice(dialogs)) {
        ids += 1;
        const panel = { ...dialog, id: ids } as HtmlPanel;
        store.set(panel.kind === 'sidebar' ? { sidebar: panel } : { htmlDialog: panel });
      }
      toasts = execution.toasts.length;
      dialogs = execution.dialogs.length;
    };
  }

  /** Between executions formulas are calculated; afterwards the grid takes over what Univer does not know of. */
  async function execute(
    text: string | null,
    run: (ask: AskScript) => Promise<Execution>,
  ): Promise<Execution> {
    if (text) {
      store.set({ work: { text, share: null } });
      await painted();
    }
    await sheets.calculated();
    const show = shower();
    const before = session.byScript;
    session.byScript = true;
    try {
      const execution = await run(async (question, soFar) => {
        show(soFar);
        store.set({ work: null });
        const answer = await ask(question);
        if (text) {
          store.set({ work: { text, share: null } });
          await painted();
        }
        return answer;
      });
      for (const line of execution.log) console.info(line);
      show(execution);
      await sheets.calculated();
      settle();
      return execution;
    } finally {
      session.byScript = before;
      if (text) store.set({ work: null });
    }
  }

  function settle(): void {
    for (const sheet of grid.engine.sheets()) grid.setValidations(sheet.id, sheets.validations(sheet.name()));
    selectVisible();
    grid.forgetUndo();
    store.set({ version: store.get().version + 1, sheetId: grid.engine.activeSheetId() });
  }

  /** A script may have hidden the line that was selected. */
  function selectVisible(): void {
    const sheet = grid.engine.sheets().find(({ id }) => id === grid.engine.activeSheetId());
    if (!sheet) return;
    const { row, column } = grid.selected() ?? { row: 0, column: 0 };
    if (!sheet.rowHidden(row) && !sheet.columnHidden(column)) return;
    const { rows, columns } = sheet.size();
    let first = row;
    let second = column;
    while (first < rows - 1 && sheet.rowHidden(first)) first += 1;
    while (second < columns - 1 && sheet.columnHidden(second)) second += 1;
    grid.select(first, second);
  }

  return {
    ask,
    toast,
    selectVisible,
    async runItem(caption, handler) {
      const execution = await execute(texts.running(caption), (ask) => sheets.runAsking(handler, ask));
      if (execution.outcome === 'done') return;
      await ask({
        kind: 'alert',
        title: texts.scriptFailed,
        message: execution.message ?? '',
        buttons: ['OK'],
      });
    },
    call: (name, args) => execute(null, (ask) => sheets.callFromClientAsking(name, args, ask)),
  };
}

type AskScript = (question: Question, soFar: Execution) => Promise<Answer>;
