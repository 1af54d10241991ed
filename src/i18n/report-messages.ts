import type { KpiTexts } from './en-kpis.ts';
import { type Messages, messagesFor } from './messages.ts';

/** Everything a report says. The texts of the KPIs are many and no formula needs them, so they come from outside. */
export type ReportMessages = Messages & { readonly kpiTexts: KpiTexts };

/**
 * The texts of a report for a locale as Google names it.
 *
 * @param textsFor the texts of the KPIs in one of our languages, by its code
 * @example reportMessages('ru_RU', textsFor).kpiTexts.kpis.booked.name //=> 'Продажи'
 */
export function reportMessages(locale: string, textsFor: (language: string) => KpiTexts): ReportMessages {
  const messages = messagesFor(locale);
  return { ...messages, kpiTexts: textsFor(messages.language) };
}
