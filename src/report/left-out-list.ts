import type { ReportMessages } from '../i18n/report-messages.ts';
import { type Issue, issueCodes } from '../table/issue.ts';
import { rowsInDoubt } from './doubt-rows.ts';
import { listBlock, uniqueKeys } from './list-block.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';

/** So many rows of each reason are shown. */
const mostOfAReason = 20;

/** The rows that some KPI could not use, by reason, each with its place and what stands there. Source: kpis.md C14. */
export function leftOutList(issues: readonly Issue[], messages: ReportMessages): RowPlan[] {
  const say = messages.further.lists;
  const { sheet, column, row, value } = say.columns;
  const reasons = issueCodes
    .map((code) => ({ code, found: issues.filter((issue) => issue.code === code) }))
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => other.found.length - one.found.length);
  return listBlock(
    {
      key: 'leftOut',
      title: say.titles.leftOut,
      said: say.leftOut(rowsInDoubt(issues)),
      head: [sheet, column, row, value].map((text): CellPlan => ({ value: text, style: 'headLeft' })),
      items: reasons.map(({ code, found }) => {
        const keyOf = uniqueKeys(`issue.${code}`);
        return [
          {
            key: `issue.${code}`,
            cells: [{ value: messages.summary.issues[code](found.length), style: 'total' }],
          },
          ...found.slice(0, mostOfAReason).map(
            (issue): RowPlan => ({
              key: keyOf(`${issue.sheet}.${issue.row}.${issue.column}`),
              cells: [issue.sheet, issue.column, String(issue.row), issue.value].map(
                (text): CellPlan => ({ value: text === '' ? null : text, style: 'label' }),
              ),
            }),
          ),
          ...(found.length > mostOfAReason
            ? [
                {
                  key: `issue.${code}.more`,
                  cells: [{ value: say.more(found.length - mostOfAReason), style: 'small' as const }],
                },
              ]
            : []),
        ];
      }),
    },
    messages,
  );
}
