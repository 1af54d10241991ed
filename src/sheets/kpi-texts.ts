import type { KpiTexts } from '../i18n/en-kpis.ts';
import { readKpiPage } from '../i18n/kpi-page.ts';
import { UserError } from '../i18n/user-error.ts';

/**
 * The texts of the KPIs in a language, from the page "KpiTexts" of this project.
 *
 * @throws UserError where whoever pasted the project left that file out
 */
export function kpiTextsFor(language: string): KpiTexts {
  try {
    return readKpiPage(HtmlService.createHtmlOutputFromFile('KpiTexts').getContent(), language);
  } catch (error) {
    if (!/No HTML file named/.test(String(error))) throw error;
    throw new UserError((say) => say.sheets.kpiTextsMissing);
  }
}
