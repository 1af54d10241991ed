import type { ReportMessages } from '../i18n/report-messages.ts';
import { historicValues } from '../kpi/historic-value.ts';
import { ratio } from '../kpi/ratio.ts';
import type { FurtherFacts } from './further-facts.ts';
import { listBlock, uniqueKeys } from './list-block.ts';
import { numberFormats } from './number-formats.ts';
import { shareText } from './share-text.ts';
import type { RowPlan } from './sheet-plan.ts';

/** So many are shown. */
const most = 20;

/** The customers with the most revenue, and their share of what all customers bring. Source: kpis.md K16 (a). */
export function customerList(
  { deals, facts, basis, options }: FurtherFacts,
  messages: ReportMessages,
): RowPlan[] {
  const say = messages.further.lists;
  const keyOf = uniqueKeys('customers');
  const values = historicValues(deals, facts, basis.revenue);
  const all = values.reduce((sum, { revenue }) => sum + revenue, 0);
  const first = values.slice(0, most);
  const share = ratio(
    first.reduce((sum, { revenue }) => sum + revenue, 0),
    all,
  );
  if (share === null) return [];
  const source = messages.summary.revenueFrom[basis.revenue.from];
  return listBlock(
    {
      key: 'customers',
      title: say.titles.customers,
      said: `${say.customers(first.length, values.length, shareText(share, messages))} ${source}`,
      head: [
        { value: say.columns.customer, style: 'headLeft' },
        { value: say.revenue(options.currency), style: 'headRight' },
        { value: say.columns.share, style: 'headRight' },
      ],
      items: first.map(({ name, revenue }) => [
        {
          key: keyOf(name),
          cells: [
            { value: name, style: 'label' },
            { value: revenue, format: numberFormats.money, style: 'value' },
            { value: ratio(revenue, all), format: numberFormats.rate, style: 'value' },
          ],
        },
      ]),
    },
    messages,
  );
}
