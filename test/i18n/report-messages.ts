import { kpiTexts } from '../../src/i18n/kpi-texts.ts';
import { type ReportMessages, reportMessages } from '../../src/i18n/report-messages.ts';

/** The texts of a report, those of the KPIs straight from the sources. */
export const reportMessagesOf = (locale: string): ReportMessages => reportMessages(locale, kpiTexts);
