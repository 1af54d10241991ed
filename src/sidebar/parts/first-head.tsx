import { setupPage } from '../state.ts';
import { useHand } from './context.ts';

const pages = ['sheet', 'columns', 'stages'] as const;

/** The three segments of the first set-up, and what its page is about. */
export function FirstHead() {
  const { say, state } = useHand();
  const here = setupPage(state.page);
  const at = pages.indexOf(here);
  const { deals } = state.setup;
  const rows = state.model.checks['table.deals'];
  const line = {
    sheet: say.steps.sheet.line,
    columns: say.steps.columns.line(deals.sheetName, rows?.code === 'rows' ? rows.count : 0),
    stages: '',
  }[here];
  return (
    <header class="first">
      <p class="segments">
        <span class="unseen">{say.steps.of(at + 1)}</span>
        {pages.map((page, index) => (
          <span key={page} class={index <= at ? 'segment passed' : 'segment'} />
        ))}
      </p>
      <h1 tabIndex={-1}>{say.steps[here].title}</h1>
      {line && <p class="line">{line}</p>}
    </header>
  );
}
