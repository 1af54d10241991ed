import type { KpiCell } from '../../../src/kpi/cell.ts';
import type { Answer } from '../cells.ts';
import { plain } from './question.ts';

type Reads = readonly [after: string, read: (cell: KpiCell) => Answer];

const rate = ({ value, counts }: KpiCell): Answer => [value, counts[0], counts[1]];

/** What SQL has of a cohort without a window. */
export const cohortAnswers: readonly Reads[] = [
  ['cohort', rate],
  ['cohort.open', ({ counts }) => plain(counts[2])],
];

/** What SQL has of a cohort with a window of W days. */
export const windowAnswers: readonly Reads[] = [
  ['window', rate],
  ['window.notYet', ({ counts }) => plain(counts[3])],
  ['window.notYetConverted', ({ counts }) => plain(counts[4])],
  ['window.noDate', ({ counts }) => plain(counts[5])],
];

/** What SQL has of an EVENT conversion. */
export const eventAnswers: readonly Reads[] = [['event', rate]];
