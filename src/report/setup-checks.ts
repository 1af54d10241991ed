import { NO_DAY } from '../kpi/day.ts';
import { type Deals, UNSET } from '../kpi/deals.ts';
import { dealColumn } from '../kpi/dimension.ts';
import type { StageCounts } from '../kpi/stage-counts.ts';
import { foldText } from '../setup/fold-text.ts';
import { type ColumnRef, type DealField, dealFields, type Setup } from '../setup/setup.ts';
import type { SetupCheck, SetupEvidence } from '../setup/setup-evidence.ts';
import { isEnd, stageColumn } from '../setup/stage-column.ts';
import type { ColumnDoubt } from '../table/column-doubt.ts';
import type { EncodedDeals } from '../table/finish-deals.ts';
import type { Issue, IssueCode } from '../table/issue.ts';
import { placeChecks } from './place-checks.ts';

/** What the data say about each row of "KPI Setup": how much of it is readable, how many values it has. */
export function setupChecks(
  setup: Setup,
  deals: Deals,
  issues: readonly Issue[],
  doubts: readonly ColumnDoubt[],
  places: EncodedDeals['places'],
  counts?: StageCounts,
): SetupEvidence['checks'] {
  const checks: Record<string, SetupCheck> = placeChecks('deals', setup.deals, places);
  for (const field of dealFields) {
    const column = setup.deals.columns[field];
    if (!column) continue;
    const check = columnCheck(column, issues, doubts) ?? contentCheck(field, deals, issues);
    if (check) checks[`deals.${field}`] = check;
  }
  setup.leaveOut?.forEach(({ column }, index) => {
    const isIn = (issue: Issue) => foldText(issue.column) === foldText(column.header);
    const count = issues.filter((issue) => issue.code === 'row.leftOut' && isIn(issue)).length;
    checks[`deals.leave${index + 1}`] = { code: 'rows', count };
  });
  let place = setup.stages[0]?.role === 'lead' ? 0 : 1;
  setup.stages.forEach((stage, index) => {
    const column = stageColumn(stage);
    const { days, flags } = (isEnd(stage) ? undefined : deals.stages[place++]) ?? {};
    if (!column) return;
    const counted = stage.role === 'lost' ? counts?.lost : counts?.reached[counts.names.indexOf(stage.name)];
    const cells: Addends | undefined = counted ?? flags ?? days?.map((day) => (day === NO_DAY ? 0 : 1));
    const count = cells?.reduce((sum, one) => sum + (one || 0), 0);
    checks[`stage.${index + 1}`] =
      columnCheck(column, issues, doubts) ??
      (count === undefined ? { code: 'readable' } : { code: counted ? 'counted' : 'reached', count });
  });
  return checks;
}

/** Numbers in an array of any type. */
interface Addends {
  reduce(add: (sum: number, one: number) => number, start: number): number;
}

/** What is in doubt about a column, else how many of its cells could not be read; null where all could. */
export function columnCheck(
  { header }: ColumnRef,
  issues: readonly Issue[],
  doubts: readonly ColumnDoubt[],
): SetupCheck | null {
  const isIn = ({ column }: { readonly column: string }) => foldText(column) === foldText(header);
  const doubt = doubts.find(isIn);
  if (doubt) return doubt;
  const unreadable = issues.filter((issue) => isUnreadable(issue.code) && isIn(issue));
  const [first] = unreadable;
  return first ? { code: 'leftOut', count: unreadable.length, sample: first.value } : null;
}

/** A deal of a later day is left out, and its id is one all the same. */
const isLater = ({ code }: Issue) => code === 'created.afterAsOf';

const isUnreadable = (code: IssueCode) =>
  code.endsWith('.unreadable') ||
  ['cell.error', 'rate.unknown', 'type.unknown', 'probability.outside'].includes(code);

function contentCheck(field: DealField, deals: Deals, issues: readonly Issue[]): SetupCheck | null {
  switch (field) {
    case 'id':
      return { code: 'distinct', count: deals.count + issues.filter(isLater).length };
    case 'customer':
      return { code: 'different', count: deals.customer.names.length };
    case 'rep':
    case 'channel':
    case 'source':
    case 'free1':
    case 'free2':
    case 'free3':
    case 'free4': {
      const { codes, names } = dealColumn(deals, field);
      const blanks = codes.reduce((sum, code) => sum + (code === UNSET ? 1 : 0), 0);
      return blanks > 0 ? { code: 'blanks', count: blanks } : { code: 'different', count: names.length };
    }
    case 'status':
      return null;
    default:
      return { code: 'readable' };
  }
}
