import { acquisitionCost } from '../kpi/acquisition-cost.ts';
import { conversion } from '../kpi/conversion.ts';
import { lifetimeValue } from '../kpi/lifetime-value.ts';
import { elementWise, type FunctionResult } from './element-wise.ts';
import type { Argument } from './number-in.ts';

/**
 * One formula of the family. An entry feeds the stub in `dist`, the help in Sheets and in the local page, and a
 * test that runs every example.
 */
export interface FunctionEntry {
  /** As typed in a cell; capitals by convention, any case works. */
  readonly name: string;
  /** One paragraph for the help box: no HTML, no line breaks. */
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
  readonly examples: readonly { readonly formula: string; readonly result: number | string }[];
  readonly run: (...args: Argument[]) => FunctionResult;
}

interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

type Calculator = Omit<FunctionEntry, 'run'> & {
  readonly compute: (numbers: readonly (number | null)[]) => number | null;
};

const calculator = ({ compute, ...entry }: Calculator): FunctionEntry => ({
  ...entry,
  run: (...args) => elementWise(entry.name, entry.parameters, args, compute),
});

/** Every formula, in the order of the docs. */
export const functionCatalogue: readonly FunctionEntry[] = [
  calculator({
    name: 'CONVERSION',
    description:
      'Share of one stage that reached another: to / from, for example won deals / leads. Blank where from is 0 or a cell is blank. Takes ranges and fills down.',
    parameters: [
      { name: 'from', description: 'How many entered the earlier stage: a number or a range.' },
      {
        name: 'to',
        description: 'How many of them reached the later stage: a number or a range of the same size.',
      },
    ],
    examples: [
      { formula: '=CONVERSION(200;50)', result: 0.25 },
      { formula: '=CONVERSION(0;0)', result: '' },
    ],
    compute: ([from, to]) => conversion(from ?? 0, to ?? 0),
  }),
  calculator({
    name: 'CAC',
    description:
      'Customer acquisition cost: what it cost to win one new customer, cost / new customers. Blank where there are no new customers or a cell is blank. Takes ranges and fills down.',
    parameters: [
      { name: 'cost', description: 'Marketing and sales cost of the period: a number or a range.' },
      {
        name: 'new_customers',
        description: 'Customers won for the first time in that period: a number or a range of the same size.',
      },
    ],
    examples: [
      { formula: '=CAC(39200;53)', result: 739.622641509434 },
      { formula: '=CAC(500;0)', result: '' },
    ],
    compute: ([cost, newCustomers]) => acquisitionCost(cost ?? 0, newCustomers ?? 0),
  }),
  calculator({
    name: 'CLTV',
    description:
      'Customer lifetime value: average sale × sales per period × lifespan in periods, × margin if given, discounted if a rate is given. The period is yours (month or year), the same in every argument. Takes ranges and fills down.',
    parameters: [
      { name: 'average_sale', description: 'Revenue of one sale: a number or a range.' },
      { name: 'sales_per_period', description: 'Sales to one customer in a period.' },
      { name: 'lifespan', description: 'How many periods a customer stays.' },
      {
        name: 'margin',
        description: '(optional) Share of revenue that is left after costs, for example 50%.',
        optional: true,
      },
      {
        name: 'discount_rate',
        description: '(optional) Discount of one period, for example 10%.',
        optional: true,
      },
    ],
    examples: [
      { formula: '=CLTV(120;6;3)', result: 2160 },
      { formula: '=CLTV(120;6;3;50%)', result: 1080 },
      { formula: '=CLTV(120;6;3;0.5;0.1)', result: 895.266716754319 },
    ],
    compute: ([averageSale, salesPerPeriod, lifespan, margin, discountRate]) =>
      lifetimeValue({
        averageSale: averageSale ?? 0,
        salesPerPeriod: salesPerPeriod ?? 0,
        lifespan: lifespan ?? 0,
        ...(margin == null ? {} : { margin }),
        ...(discountRate == null ? {} : { discountRate }),
      }),
  }),
];
