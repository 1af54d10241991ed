import type { Measure } from '../kpi/targets.ts';
import { foldText } from './fold-text.ts';

/** How people name what a target is a target of, in English, Russian and Bulgarian. */
const words: Readonly<Record<Measure, readonly string[]>> = {
  booked: [
    'Booked',
    'Booked sales',
    'Amount',
    'Revenue',
    'Sales',
    'Turnover',
    'Сумма',
    'Сумма продаж',
    'Продажи',
    'Выручка',
    'Оборот',
    'Продажби',
    'Приходи',
    'Сума',
  ],
  dealsWon: [
    'Deals won',
    'Won deals',
    'Won',
    'Deals',
    'Number of deals',
    'Сделки',
    'Выигранные сделки',
    'Количество сделок',
    'Успешные сделки',
    'Спечелени сделки',
    'Брой сделки',
  ],
  calls: ['Calls', 'Call', 'Calls made', 'Звонки', 'Количество звонков', 'Обаждания', 'Брой обаждания'],
  meetings: [
    'Meetings',
    'Meeting',
    'Meetings held',
    'Встречи',
    'Проведённые встречи',
    'Количество встреч',
    'Срещи',
    'Проведени срещи',
    'Брой срещи',
  ],
};

let known: Map<string, Measure> | undefined;

/**
 * What a text of the measure column means, compared folded; null for a word nobody knows. Source: kpis.md K8.
 *
 * @example
 * measureOf('deals won ') //=> 'dealsWon'
 */
export function measureOf(text: string): Measure | null {
  known ??= new Map(
    Object.entries(words).flatMap(([measure, texts]) =>
      texts.map((word) => [foldText(word), measure as Measure] as const),
    ),
  );
  return known.get(foldText(text)) ?? null;
}
