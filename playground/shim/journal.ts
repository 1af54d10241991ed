import { Suspension } from './google-error.ts';

type Entry = { readonly name: string } & (
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly error: unknown }
);

/**
 * What a script has been told since it began: the results of its calls and the times of its clock. A script that
 * waits for a dialog cannot be held in the middle, so it is ended there, and when the answer has come it is run
 * again: as far as the journal reaches, every call is answered from it and does nothing, so that each effect
 * happens once.
 */
export class Journal {
  readonly #entries: Entry[] = [];
  readonly #times: number[] = [];
  #next = 0;
  #nextTime = 0;
  /** Calls inside a call are its own affair. */
  #inside = false;

  /** To the beginning, for another run. */
  rewind(): void {
    this.#next = 0;
    this.#nextTime = 0;
  }

  /** Answers a call, or does it and writes the answer down. */
  call(name: string, work: () => unknown): unknown {
    if (this.#inside) return work();
    const known = this.#entries[this.#next];
    if (known) {
      if (known.name !== name)
        throw new Error(
          `The script called ${known.name} before a dialog, and ${name} when it was run again.`,
        );
      this.#next += 1;
      if (known.kind === 'error') throw known.error;
      return known.result;
    }
    this.#inside = true;
    try {
      const result = work();
      this.#write({ name, kind: 'result', result });
      return result;
    } catch (error) {
      if (!(error instanceof Suspension)) this.#write({ name, kind: 'error', error });
      throw error;
    } finally {
      this.#inside = false;
    }
  }

  /** The time, the same in every run. */
  now(clock: () => number): number {
    const time = this.#times[this.#nextTime] ?? clock();
    this.#times[this.#nextTime] = time;
    this.#nextTime += 1;
    return time;
  }

  #write(entry: Entry): void {
    this.#entries.push(entry);
    this.#next += 1;
  }
}
