import type { KpiTexts } from './en-kpis.ts';

const opening = '<script type="application/json">';
const closing = '</script>';

/**
 * A page of HTML that holds the texts of the KPIs as data: Apps Script evaluates every file of code in every
 * execution, a page only when it is asked for. Letters that HTML gives a meaning are written as JSON escapes.
 */
export function kpiPage(texts: Readonly<Record<string, KpiTexts>>): string {
  const json = JSON.stringify(texts).replace(
    /[<>&/`]/g,
    (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
  );
  return `<!DOCTYPE html>\n${opening}${json}${closing}\n`;
}

/**
 * The texts of one language from such a page.
 *
 * @throws SyntaxError where the page is no such page
 * @example readKpiPage(kpiPage({ en }), 'en') //=> en
 */
export function readKpiPage(page: string, language: string): KpiTexts {
  const start = page.indexOf(opening) + opening.length;
  return JSON.parse(page.slice(start, page.indexOf(closing, start)))[language];
}
