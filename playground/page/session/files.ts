import { localeFacts } from '../../shim/locale.ts';
import { freeSheetName } from '../files/free-sheet-name.ts';
import { draftOf, type ImportDraft, NoTable } from '../files/import-draft.ts';
import { writeCsv } from '../files/write-csv.ts';
import type { Texts } from '../texts/index.ts';
import type { Executions } from './executions.ts';
import type { PageState } from './page-state.ts';
import { painted } from './painted.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** Files of the person, in and out. */
export interface Files {
  /** Reads a file and asks how to open it. */
  open(file: File): Promise<void>;
  /** Reads the file of the dialog in another way. */
  change(draft: ImportDraft): void;
  /** Opens the file of the dialog in a new sheet. */
  confirm(draft: ImportDraft): Promise<void>;
  cancel(): void;
  /** Downloads the sheet on the screen. */
  exportSheet(): void;
}

const mostCells = 10_000_000;

export function pageFiles(
  session: Session,
  store: Store<PageState>,
  texts: Texts,
  { ask, toast }: Executions,
): Files {
  const { sheets, grid, options } = session;

  const complain = (message: string) =>
    ask({ kind: 'alert', title: texts.openFile.replace(/…$/, ''), message, buttons: ['OK'] });

  function show(draft: ImportDraft | null): void {
    const others = store.get().dialogs.filter(({ kind }) => kind !== 'import');
    store.set({ dialogs: draft ? [...others, { kind: 'import', draft }] : others });
  }

  async function write(draft: ImportDraft): Promise<string> {
    const name = freeSheetName(draft.name, sheets.sheetNames());
    const steps = sheets.importSteps(name, draft.rows, draft.kind === 'xlsx' || draft.keepTexts);
    session.byScript = true;
    try {
      for (const share of steps) {
        store.set({ work: { text: texts.reading(draft.fileName), share: share * 0.9 } });
        await painted();
      }
      await sheets.calculated();
    } finally {
      session.byScript = false;
      store.set({ work: null });
    }
    return name;
  }

  return {
    async open(file) {
      store.set({ work: { text: texts.reading(file.name), share: null } });
      await painted();
      let draft: ImportDraft;
      try {
        draft = await draftOf(file, options.timeZone);
      } catch (error) {
        store.set({ work: null });
        if (!(error instanceof NoTable)) throw error;
        await complain(texts[error.why]);
        return;
      }
      store.set({ work: null });
      const columns = draft.rows.reduce((most, row) => Math.max(most, row.length), 0);
      if (draft.rows.length * columns > mostCells) await complain(texts.tooBig);
      else if (draft.fault === 'empty' && draft.kind === 'csv') await complain(texts.empty);
      else show(draft);
    },
    change: show,
    async confirm(draft) {
      show(null);
      const name = await write(draft);
      const sheet = grid.engine.sheets().find((one) => one.name() === name);
      if (sheet) grid.engine.activate(sheet.id);
      grid.forgetUndo();
      store.set({ version: store.get().version + 1, sheetId: grid.engine.activeSheetId() });
      toast('', texts.imported(draft.rows.length, name));
    },
    cancel: () => show(null),
    exportSheet() {
      const sheet = grid.engine.sheets().find(({ id }) => id === grid.engine.activeSheetId());
      if (!sheet) return;
      const file = writeCsv(sheets.display(sheet.name()), localeFacts(options.locale).decimal === ',');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${sheet.name()}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  };
}
