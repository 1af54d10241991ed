import { UNSET } from '../kpi/deals.ts';
import { foldText } from '../setup/fold-text.ts';
import { isErrorCell } from './error-cell.ts';
import { textNumbers } from './text-numbers.ts';

/** The code of a cell that holds a formula's error. */
export const ERROR_CODE = -2;

/** Texts of one kind (reps, channels …) as codes. One dictionary may serve several tables. */
export interface Dictionary {
  /** The code of a text; `UNSET` for blank, `ERROR_CODE` for an error. */
  codeOf(text: string): number;
  /** The codes of some texts, at most as many as a block has rows, into the places of `into` from `at` on. */
  codesOf(texts: readonly string[], into: Int32Array, at: number): void;
  /** For each code the spelling shown: the most frequent one, after trimming; of equals the one that sorts first. */
  names(): string[];
  /** For each code the folded text. */
  keys(): string[];
  /** For each code how many cells held it. */
  counts(): number[];
}

/**
 * A dictionary of texts that compare folded; each spelling is folded only once. Source: kpis.md C12.
 *
 * @example
 * const sources = dictionary(isBlank)
 * sources.codeOf('Google') === sources.codeOf('google ') //=> true
 */
export function dictionary(isBlank: (text: string) => boolean): Dictionary {
  /** Spellings as found, blanks and errors among them. */
  const spellings = textNumbers();
  /** Two numbers a spelling, side by side as they are needed together: its code, and how many cells held it. */
  let known: Int32Array = new Int32Array(64);
  let size = 0;
  const folded = textNumbers();

  const learn = (text: string): number => {
    if (isErrorCell(text)) return ERROR_CODE;
    return isBlank(text) ? UNSET : folded.numberOf(foldText(text));
  };

  const codeOf = (spelling: number, text: string): number => {
    if (spelling === size) {
      if (2 * size === known.length) known = enlarged(known);
      known[2 * size++] = learn(text);
    }
    known[2 * spelling + 1] = (known[2 * spelling + 1] as number) + 1;
    return known[2 * spelling] as number;
  };

  return {
    codeOf: (text) => codeOf(spellings.numberOf(text), text),
    codesOf: (texts, into, at) => {
      spellings.numbersOf(texts, into, at);
      for (let index = 0; index < texts.length; index++) {
        into[at + index] = codeOf(into[at + index] as number, texts[index] as string);
      }
    },
    names: () => shownSpellings(spellings.texts, known, folded.texts.length),
    keys: () => [...folded.texts],
    counts: () => {
      const cells = folded.texts.map(() => 0);
      for (let spelling = 0; spelling < size; spelling++) {
        const code = known[2 * spelling] as number;
        if (code >= 0) cells[code] = (cells[code] as number) + (known[2 * spelling + 1] as number);
      }
      return cells;
    },
  };
}

function enlarged(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The most frequent trimmed spelling of each code. Nearly all codes have one spelling only. */
function shownSpellings(texts: readonly string[], known: Int32Array, size: number): string[] {
  const shown: string[] = new Array(size).fill('');
  const several = new Map<number, Map<string, number>>();
  /** Code → its first spelling, −1 before. */
  const first = new Int32Array(size).fill(-1);
  texts.forEach((spelt, spelling) => {
    const code = known[2 * spelling] as number;
    if (code < 0) return;
    const text = spelt.trim();
    const standing = first[code] as number;
    if (standing < 0) {
      first[code] = spelling;
      shown[code] = text;
      return;
    }
    const found = several.get(code) ?? new Map([[shown[code] as string, known[2 * standing + 1] as number]]);
    found.set(text, (found.get(text) ?? 0) + (known[2 * spelling + 1] as number));
    several.set(code, found);
  });
  for (const [code, found] of several) shown[code] = mostFrequent(found);
  return shown;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let shown = '';
  let most = -1;
  for (const [text, count] of counts) {
    if (count > most || (count === most && text < shown)) {
      shown = text;
      most = count;
    }
  }
  return shown;
}
