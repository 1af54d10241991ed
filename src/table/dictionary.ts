import { UNSET } from '../kpi/deals.ts';
import { foldText } from '../setup/fold-text.ts';
import { isErrorCell } from './error-cell.ts';

/** The code of a cell that holds a formula's error. */
export const ERROR_CODE = -2;

/** Texts of one kind (reps, channels …) as codes. One dictionary may serve several tables. */
export interface Dictionary {
  /** The code of a text; `UNSET` for blank, `ERROR_CODE` for an error. */
  codeOf(text: string): number;
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
  const codes = new Map<string, number>();
  /** Spelling as found → index of the spelling; blanks and errors → their negative code. */
  const known = new Map<string, number>();
  const spellings: { readonly text: string; readonly code: number; count: number }[] = [];

  const learn = (text: string): number => {
    if (isErrorCell(text)) return ERROR_CODE;
    if (isBlank(text)) return UNSET;
    const folded = foldText(text);
    const code = codes.get(folded) ?? codes.size;
    codes.set(folded, code);
    spellings.push({ text: text.trim(), code, count: 0 });
    return spellings.length - 1;
  };

  return {
    codeOf: (text) => {
      let index = known.get(text);
      if (index === undefined) {
        index = learn(text);
        known.set(text, index);
      }
      const spelling = spellings[index];
      if (!spelling) return index;
      spelling.count++;
      return spelling.code;
    },
    names: () => shownSpellings(spellings, codes.size),
    keys: () => [...codes.keys()],
    counts: () => {
      const counts = Array.from(codes, () => 0);
      for (const { code, count } of spellings) counts[code] = (counts[code] ?? 0) + count;
      return counts;
    },
  };
}

function shownSpellings(
  spellings: readonly { readonly text: string; readonly code: number; readonly count: number }[],
  size: number,
): string[] {
  const counts = Array.from({ length: size }, () => new Map<string, number>());
  for (const { text, code, count } of spellings) {
    const ofCode = counts[code];
    ofCode?.set(text, (ofCode.get(text) ?? 0) + count);
  }
  return counts.map((ofCode) => {
    let shown = '';
    let most = -1;
    for (const [text, count] of ofCode) {
      if (count > most || (count === most && text < shown)) {
        shown = text;
        most = count;
      }
    }
    return shown;
  });
}
