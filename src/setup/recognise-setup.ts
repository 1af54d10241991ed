import type { FoundDeals } from './find-deals.ts';
import { findFigures } from './find-figures.ts';
import { recogniseStages } from './recognise-stages.ts';
import { recogniseStatuses, type StatusCount, statusSetup } from './recognise-statuses.ts';
import { confident } from './recognised-column.ts';
import { type ColumnRef, type DealField, defaultOptions, type Setup } from './setup.ts';
import { evidenceOf, type SetupEvidence } from './setup-evidence.ts';
import type { SheetHead } from './sheet-head.ts';
import { tellsWon } from './stage-column.ts';
import { type SetupWithParts, withParts } from './with-parts.ts';

/** A first setup from what the sheet says by itself, with its evidence. */
export interface RecognisedSetup {
  readonly setup: Setup;
  readonly evidence: SetupEvidence;
  /** Sheets nearly of a table that are not read: unread, or without one of its columns. */
  readonly unread: SetupWithParts['unread'];
  /** False: no text of the status column means won, so that no build can follow until the user says which. */
  readonly won: boolean;
}

/**
 * Puts together what was found.
 *
 * @param counts every text of the status column, in the order of their first appearance
 * @param leadName what the first stage is called, in the user's language
 */
export function recogniseSetup(
  found: FoundDeals,
  counts: readonly StatusCount[],
  heads: readonly SheetHead[],
  leadName: string,
): RecognisedSetup {
  const statuses = recogniseStatuses(counts);
  const columns: Partial<Record<DealField, ColumnRef>> = {};
  for (const { field, column } of found.columns) columns[field] = column;
  const stages = found.stages ?? recogniseStages(found, found.columns, statuses, leadName);
  const claimed = new Set(stages.flatMap(({ reached }) => (reached.by === 'status' ? reached.texts : [])));
  const { setup, unread } = withParts(
    {
      deals: { sheetId: found.head.sheetId, sheetName: found.head.name, headerRow: found.headerRow, columns },
      ...findFigures(heads, found),
      stages: stages.map(({ score: _score, ...stage }) => stage),
      statuses: statuses.map((status) => statusSetup(status, claimed.has(status.text))),
      options: defaultOptions,
    },
    heads,
  );
  const doubtfulStages = stages.filter(({ score }) => score < confident).map(({ name }) => name);
  return {
    setup,
    unread,
    won: tellsWon(setup),
    evidence: { ...evidenceOf(setup, heads, statuses), doubtfulStages },
  };
}
