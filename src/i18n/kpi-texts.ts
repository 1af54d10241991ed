import { bgKpis } from './bg-kpis.ts';
import { enKpis } from './en-kpis.ts';
import type { KpisByLanguage } from './report-messages.ts';
import { ruKpis } from './ru-kpis.ts';

/**
 * The texts of the KPIs in every language, by its code. Not for the bundle: the build writes them to a page of their
 * own, from which a report reads its language.
 */
export const kpiTexts: KpisByLanguage = { en: enKpis, ru: ruKpis(), bg: bgKpis() };
