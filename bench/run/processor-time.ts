import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from '../section.ts';

// What runs over and over in one process, V8 places where only long-lived objects are, which is slow to do. Nothing
// at Google runs more than once.
setFlagsFromString('--no-allocation-site-pretenuring');
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/** Milliseconds that all threads of this process have worked: other programs on the machine hardly add to them. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One piece of work: the first time, when V8 has compiled nothing, and the median of the times after it. */
export interface ProcessorTime {
  readonly first: number;
  readonly warm: number;
}

/** The processor time of some pieces of work, in turn, so that each pays for its own garbage only. */
export function processorTimes(rounds: number, work: readonly (() => unknown)[]): ProcessorTime[] {
  const times: number[][] = work.map(() => []);
  for (let round = 0; round <= rounds; round++)
    work.forEach((each, index) => {
      collect({ type: 'minor' });
      const start = processorClock();
      each();
      times[index]?.push(processorClock() - start);
    });
  return times.map(([first = Number.NaN, ...warm]) => ({ first, warm: median(warm) }));
}
