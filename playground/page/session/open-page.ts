import type { DocumentedFunction } from '../../shim/function-doc.ts';
import { documentedFunctions } from '../../shim/function-doc.ts';
import type { Texts } from '../texts/index.ts';
import { type Executions, pageExecutions } from './executions.ts';
import { type Files, pageFiles } from './files.ts';
import { keepWorkbook } from './keep.ts';
import type { PageOptions } from './page-options.ts';
import type { PageState } from './page-state.ts';
import { openSession, type Session } from './session.ts';
import { browserStorage } from './storage.ts';
import type { Store } from './store.ts';

/** The page once its workbook is open. */
export interface OpenPage {
  readonly session: Session;
  readonly executions: Executions;
  readonly files: Files;
  /** What goes before the scripts of a sidebar or dialog. */
  readonly clientScript: string;
  readonly functions: readonly DocumentedFunction[];
  /** Asks, then brings the sample company back. */
  startOver(): Promise<void>;
}

/** Opens what was kept or the sample, and adds the add-in's menu. */
export async function openPage(
  container: HTMLElement,
  options: PageOptions,
  store: Store<PageState>,
  texts: Texts,
): Promise<OpenPage> {
  const storage = browserStorage(options.language);
  const [addIn, clientScript, snapshot] = await Promise.all([
    fetch('add-in.json').then((answer) => answer.json() as Promise<Record<string, string>>),
    fetch('frame.js').then((answer) => answer.text()),
    storage.load().catch(() => null),
    fontsLoaded(options.language),
  ]);
  const session = await openSession({ container, options, addIn, snapshot });
  const executions = pageExecutions(session, store, texts);
  const files = pageFiles(session, store, texts, executions);
  const { grid, sheets } = session;

  grid.view.onMove(() => {
    const sheetId = grid.view.sheetId();
    if (sheetId === store.get().sheetId) return;
    store.set({ sheetId });
    executions.selectVisible();
  });
  grid.onChange(() => {
    store.set({ version: store.get().version + 1 });
    // Asking for the results starts the calculation at once, without Univer's wait for more changes.
    if (!session.byScript) void sheets.calculated();
  });
  grid.onError((alert) => {
    if (!alert) return store.set({ errorAlert: null });
    const sheet = grid.engine.sheets().find(({ id }) => id === alert.sheetId);
    const { row, column } = alert;
    const value = sheet?.readValues({ row, column, rows: 1, columns: 1 })[0]?.[0];
    const message = typeof value === 'object' && value?.message ? value.message : alert.message;
    return store.set({ errorAlert: { ...alert, message } });
  });
  const keeper = keepWorkbook(session, storage, store);
  store.set({ sheetId: grid.engine.activeSheetId() });
  try {
    store.set({ menu: sheets.openMenu() });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    void executions.ask({ kind: 'alert', title: texts.scriptFailed, message, buttons: ['OK'] });
  }

  performance.mark('usable');

  return {
    session,
    executions,
    files,
    clientScript,
    functions: Object.values(addIn).flatMap(documentedFunctions),
    async startOver() {
      const { button } = await executions.ask({
        kind: 'alert',
        title: texts.startOverTitle,
        message: texts.startOverText,
        buttons: ['OK', 'CANCEL'],
      });
      if (button !== 'OK') return;
      keeper.stop();
      await storage.clear();
      location.reload();
    },
  };
}

/** The grid measures its texts once: the fonts must be there before. */
async function fontsLoaded(language: string): Promise<void> {
  const text = language === 'en' ? 'A→▲' : 'AЯ→▲';
  const faces = ['', 'bold', 'italic', 'italic bold'].map((style) =>
    document.fonts.load(`${style} 13px Arial`, text),
  );
  await Promise.all(faces);
}
