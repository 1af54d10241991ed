import { cycleLengths } from '../kpi/cycle-lengths.ts';
import { blockOf } from './block.ts';
import { dayReader } from './days-in.ts';
import type { Formula } from './formula.ts';
import { listsOf } from './list.ts';
import { optional } from './parameter.ts';
import { wonIn } from './won-in.ts';

const parameters = [{ name: 'created' }, { name: 'closed' }, optional({ name: 'won' })];

/** SALES_CYCLE: mean, median, deals averaged, won deals left out. */
export const salesCycle: Formula = {
  parameters,
  run: (call) => {
    const [created, closed, won] = listsOf(call, parameters);
    const days = dayReader(call.name, call.host);
    const { mean, median, deals, leftOut } = cycleLengths(
      days('created', created ?? blockOf('')),
      days('closed', closed ?? blockOf('')),
      won ? wonIn(call.name, 'won', won) : () => true,
    );
    return [[mean ?? '', median ?? '', deals, leftOut]];
  },
};
