import { UserError } from '../i18n/user-error.ts';
import { catalogue } from '../kpi/catalogue.ts';
import { monthText } from '../kpi/day.ts';
import { monthsShown } from '../kpi/months-shown.ts';
import { isShown } from '../setup/is-shown.ts';
import { blockOf } from './block.ts';
import { dayReader } from './days-in.ts';
import { dimensionIn } from './dimension-in.ts';
import type { Formula } from './formula.ts';
import { kpiFigures } from './kpi-figures.ts';
import { kpiReader } from './kpi-reader.ts';
import { mappedData, type Sentence } from './mapped-data.ts';
import { monthsIn } from './months-in.ts';
import type { Parameter } from './parameter.ts';
import { spilled } from './spilled.ts';

const parameters: readonly Parameter[] = ['months', 'setup', 'dimension', 'kpis', 'table1'].map((name) => ({
  name,
}));

/**
 * KPI_TABLE: a head of months, then a line a KPI with its name, or a line a KPI and value of the dimension with both.
 * Blank months are those of the summary, blank KPIs those that it shows and the tables give.
 */
export const kpiTable: Formula = {
  parameters: [...parameters, { name: 'table2', optional: true }],
  run: (call) => {
    const { name, args, host } = call;
    for (const at of [1, 4])
      if (args[at] === undefined || args[at] === null || args[at] === '')
        throw new UserError((say) => say.functions.missing(name, parameters[at]?.name ?? ''));
    const asked = monthsIn(name, 'months', blockOf(args[0]), dayReader(name, host)).filter(
      (one) => !Number.isNaN(one),
    );
    const data = mappedData(call, 1, 4);
    const dimension = dimensionIn(name, args[2], data);
    const months = asked.length > 0 ? [...asked] : monthsShown(data.deals, data.facts);
    const texts = blockOf(args[3])
      .lines.flat()
      .map((cell) => String(cell ?? '').trim())
      .filter((text) => text !== '');
    const read = kpiReader(call, data, 'kpis', blockOf(args[3]));
    const shown = catalogue()
      .filter((entry) => isShown(entry, data.setup.options.kpis) && data.lackOf(entry.id, entry.id) === null)
      .map(({ id }) => id);
    const rows = texts.length > 0 ? texts : shown;
    const ids = read.all(rows);
    const lines = kpiFigures(data, ids, months, dimension);
    const nameOf = (text: string) => (texts.length > 0 ? text : data.labelOf(`option.kpi.${text}`) || text);
    const line = (kpi: string, value: string, cells: readonly (number | string | Sentence)[]) => [
      kpi,
      ...(dimension ? [value] : []),
      ...cells,
    ];
    const table = [
      line('', '', months.map(monthText)),
      ...rows.flatMap((text) => {
        const id = read.one(text);
        if (typeof id === 'function')
          return [
            line(
              nameOf(text),
              '',
              months.map((_, at) => (at === 0 ? id : '')),
            ),
          ];
        return lines.map(({ of, name: value, figure }) =>
          line(
            nameOf(text),
            of === 'unset' ? host.messages().mapped.unset : value,
            months.map((month) => figure(id, month)),
          ),
        );
      }),
    ];
    const columns = table[0]?.length ?? 0;
    return spilled(host, { rows: table.length, columns }, (row, column) => table[row]?.[column] ?? '');
  },
};
