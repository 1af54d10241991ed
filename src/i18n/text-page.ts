import type { KpisByLanguage } from './report-messages.ts';
import type { StoredModule } from './stored-messages.ts';

const opening = '<script type="application/json">';
const closing = '</script>';

/** A formula with its parameters, those that may be left out in brackets, and its first example. */
interface FormulaText {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly example: string;
}

/** What is read when it is needed, and not evaluated in every execution. */
export interface Texts {
  readonly kpis: KpisByLanguage;
  /** The formulas, to choose from. */
  readonly formulas: readonly FormulaText[];
  /** Every KPI as data. */
  readonly catalogue: readonly { readonly id: string }[];
  /** The word lists that the build took out of the bundle, by number. */
  readonly words: readonly string[];
  /** The catalogues of messages that the build took out of the bundle, by number. */
  readonly messages: readonly StoredModule[];
}

/**
 * A page of HTML that holds texts as data: Apps Script evaluates every file of code in every execution, a page only
 * when it is asked for. Letters that HTML gives a meaning are written as JSON escapes.
 */
export function textPage(texts: Texts): string {
  const json = JSON.stringify(texts).replace(
    /[<>&/`]/g,
    (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
  );
  return `<!DOCTYPE html>\n${opening}${json}${closing}\n`;
}

/**
 * The texts of such a page.
 *
 * @throws SyntaxError where the page is no such page
 * @example readTextPage(textPage(texts)) //=> texts
 */
export function readTextPage(page: string): Texts {
  const start = page.indexOf(opening) + opening.length;
  return JSON.parse(page.slice(start, page.indexOf(closing, start)));
}
