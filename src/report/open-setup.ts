import type { ReportMessages } from '../i18n/report-messages.ts';
import { dealsIn, type NoDeals } from '../setup/find-deals.ts';
import { refreshStatuses } from '../setup/refresh-statuses.ts';
import { defaultOptions, type Setup } from '../setup/setup.ts';
import { setupProblemText } from '../setup/setup-problem.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import { heldAgainst } from '../setup/standing-columns.ts';
import { lookAtSetup, type SetupModel } from './look-at-setup.ts';
import { givenSetup, lookForDeals, type SetupToSettle, suggestedSetup } from './settle-setup.ts';
import { sheetHeads } from './sheet-heads.ts';
import { sheetNames } from './sheet-plan.ts';
import { type StandingSetup, standingSetup } from './standing-setup.ts';
import type { Workbook } from './workbook.ts';

/** A set-up that somebody began to change and did not save. */
export interface SetupDraft {
  readonly setup: Setup;
  /** The hash of "KPI Setup" as it stood when the change began; '' where there was none. */
  readonly base: string;
}

/** A set-up opened to be changed. */
export interface OpenedSetup extends SetupDraft {
  readonly model: SetupModel;
  /** What stands in "KPI Setup"; null where nothing usable does. */
  readonly saved: Setup | null;
  /** The hash of "KPI Setup" as it stands now. */
  readonly hash: string;
  /** Whether `setup` is a draft of before. */
  readonly isDraft: boolean;
  /** Sentences about what stands in "KPI Setup" and cannot be used. */
  readonly problems: readonly string[];
  readonly question: DealsQuestion | null;
}

/** What is to be asked about the table of deals itself. */
type DealsQuestion =
  | { readonly code: 'rivals'; readonly tables: readonly RivalTable[] }
  | { readonly code: NoDeals['reason'] };

interface RivalTable {
  readonly sheetId: number;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
}

/**
 * Opens the set-up to be changed: a draft that was left, else what stands in "KPI Setup", else what the sheets
 * suggest.
 *
 * @param now wall clock in the spreadsheet's zone, `2026-04-03 09:12`
 */
export function openSetup(
  workbook: Workbook,
  draft: SetupDraft | null,
  now: string,
  messages: ReportMessages,
): OpenedSetup {
  const heads = sheetHeads(workbook);
  const standing = standingSetup(workbook, heads);
  const begun = draft?.setup ?? standing?.partial ?? null;
  const first = begun ? null : firstSetup(heads, messages);
  const suggested = first?.suggested ?? givenSetup(begun as Setup, heads, messages);
  const { model } = lookAtSetup(workbook, suggested, heads, now, messages);
  const hash = standing?.hash ?? '';
  return {
    setup: model.setup,
    model,
    saved: savedSetup(standing, draft !== null, model, heads),
    hash,
    base: draft?.base ?? hash,
    isDraft: draft !== null,
    problems: (standing?.problems ?? []).map((problem) =>
      setupProblemText(problem, standing?.name ?? sheetNames.setup, messages.setup),
    ),
    question: first?.question ?? null,
  };
}

/** As the model has it: with the statuses that came since, the columns spelt as they stand. */
function savedSetup(
  standing: StandingSetup | null,
  isDraft: boolean,
  model: SetupModel,
  heads: readonly SheetHead[],
): Setup | null {
  if (!standing?.setup) return null;
  return isDraft
    ? refreshStatuses(heldAgainst(heads, standing.setup).spelt, model.statuses).setup
    : model.setup;
}

function firstSetup(
  heads: readonly SheetHead[],
  messages: ReportMessages,
): { readonly suggested: SetupToSettle; readonly question: DealsQuestion | null } {
  const found = lookForDeals(heads);
  if (!('reason' in found)) {
    const suggested = suggestedSetup(found, heads, messages);
    const tables = [found, ...suggested.rivals].map(({ head, headerRow }) => ({
      sheetId: head.sheetId,
      sheet: head.name,
      headerRow,
      rows: Math.max(0, head.rows - headerRow),
    }));
    return {
      suggested,
      question: suggested.rivals.length > 0 ? { code: 'rivals', tables } : null,
    };
  }
  const nearest = heads.find(({ name }) => name === found.sheet) ?? heads.find(({ rows }) => rows > 0);
  return {
    suggested: nearest
      ? suggestedSetup(dealsIn(nearest, null), heads, messages)
      : givenSetup(nothing, heads, messages),
    question: { code: found.reason },
  };
}

const nothing: Setup = {
  deals: { sheetId: -1, sheetName: '', headerRow: 1, columns: {} },
  stages: [],
  statuses: [],
  options: defaultOptions,
};
