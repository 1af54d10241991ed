import type { Area } from '../engine/engine.ts';
import { resolve } from './a1.ts';
import { overlaps } from './areas.ts';
import type { LocalDocument } from './document.ts';
import { readFormula } from './formula-references.ts';

/** Functions whose cells cannot be read off the formula. */
const anywhere = new Set(['INDIRECT', 'OFFSET']);

/** Knows which cells were written since the last calculation, and so which results of formulas may be old. */
export class Staleness {
  readonly #written = new Map<string, Area[]>();
  #answers = new Map<string, boolean>();

  constructor(readonly document: LocalDocument) {}

  /** An area was written; without one, anything on the sheet may have changed. */
  touch(sheetId: string, area?: Area): void {
    const all = { row: 0, column: 0, rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
    this.#written.set(sheetId, [...(this.#written.get(sheetId) ?? []), area ?? all]);
    this.#answers = new Map();
  }

  /** Everything has been calculated. */
  settle(): void {
    this.#written.clear();
    this.#answers = new Map();
  }

  /** True when a formula on that sheet refers to written cells, directly or through other formulas. */
  isStale(sheetId: string, formula: string): boolean {
    if (formula === '' || this.#written.size === 0) return false;
    const key = `${sheetId} ${formula}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    this.#answers.set(key, false);
    const { functions, references } = readFormula(formula);
    const answer =
      functions.some((name) => anywhere.has(name)) ||
      references.some((reference) => {
        const { document } = this;
        const sheet =
          reference.sheet === null ? document.sheet(sheetId) : document.sheetNamed(reference.sheet);
        if (!sheet) return true;
        const area = resolve(reference, sheet.size());
        if (this.#written.get(sheet.id)?.some((written) => overlaps(written, area))) return true;
        return document.formulas(sheet, area).some((other) => this.isStale(sheet.id, other));
      });
    this.#answers.set(key, answer);
    return answer;
  }
}
