import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import type { PlanLine } from '../kpi/count-plans.ts';
import { figureKinds } from '../setup/figure-tables.ts';
import { type FoundDeals, findDeals } from '../setup/find-deals.ts';
import { findFigures } from '../setup/find-figures.ts';
import type { SheetTable } from '../setup/find-tables.ts';
import { foldText } from '../setup/fold-text.ts';
import { partEvidence } from '../setup/part-evidence.ts';
import { recogniseSetup } from '../setup/recognise-setup.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import { refreshStatuses } from '../setup/refresh-statuses.ts';
import type { Setup, SheetRef, TableSetup } from '../setup/setup.ts';
import { evidenceOf, type SetupEvidence } from '../setup/setup-evidence.ts';
import { setupProblemText, stopsBuild } from '../setup/setup-problem.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import { tableKinds } from '../setup/table-kinds.ts';
import { withParts } from '../setup/with-parts.ts';
import type { Cell } from '../table/cell.ts';
import { OpenQuestion } from './open-question.ts';
import { partRemarks } from './part-remarks.ts';
import { sheetHeads } from './sheet-heads.ts';
import { standingSetup } from './standing-setup.ts';
import type { Workbook } from './workbook.ts';

/** A setup that says which columns to read, and how it ends once the texts of the status column are known. */
export interface SetupToSettle {
  readonly setup: Setup;
  /** The rows of a set-up in an older format, which the build writes in this one. */
  readonly old?: readonly (readonly Cell[])[];
  /** The first rows of the user's sheets. */
  readonly heads: readonly SheetHead[];
  /** Only suggested, by what the sheets say; a person has not seen it yet. */
  readonly isFirst: boolean;
  /** The plans that earlier builds have kept. */
  readonly plans: readonly PlanLine[];
  /** Tables in other sheets that are about as likely to be the deals. */
  readonly rivals: readonly SheetTable[];
  /** @param currency the one that all amounts name; a set-up that is only suggested shows money in it */
  settle(statuses: readonly StatusCount[], currency: string): SettledSetup;
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
 * @param asks whether a person can be asked for a table of deals that is not recognised
 * @throws UserError where no table of deals is found, or where a cell of "KPI Setup" cannot be used
 */
export function setupToSettle(workbook: Workbook, messages: Messages, asks = false): SetupToSettle {
  const heads = sheetHeads(workbook);
  const standing = standingSetup(workbook, heads);
  if (!standing) {
    const found = lookForDeals(heads);
    if (!('reason' in found)) return suggestedSetup(found, heads, messages);
    const say: UserError['say'] = ({ setup }) => setup.noDeals[found.reason](found.sheet);
    // Where nothing stands there is nothing to choose from.
    const isAnswerable = asks && found.reason !== 'noContent' && found.reason !== 'headersOnly';
    throw isAnswerable ? new OpenQuestion(say) : new UserError(say);
  }
  const { setup, problems, name, old, plans } = standing;
  const first = problems.find(stopsBuild) ?? problems[0];
  if (!setup)
    throw new UserError((say) => (first ? setupProblemText(first, name, say.setup) : say.host.unexpected));
  const unused = problems.map((problem) => setupProblemText(problem, name, messages.setup));
  return { ...givenSetup(setup, heads, messages, unused), plans, ...(old && { old }) };
}

/** Looks into the first rows, and where they hold no deals, further down; low headers get the rows beneath them. */
export function lookForDeals(heads: readonly SheetHead[]): ReturnType<typeof findDeals> {
  const found = findDeals(heads);
  if ('reason' in found) for (const head of heads) head.reach?.(furthest);
  else if (found.headerRow <= 10) return found;
  else found.head.reach?.(found.headerRow);
  return findDeals(heads);
}

/** Headers are looked for down to some rows beneath this one. */
const furthest = 180;

/** The setup that a table of deals suggests, with what else is found in the file. */
export function suggestedSetup(
  found: FoundDeals,
  heads: readonly SheetHead[],
  messages: Messages,
): SetupToSettle {
  const recognise = (statuses: readonly StatusCount[]) =>
    recogniseSetup(found, statuses, heads, messages.setup.leadStage);
  const { setup } = recognise([]);
  return {
    setup,
    heads,
    isFirst: true,
    plans: [],
    rivals: found.rivals.filter(
      (table) => table.head.sheetId !== setup.deals.sheetId && !isRead(table, setup),
    ),
    settle(statuses, currency) {
      const { setup: likely, unread, evidence } = recognise(statuses);
      const setup = { ...likely, options: { ...likely.options, currency } };
      const remarks = [
        ...unassigned(setup, evidence, messages),
        ...doubtful(setup, evidence, messages),
        ...partRemarks({ setup, added: [], unread }, heads, messages),
        ...otherDeals(found.others, setup, messages),
      ];
      return { setup, evidence, remarks, added: [] };
    },
  };
}

/**
 * A setup that a person has seen or made: only statuses and sheets that came since are added.
 *
 * @param unused what is to be said of it besides
 */
export function givenSetup(
  setup: Setup,
  heads: readonly SheetHead[],
  messages: Messages,
  unused: readonly string[] = [],
): SetupToSettle {
  const whole = withParts(setup, heads);
  return {
    setup: whole.setup,
    heads,
    isFirst: false,
    plans: [],
    rivals: [],
    settle(statuses) {
      const refreshed = refreshStatuses(whole.setup, statuses).setup;
      const parts = partEvidence(refreshed, heads, whole.added);
      const evidence = { ...evidenceOf(refreshed, heads, statuses), parts };
      return {
        setup: refreshed,
        evidence,
        remarks: [
          ...unassigned(refreshed, evidence, messages),
          ...partRemarks(whole, heads, messages),
          ...otherDeals(possibleDeals(heads), refreshed, messages),
          ...newTables(refreshed, heads, messages),
          ...unused,
        ],
        added: whole.added.map(({ sheetName }) => sheetName),
      };
    },
  };
}

/** A sentence for each status that nobody knows and that no stage claims: its deals count as open. */
function unassigned({ statuses }: Setup, evidence: SetupEvidence, { summary }: Messages): string[] {
  const open = new Set(statuses.filter(({ undecided }) => undecided).map(({ text }) => foldText(text)));
  return evidence.statuses
    .filter(({ text }) => open.has(foldText(text)))
    .map(({ text, count }) => summary.unassigned(text, count));
}

/** A sentence for the statuses that were taken for stages without being sure. */
function doubtful({ stages }: Setup, { doubtfulStages }: SetupEvidence, { summary }: Messages): string[] {
  const names = doubtfulStages.filter((name) =>
    stages.some((stage) => stage.name === name && stage.reached.by === 'status'),
  );
  return names.length === 0 ? [] : [summary.doubtfulStages(names)];
}

/** A sentence for each other table of deals that nothing reads, and that nobody has left out. */
function otherDeals(others: readonly SheetTable[], setup: Setup, { summary }: Messages): string[] {
  return others
    .filter((table) => !isRead(table, setup))
    .map(({ head, headerRow }) => summary.parts.other(head.name, headerRow));
}

/** A sentence for each sheet that has come with a kind of table that the set-up has not. */
function newTables(setup: Setup, heads: readonly SheetHead[], { summary, setup: say }: Messages): string[] {
  const used = tableKinds.flatMap((kind) => {
    const { sheetId, parts = [], leftOut = [] }: Partial<TableSetup<string>> = setup[kind] ?? {};
    return [sheetId, ...[...parts, ...leftOut].map((sheet) => sheet.sheetId)];
  });
  const free = heads.filter(({ sheetId }) => !used.includes(sheetId));
  const found = findFigures(free, null);
  return figureKinds.flatMap((kind) => {
    const table = found[kind];
    return table && !setup[kind] ? [summary.parts.found(table.sheetName, say.tables[kind])] : [];
  });
}

/** Every table that could hold deals. */
function possibleDeals(heads: readonly SheetHead[]): readonly SheetTable[] {
  const found = findDeals(heads);
  return 'reason' in found ? [] : [found, ...found.others];
}

/** Whether a table is one of the set-up, or stands in a sheet with more of one or with a copy. */
function isRead({ head, headerRow }: SheetTable, setup: Setup): boolean {
  const isHere = ({ sheetId }: SheetRef) => sheetId === head.sheetId;
  const { deals } = setup;
  if (isHere(deals) && deals.headerRow === headerRow) return true;
  return [deals, ...figureKinds.map((kind) => setup[kind])].some(
    (table) =>
      table &&
      ((table !== deals && isHere(table)) || [...(table.parts ?? []), ...(table.leftOut ?? [])].some(isHere)),
  );
}
