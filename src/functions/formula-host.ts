import type { Messages } from '../i18n/messages.ts';
import type { KpisByLanguage } from '../i18n/report-messages.ts';

/** What a formula may ask of the spreadsheet it stands in: each is a service call, so only when it must be known. */
export interface FormulaHost {
  /** How many milliseconds the spreadsheet's time zone is east of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
  /** As Google names it: en_US. */
  readonly locale: () => string;
  /** What is said to the person at the keyboard. */
  readonly messages: () => Messages;
  /** The names of the KPIs in every language. */
  readonly kpiTexts: () => KpisByLanguage;
}
