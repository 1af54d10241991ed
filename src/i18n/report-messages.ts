import type { KpiTexts } from './en-kpis.ts';
import { type Messages, messagesFor } from './messages.ts';

/** Everything a report says. The texts of the KPIs are many and no formula needs them, so they come from outside. */
export type ReportMessages = Messages & { readonly kpiTexts: KpiTexts };

/** The texts of the KPIs by language. */
export type KpisByLanguage = Readonly<Record<Messages['language'], KpiTexts>>;

/**
 * The texts of a report for a locale as Google names it.
 *
 * @param kpis the texts of the KPIs by language
 * @example reportMessages('ru_RU', kpis).kpiTexts.kpis.booked.name //=> 'Продажи'
 */
export function reportMessages(locale: string, kpis: KpisByLanguage): ReportMessages {
  const messages = messagesFor(locale);
  return { ...messages, kpiTexts: kpis[messages.language] };
}
