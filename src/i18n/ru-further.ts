import type { FurtherMessages } from './en-further.ts';
import { grouped, plural } from './ru-words.ts';

/** Russian: the texts of the sheets that a build makes beside the summary. */
export function ruFurther(): FurtherMessages {
  return {
    decimalMark: ',',
    asOf: (date, zone) => `Данные на ${date}, ${zone}.`,
    cohorts: {
      title: 'Когорты клиентов',
      line: 'Какая доля клиентов, впервые купивших в этом месяце, купила снова спустя столько месяцев.',
      boughtAgain: (again, of, share) =>
        `Покупали в разные дни, два раза и больше: ${grouped(again)} из ${plural(of, 'клиента', 'клиентов', 'клиентов')} (${share}).`,
      noCustomer: 'В сделках нет столбца с клиентами. Выберите его на листе KPI Setup.',
      nobody: 'Ни один клиент ещё ничего не купил.',
      since: 'Месяцев после первой покупки',
      first: 'Первая покупка',
      customers: 'Клиенты',
      earlier: (month) => `До: ${month}`,
      all: 'Все, Σ/Σ',
      again: 'купили снова',
      of: 'из клиентов',
      partial: (month) =>
        `Курсив: ${month} ещё не закончился и не входит в итоги. Чем темнее ячейка, тем больше доля.`,
      shade: 'Чем темнее ячейка, тем больше доля.',
      mayNotBeNew: (count, activeDays) =>
        `Возможно, не новые: ${plural(count, 'клиент', 'клиента', 'клиентов')} с первой покупкой в первые ${plural(activeDays, 'день', 'дня', 'дней')} данных.`,
    },
  };
}
