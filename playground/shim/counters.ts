import type { Effect } from './effect.ts';
import type { Counters } from './local-sheets.ts';

/** Seconds at Google, from public measurements; right within a factor of 3. */
const perCall = 0.09;
const perCellRead = 13e-6;
const perCellWritten = 150e-6;

/** Counts what one execution asks of Google's services. */
export class Meter {
  /** How many times slower Google is than the model says. */
  slowness = 1;
  calls = 0;
  cellsRead = 0;
  cellsWritten = 0;
  alternations = 0;
  /** Seconds spent in sleeping and waiting. */
  waited = 0;
  readonly #byMethod = new Map<string, number>();
  #wroteLast = false;

  call(name: string, effect: Effect): void {
    this.calls++;
    this.#byMethod.set(name, (this.#byMethod.get(name) ?? 0) + 1);
    if (effect === 'write') this.#wroteLast = true;
    if (effect === 'read') {
      if (this.#wroteLast) this.alternations++;
      this.#wroteLast = false;
    }
  }

  seconds(): number {
    const { calls, cellsRead, cellsWritten } = this;
    const work = calls * perCall + cellsRead * perCellRead + cellsWritten * perCellWritten;
    return work * this.slowness + this.waited;
  }

  report(): Counters {
    const { calls, cellsRead, cellsWritten, alternations } = this;
    const byMethod = Object.fromEntries(this.#byMethod);
    return { calls, byMethod, cellsRead, cellsWritten, alternations, modelledSeconds: this.seconds() };
  }
}
