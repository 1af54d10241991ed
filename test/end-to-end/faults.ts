import { expect } from 'vitest';
import type { Fault, LocalSheets } from '../../playground/shim/local-sheets.ts';
import { visible } from './small-company.ts';

export const kinds = ['before', 'after', 'kill'] as const;

/** What one click with a fault in it, and the next click without one, have to leave behind. */
export interface Scenario {
  open(): Promise<LocalSheets>;
  /** What the user sees before the click, and after a build without a fault. */
  readonly before: unknown;
  readonly complete: unknown;
  /** Names of the user's own sheets. */
  readonly theirs: readonly string[];
  /** What is compared; everything visible where it is left out. */
  readonly see?: (book: LocalSheets) => unknown;
}

/** Plays the scenario with one fault and says what is wrong with the outcome, if anything. */
async function problemWith(scenario: Scenario, fault: Fault): Promise<string | null> {
  const book = await scenario.open();
  try {
    const see = scenario.see ?? visible;
    const theirs = () =>
      JSON.stringify(
        (visible(book) as { name: string }[]).filter(({ name }) => scenario.theirs.includes(name)),
      );
    const untouched = theirs();
    book.failNext(fault);
    const { outcome, alerts, toasts } = book.run('buildKpiSummary');
    await book.calculated();
    const at = `${fault.kind} call ${fault.call}`;
    if (theirs() !== untouched) return `${at}: a sheet of the user has changed`;
    if (fault.kind === 'kill' ? outcome !== 'killed' : outcome === 'killed' || outcome === 'timeout')
      return `${at}: ended as ${outcome}`;
    const said = alerts.length + toasts.length + (outcome === 'threw' ? 1 : 0);
    if (fault.kind !== 'kill') {
      if (said > 1) return `${at}: said ${said} things`;
      const seen = JSON.stringify(see(book));
      const whole = [scenario.before, scenario.complete].some((state) => JSON.stringify(state) === seen);
      if (!whole && said === 0) return `${at}: neither complete nor a sentence`;
    }
    const next = book.run('buildKpiSummary');
    await book.calculated();
    if (next.outcome !== 'done' || next.alerts.length > 0)
      return `${at}: the next click ended as ${next.outcome}, ${next.alerts[0]?.message ?? next.message}`;
    if (JSON.stringify(see(book)) !== JSON.stringify(scenario.complete))
      return `${at}: not complete after the next click`;
    if ('salesKpis.commit' in book.documentProperties()) return `${at}: a mark was left`;
    return null;
  } finally {
    book.dispose();
  }
}

/** Every fault of one kind at every call of the build. */
export async function problems(
  scenario: Scenario,
  kind: Fault['kind'],
): Promise<{ tried: number; found: string[] }> {
  const book = await scenario.open();
  const { calls } = book.run('buildKpiSummary').counters;
  book.dispose();
  expect(calls).toBeGreaterThan(50);
  const found: string[] = [];
  for (let call = 1; call <= calls; call++) {
    const problem = await problemWith(scenario, { call, kind });
    if (problem) found.push(problem);
  }
  return { tried: calls, found };
}
