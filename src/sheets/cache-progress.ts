import type { Progress, StepState } from '../report/progress.ts';
import { afterwards } from './document-lock.ts';

/** Seconds: longer than any execution. */
const kept = 600;

const stateKey = (run: string) => `salesKpis.progress.${run}`;
const stopKey = (run: string) => `salesKpis.stop.${run}`;

/** This person's own; it may forget at any time, and then nothing is shown and nothing stopped. */
const cache = () => CacheService.getUserCache();

/**
 * Leaves in the cache how far a build has come, and looks there whether it is to stop. A page cannot watch an execution
 * of its own, so it asks with another one, by `stateOf`.
 *
 * @param run what the page calls this build
 * @param startedAt when it was clicked, in milliseconds
 */
export function cacheProgress(run: string, startedAt: number): Progress {
  return {
    elapsed: () => (Date.now() - startedAt) / 1000,
    show(state) {
      let isWanted = true;
      afterwards(() => {
        cache()?.put(stateKey(run), JSON.stringify(state), kept);
        isWanted = !cache()?.get(stopKey(run));
      });
      return isWanted;
    },
  };
}

/** How far a build has come, as far as the cache knows. */
export function stateOf(run: string): StepState | null {
  const text = cache()?.get(stateKey(run));
  return text ? (JSON.parse(text) as StepState) : null;
}

/** Asks a build to stop; it does so before its first write, or not at all. */
export function askToStop(run: string): void {
  cache()?.put(stopKey(run), 'yes', kept);
}
