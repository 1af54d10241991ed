import { useEffect, useRef, useState } from 'react';
import { ChartLayer } from '../charts/chart-layer.tsx';
import type { OpenPage } from '../session/open-page.ts';
import type { Dialog, PageState } from '../session/page-state.ts';
import type { Store } from '../session/store.ts';
import { useStore } from '../session/store.ts';
import type { Texts } from '../texts/index.ts';
import { DropZone } from './drop-zone.tsx';
import { ErrorPopover } from './error-popover.tsx';
import { Header } from './header.tsx';
import { AboutDialog, FunctionsDialog } from './help-dialogs.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { HtmlDialog, Sidebar } from './panels.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { Toasts } from './toasts.tsx';
import { WorkBar } from './work-bar.tsx';

export interface AppProps {
  readonly store: Store<PageState>;
  readonly texts: Texts;
  /** Opens the workbook in that element. */
  readonly open: (container: HTMLElement) => Promise<OpenPage>;
}

/** The whole page: heading and menus, the grid, and what floats over it. */
export function App({ store, texts, open }: AppProps) {
  const state = useStore(store);
  const container = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<OpenPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    if (container.current)
      open(container.current).then(setPage, (error: unknown) => {
        console.error(error);
        setFailure(error instanceof Error ? error.message : String(error));
      });
  }, [open]);

  return (
    <div className="page">
      <Header state={state} page={page} texts={texts} store={store} />
      <div className="body">
        <main className="grid" ref={container} />
        {page && state.sidebar ? (
          <Sidebar
            panel={state.sidebar}
            clientScript={page.clientScript}
            closeLabel={texts.buttons.close}
            onCall={page.executions.call}
            onClose={() => {
              store.set({ sidebar: null });
              page.session.grid.focus();
            }}
            onFocusEditor={page.session.grid.focus}
          />
        ) : null}
      </div>
      {!page && !failure ? <p className="opening">{texts.opening}…</p> : null}
      {failure ? (
        <p className="opening" role="alert">
          {failure}
        </p>
      ) : null}
      {page ? <ChartLayer session={page.session} sheetId={state.sheetId} version={state.version} /> : null}
      {page && state.errorAlert ? (
        <ErrorPopover alert={state.errorAlert} title={texts.errorTitle} view={page.session.grid.view} />
      ) : null}
      {page ? <DropZone text={texts.dropHere} onFile={page.files.open} /> : null}
      {page && state.htmlDialog ? (
        <HtmlDialog
          panel={state.htmlDialog}
          clientScript={page.clientScript}
          closeLabel={texts.buttons.close}
          onCall={page.executions.call}
          onClose={() => store.set({ htmlDialog: null })}
          onFocusEditor={page.session.grid.focus}
        />
      ) : null}
      {page ? state.dialogs.map((dialog) => shown(dialog, page, texts, store)) : null}
      <Toasts
        toasts={state.toasts}
        closeLabel={texts.buttons.close}
        onClose={(id) => store.set({ toasts: store.get().toasts.filter((toast) => toast.id !== id) })}
      />
      {state.work ? <WorkBar work={state.work} /> : null}
    </div>
  );
}

function shown(dialog: Dialog, page: OpenPage, texts: Texts, store: Store<PageState>) {
  const close = () => store.set({ dialogs: store.get().dialogs.filter((one) => one !== dialog) });
  switch (dialog.kind) {
    case 'question': {
      const { id, question, answer } = dialog;
      return <QuestionDialog key={id} question={question} texts={texts} answer={answer} />;
    }
    case 'import':
      return (
        <ImportDialog
          key="import"
          draft={dialog.draft}
          texts={texts}
          onChange={page.files.change}
          onOpen={page.files.confirm}
          onCancel={page.files.cancel}
        />
      );
    case 'functions':
      return <FunctionsDialog key="functions" texts={texts} functions={page.functions} onClose={close} />;
    case 'about':
      return <AboutDialog key="about" texts={texts} onClose={close} />;
  }
}
