import type { LocalSheets } from '../shim/local-sheets.ts';
import { setupName } from './summary-table.ts';

const onlyYou =
  'The add-in asks something that only you can answer, so there is no summary. Run npm start, drop the file on the page, click Build KPI summary and answer in the sidebar.';

/**
 * What the sidebar asks after a first click, for a terminal, where nobody can answer: a build that asks nothing fails
 * with a sentence, or marks in "KPI Setup" what it went by.
 *
 * @example whatIsAsked(sheets) //=> 'The add-in asks … Created: Created ▲ 52 fit both orders; read as month first'
 */
export function whatIsAsked(sheets: LocalSheets): string {
  const request = JSON.stringify({ name: 'build', request: { run: 'try' } });
  const { value } = sheets.callFromClient('answerSidebar', [request]);
  const { error } = JSON.parse(String(value)) as { readonly error?: string };
  if (error) return error;
  const doubts = sheets.display(setupName).filter((row) => row.some((text) => text.startsWith('▲')));
  return [onlyYou, ...doubts.map(([, label, column, , , check]) => `${label}: ${column} ${check}`)].join(
    '\n',
  );
}
