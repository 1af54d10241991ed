import type { CellPlace } from '../engine/engine.ts';
import { resolve } from './a1.ts';
import type { LocalDocument } from './document.ts';
import { readFormula } from './formula-references.ts';

const volatileNames = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/** Answers hold for a moment only: formulas may change between calculations. */
const momentMs = 200;

/** Finds out whether a formula refers to a cell whose value changes by itself, directly or through other cells. */
export class VolatileSearch {
  #answers = new Map<string, boolean>();
  #since = 0;

  constructor(readonly document: LocalDocument) {}

  refersToVolatile({ sheetId, row, column }: CellPlace): boolean {
    if (Date.now() - this.#since > momentMs) {
      this.#answers = new Map();
      this.#since = Date.now();
    }
    const cell = this.document.sheet(sheetId).read({ row, column, rows: 1, columns: 1 })[0]?.[0];
    return this.#formula(sheetId, cell?.formula ?? '');
  }

  #formula(sheetId: string, formula: string): boolean {
    if (formula === '') return false;
    const key = `${sheetId} ${formula}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    this.#answers.set(key, false);
    const { functions, references } = readFormula(formula);
    const answer =
      functions.some((name) => volatileNames.has(name)) ||
      references.some((reference) => {
        const sheet =
          reference.sheet === null ? this.document.sheet(sheetId) : this.document.sheetNamed(reference.sheet);
        if (!sheet) return false;
        const area = resolve(reference, sheet.size());
        return this.document.formulas(sheet, area).some((other) => this.#formula(sheet.id, other));
      });
    this.#answers.set(key, answer);
    return answer;
  }
}
