import { useEffect, useRef } from 'preact/hooks';
import type { Ask } from '../server.ts';
import { useSidebar } from '../use-sidebar.ts';
import { Building } from './building.tsx';
import { ColumnsPage } from './columns-page.tsx';
import { HandContext } from './context.ts';
import { FirstHead } from './first-head.tsx';
import { Footer } from './footer.tsx';
import { FormulasPage } from './formulas-page.tsx';
import { Notes } from './notes.tsx';
import { QuestionCard } from './question-card.tsx';
import { SheetsPage } from './sheets-page.tsx';
import { StagesPage } from './stages-page.tsx';
import { Tabs } from './tabs.tsx';
import { useFocusAfterAnswer } from './use-focus-after-answer.ts';

/** The whole sidebar. */
export function App({ ask }: { ask: Ask }) {
  const { say, state, actions, run } = useSidebar(ask);
  const page = useRef<HTMLDivElement>(null);
  const place = typeof state === 'object' && state !== null ? `${state.page} ${state.isFirst}` : '';
  // Another page begins at its top.
  useEffect(() => {
    if (page.current && place) page.current.scrollTop = 0;
  }, [place]);
  useFocusAfterAnswer(state);

  if (state === null) {
    return (
      <main class="opening" aria-busy="true">
        <p role="status">{say.opening}</p>
        <span class="bar endless" />
      </main>
    );
  }
  if (typeof state === 'string') {
    return (
      <main class="page">
        <h1 class="unseen" tabIndex={-1}>
          {say.tabs.label}
        </h1>
        <QuestionCard title={say.notes.failed} line={state}>
          <div class="answers">
            <button type="button" onClick={actions.again}>
              {say.buttons.tryAgain}
            </button>
          </div>
        </QuestionCard>
      </main>
    );
  }
  if (state.busy === 'build') return <Building say={say} ask={ask} run={run} />;
  const content =
    state.page === 'sheet' ? (
      <SheetsPage />
    ) : state.page === 'formulas' ? (
      <FormulasPage />
    ) : state.page === 'columns' ? (
      <ColumnsPage withPlaces={!state.isFirst} />
    ) : (
      <StagesPage />
    );
  return (
    <HandContext.Provider value={{ say, state, actions }}>
      <main>
        {state.isFirst ? (
          <div class="page" ref={page}>
            <FirstHead />
            <Notes />
            {content}
          </div>
        ) : (
          <>
            <h1 class="unseen" tabIndex={-1}>
              {say.tabs.label}
            </h1>
            <Tabs />
            <div class="page" ref={page} id="page" role="tabpanel" aria-labelledby={`tab-${state.page}`}>
              <Notes />
              {content}
            </div>
          </>
        )}
      </main>
      <Footer />
      <p class="unseen" role="status" aria-live="polite">
        {state.said}
      </p>
    </HandContext.Provider>
  );
}
