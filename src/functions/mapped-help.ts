import type { Help } from './help.ts';
import type { mappedFormulas } from './mapped.ts';

const range = "'KPI Setup'!A:F";
const setup =
  "The sheet KPI Setup, with its hidden column A: 'KPI Setup'!A:F. The first build of the KPI summary makes it.";
const dimension =
  'Blank for the total, or what to split by: rep, channel, source, or the header of that column in your table.';
const table1 =
  'A table of yours with its header row, such as Deals!A:L; it is told by its headers. Pass every table that the KPI is made of.';
const table2 = '(optional) One more table; as many more can follow as you have.';

/** The help of the formulas over the user's own mapped tables. */
export const mappedHelp: Readonly<Record<keyof typeof mappedFormulas, Help>> = {
  KPI: {
    description:
      'A KPI of your own tables for a month, as the KPI summary has it. Give it ranges of KPIs and months rather than fill it down: a column of names beside a row of months is one call for a whole dashboard. Without an as-of day in KPI Setup, the last day in the tables stands for it.',
    parameters: [
      'Name of the KPI as in KPI Setup or the KPI summary, in any language, or its id such as winRate; with .quarter or .year behind it, of the quarter or fiscal year up to the month. Or a range of them.',
      'Month such as 2026-03, or any date in it; or a range of them.',
      setup,
      dimension,
      'Blank for the total, or a value of the dimension such as a name of a rep; or a range of them.',
      table1,
      table2,
    ],
    examples: [
      { formula: `=KPI("booked";"2026-03";${range};;;Deals!A:N)`, result: 78925 },
      {
        formula: `=KPI("Win rate";"2026-03";${range};"rep";"Jonas Weber";Deals!A:N)`,
        result: 0.363636363636364,
      },
      {
        formula: `=KPI({"leads";"cac"};"2026-02";${range};;;Deals!A:N;Spend!A:C)`,
        result: [[87], [1746]],
      },
    ],
  },
  KPI_TABLE: {
    description:
      'A table of KPIs of your own tables with its heads: a row a KPI, or a row a KPI and value of the dimension, a column a month. One call for a whole dashboard.',
    parameters: [
      'Months such as 2026-03, or dates in them, in one range; blank for those of the KPI summary.',
      setup,
      dimension,
      'Names of KPIs, or their ids, in one range; blank for those that the KPI summary shows and the tables give.',
      table1,
      table2,
    ],
    examples: [
      {
        formula: `=KPI_TABLE({"2026-02";"2026-03"};${range};;{"booked";"winRate"};Deals!A:N)`,
        result: [
          ['', '2026-02', '2026-03'],
          ['booked', 46425, 78925],
          ['winRate', 0.1375, 0.242105263157895],
        ],
      },
      {
        formula: `=KPI_TABLE("2026-03";${range};"channel";"leads";Deals!A:N)`,
        result: [
          ['', '', '2026-03'],
          ['leads', 'Inbound', 22],
          ['leads', 'Outbound', 19],
          ['leads', 'Partner', 25],
          ['leads', 'Regular', 12],
          ['leads', 'VIP', 7],
        ],
      },
    ],
  },
};
