import { grouped, plural } from './bg-words.ts';
import type { FurtherMessages } from './en-further.ts';

/** Bulgarian: the texts of the sheets that a build makes beside the summary. */
export function bgFurther(): FurtherMessages {
  return {
    decimalMark: ',',
    asOf: (date, zone) => `Данни към ${date}, ${zone}.`,
    cohorts: {
      title: 'Кохорти от клиенти',
      line: 'Каква част от клиентите с първа покупка през месеца са купили отново след толкова месеца.',
      boughtAgain: (again, of, share) =>
        `${grouped(again)} от ${plural(of, 'клиент', 'клиента')} (${share}) са купували в два или повече различни дни.`,
      noCustomer: 'В сделките няма колона с клиенти. Изберете я в листа KPI Setup.',
      nobody: 'Още никой клиент не е купил.',
      since: 'Месеци след първата покупка',
      first: 'Първа покупка',
      customers: 'Клиенти',
      earlier: (month) => `Преди ${month}`,
      all: 'Всички, Σ/Σ',
      again: 'купили отново',
      of: 'от клиентите',
      partial: (month) =>
        `Курсив: ${month} още не е приключил и не влиза в общите редове. По-тъмно значи по-голям дял.`,
      shade: 'По-тъмно значи по-голям дял.',
      mayNotBeNew: (count, activeDays) =>
        `Може да не са нови: ${plural(count, 'клиент', 'клиента')} с първа покупка в първите ${plural(activeDays, 'ден', 'дни')} от данните.`,
    },
  };
}
