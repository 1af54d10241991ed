import type { Cell } from '../../src/table/cell.ts';
import type { Report } from '../work/report.ts';

/** Someone who makes the report from the rows. */
// biome-ignore lint/suspicious/noExplicitAny: whoever runs contenders knows none of their forms.
export interface Contender<Loaded = any, Answer = any> {
  /** What is done once for the rows. */
  load(rows: Cell[][]): Loaded | Promise<Loaded>;
  /** The report on what was loaded. */
  answer(loaded: Loaded): Answer | Promise<Answer>;
  /** Another report on what was loaded: a year, without the first reps. */
  another?(loaded: Loaded): unknown;
  /** The answer in the form in which answers are compared; null: nothing to compare. Not timed. */
  report(answer: Answer): Report | null;
}
