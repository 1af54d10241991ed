import { allMessages, type Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { dayText } from '../kpi/day.ts';
import { type FoundDeals, findDeals } from '../setup/find-deals.ts';
import { foldText } from '../setup/fold-text.ts';
import { parseSetup } from '../setup/parse-setup.ts';
import { partEvidence } from '../setup/part-evidence.ts';
import { recogniseSetup } from '../setup/recognise-setup.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import { refreshStatuses } from '../setup/refresh-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import { evidenceOf, type SetupEvidence } from '../setup/setup-evidence.ts';
import { setupProblemText, stopsBuild } from '../setup/setup-problem.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import { withParts } from '../setup/with-parts.ts';
import type { Cell } from '../table/cell.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { partRemarks } from './part-remarks.ts';
import { cornerKey } from './plan-grid.ts';
import { sheetHeads } from './sheet-heads.ts';
import type { SheetInfo, Workbook } from './workbook.ts';

/** A setup that says which columns to read, and how it ends once the texts of the status column are known. */
export interface SetupToSettle {
  readonly setup: Setup;
  /** The rows of a set-up in an older format, which the build writes in this one. */
  readonly old?: readonly (readonly Cell[])[];
  /** The first rows of the user's sheets. */
  readonly heads: readonly SheetHead[];
  settle(statuses: readonly StatusCount[]): SettledSetup;
}

interface SettledSetup {
  readonly setup: Setup;
  readonly evidence: SetupEvidence;
  /** Sentences about what "KPI Setup" leaves open; they stop nothing. */
  readonly remarks: readonly string[];
  /** The names of the sheets that have come since the last build. */
  readonly added: readonly string[];
}

/**
 * The setup of the sheet "KPI Setup", or, where there is none, the one that the user's sheets suggest.
 *
 * @throws UserError where no table of deals is found, or where a cell of "KPI Setup" cannot be used
 */
export function setupToSettle(workbook: Workbook, messages: Messages): SetupToSettle {
  const heads = sheetHeads(workbook);
  const own = workbook.sheets().find(({ kind }) => kind === 'setup');
  return own ? readSetup(workbook, own, heads, messages) : suggestSetup(heads, messages);
}

/** Looks into the first rows, and where they hold no deals, further down; low headers get the rows beneath them. */
function lookForDeals(heads: readonly SheetHead[]): ReturnType<typeof findDeals> {
  const found = findDeals(heads);
  if ('reason' in found) for (const head of heads) head.reach?.(furthest);
  else if (found.headerRow <= 10) return found;
  else found.head.reach?.(found.headerRow);
  return findDeals(heads);
}

/** Headers are looked for down to some rows beneath this one. */
const furthest = 180;

function suggestSetup(heads: readonly SheetHead[], messages: Messages): SetupToSettle {
  const found = lookForDeals(heads);
  if ('reason' in found) throw new UserError((say) => say.setup.noDeals[found.reason](found.sheet));
  const recognise = (statuses: readonly StatusCount[]) =>
    recogniseSetup(found, statuses, heads, messages.setup.leadStage);
  return {
    setup: recognise([]).setup,
    heads,
    settle(statuses) {
      const { setup, unread, evidence } = recognise(statuses);
      const remarks = [
        ...unassigned(setup, evidence, messages),
        ...partRemarks({ setup, added: [], unread }, heads, messages),
        ...otherDeals(found, setup, messages),
      ];
      return { setup, evidence, remarks, added: [] };
    },
  };
}

function readSetup(
  workbook: Workbook,
  own: SheetInfo,
  heads: readonly SheetHead[],
  messages: Messages,
): SetupToSettle {
  const cells = workbook.read(own.id, { first: 1, count: own.rows }, { first: 1, count: own.columns });
  const keys = (cells[0] ?? []).indexOf(cornerKey);
  if (keys < 0) throw new UserError((say) => say.sheets.keysMissing(own.name));
  const calendar = zoneCalendar((instant) => workbook.offsetAt(instant));
  const { setup, problems, isOld } = parseSetup(
    { firstRow: 1, firstColumn: keys + 1, rows: cells.map((row) => row.slice(keys)) },
    {
      heads,
      languages: allMessages().map((language) => language.setup),
      isoDay: (instant) => dayText(calendar.dayAt(instant.getTime())),
    },
  );
  const first = problems.find(stopsBuild) ?? problems[0];
  if (!setup)
    throw new UserError((say) =>
      first ? setupProblemText(first, own.name, say.setup) : say.sheets.unexpected,
    );
  const whole = withParts(setup, heads);
  return {
    setup: whole.setup,
    ...(isOld && { old: cells }),
    heads,
    settle(statuses) {
      const refreshed = refreshStatuses(whole.setup, statuses).setup;
      const parts = partEvidence(refreshed, heads, whole.added);
      const evidence = { ...evidenceOf(refreshed, heads, statuses), parts };
      const unused = problems.map((problem) => setupProblemText(problem, own.name, messages.setup));
      return {
        setup: refreshed,
        evidence,
        remarks: [
          ...unassigned(refreshed, evidence, messages),
          ...partRemarks(whole, heads, messages),
          ...unused,
        ],
        added: whole.added.map(({ sheetName }) => sheetName),
      };
    },
  };
}

/** A sentence for each status that nobody knows and that no stage claims: its deals count as open. */
function unassigned({ statuses, stages }: Setup, evidence: SetupEvidence, { summary }: Messages): string[] {
  const open = new Set(
    statuses.filter(({ outcome }) => outcome === 'open').map(({ text }) => foldText(text)),
  );
  for (const { reached } of stages)
    if (reached.by === 'status') for (const text of reached.texts) open.delete(foldText(text));
  return evidence.statuses
    .filter(({ text, undecided }) => undecided && open.has(foldText(text)))
    .map(({ text, count }) => summary.unassigned(text, count));
}

/** A sentence for each other table of deals that is in no sheet of the table. */
function otherDeals({ others }: FoundDeals, { deals }: Setup, { summary }: Messages): string[] {
  const known = [...(deals.parts ?? []), ...(deals.leftOut ?? [])].map(({ sheetId }) => sheetId);
  return others
    .filter(({ head }) => !known.includes(head.sheetId))
    .map(({ head, headerRow }) => summary.parts.other(head.name, headerRow));
}
