import { allMessages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import type { Month } from '../kpi/day.ts';
import { type Block, blockOf } from './block.ts';
import { broadcast } from './broadcast.ts';
import { dayReader } from './days-in.ts';
import { dimensionIn } from './dimension-in.ts';
import type { FunctionResult } from './element-wise.ts';
import { errorIn } from './error-in.ts';
import type { Formula } from './formula.ts';
import { kpiFigures, lineOf } from './kpi-figures.ts';
import { kpiReader } from './kpi-reader.ts';
import { mappedData, type Sentence } from './mapped-data.ts';
import { monthsIn } from './months-in.ts';
import type { Parameter } from './parameter.ts';
import { spilled } from './spilled.ts';

const parameters: readonly Parameter[] = ['kpi', 'month', 'setup', 'dimension', 'value', 'table1'].map(
  (name) => ({
    name,
  }),
);

/**
 * KPI: a figure of the user's own tables, in total or for a value of a dimension. `kpi`, `month` and `value` may be
 * ranges: equal ones go cell by cell, a column beside a row makes a table. Sources: kpis.md 3, C15.
 */
export const kpi: Formula = {
  parameters: [...parameters, { name: 'table2', optional: true }],
  run: (call): FunctionResult => {
    const { name, args, host } = call;
    for (const at of [0, 1, 2, 5])
      if (args[at] === undefined || args[at] === null || args[at] === '')
        throw new UserError((say) => say.functions.missing(name, parameters[at]?.name ?? ''));
    const blocks = [args[0], args[1], args[4]].map((given) => blockOf(given));
    const size = broadcast(name, ['kpi', 'month', 'value'], blocks);
    const [kpis, , values] = blocks as [Block, Block, Block];
    const months = monthsIn(name, 'month', blocks[1] as Block, dayReader(name, host));
    const data = mappedData(call, 2, 5);
    const dimension = dimensionIn(name, args[3], data);
    const read = kpiReader(call, data, 'kpi', kpis);
    const ids = read.all(kpis.lines.flat());
    const total = kpiFigures(data, ids, months, null);
    const lines = dimension ? kpiFigures(data, ids, months, dimension) : [];
    const unset = () => ['unset', ...allMessages().map((say) => say.mapped.unset)];

    return spilled(host, size, (row, column): number | '' | Sentence => {
      const text = size.at(kpis, row, column);
      const month = months[size.indexAt(blocks[1] as Block, row, column)] as Month;
      const value = size.at(values, row, column);
      if (text === '' || Number.isNaN(month)) return '';
      const found = read.one(text);
      if (typeof found === 'function') return found;
      if (value === '') return total[0]?.figure(found, month) ?? '';
      if (!dimension) return (say) => say.functions.missing(name, 'dimension');
      const error = errorIn(name, 'value', values, value);
      if (error) return error;
      const line = lineOf(lines, value, unset);
      return line ? line.figure(found, month) : (say) => say.mapped.noValue(name, value, dimension);
    });
  },
};
