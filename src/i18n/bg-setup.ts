import { bgSetupProblems } from './bg-setup-problems.ts';
import { agree, grouped, plural } from './bg-words.ts';
import { blankWords } from './blank-words.ts';
import type { SetupMessages } from './en-setup.ts';

/** Bulgarian: everything a user may read in "KPI Setup", and about what could not be set up. */
export function bgSetup(): SetupMessages {
  const deals = (count: number) => plural(count, 'сделка', 'сделки');
  return {
    title: 'KPI настройки',
    line: 'Променяйте само кремавите клетки. Колоните се намират по текста на заглавието, затова може да ги местите. Останалите клетки се записват наново при всяко изготвяне.',
    sections: {
      tables: 'Таблици',
      columns: (sheet) => `Колони на „${sheet}“`,
      stages: 'Етапи на фунията по ред',
      options: 'Опции',
      kpis: 'Показатели в обобщението',
    },
    headers: {
      tables: ['Таблица', 'Лист', 'Заглавен ред', 'Как е намерено', 'Проверка'],
      columns: ['Поле', 'Заглавие на колона', 'Чете се като', 'Как е намерено', 'Проверка'],
      stages: ['Етап', 'Заглавие на колона', 'Стойност', 'Роля', 'Проверка'],
      options: ['Опция', 'Стойност', '', 'Какво означава', ''],
      kpis: ['Показател', 'Показва се'],
    },
    tables: { deals: 'Сделки', spend: 'Разходи за маркетинг', targets: 'Планове' },
    part: (table) => `${table}, още лист`,
    figureFields: {
      date: 'Дата или месец',
      channel: 'Канал',
      source: 'Източник',
      amount: 'Сума',
      start: 'Начало или месец',
      end: 'Последен ден',
      rep: 'Търговец',
      target: 'План',
      measure: 'Показател',
    },
    withoutTable: { spend: 'Без CAC и възвръщаемост на разходите', targets: 'Без изпълнение на плана' },
    withoutFigure: {
      spend: {
        date: 'Никой ред не попада в месец',
        channel: 'По канали всички разходи са „неуказано“',
        source: 'По източници всички разходи са „неуказано“',
        amount: 'Без разходи',
      },
      targets: {
        start: 'Никой ред не попада в месец',
        end: 'Периодът трае до началото на следващия',
        rep: 'Без планове по търговци',
        channel: 'Без планове по канали',
        target: 'Без планове',
        measure: 'Всички планове са за продажби в пари',
      },
    },
    fields: {
      id: 'ID на сделката',
      customer: 'Клиент',
      rep: 'Търговец',
      channel: 'Канал',
      source: 'Източник',
      created: 'Създадена',
      closed: 'Приключена',
      expected: 'Очаквано приключване',
      status: 'Статус на сделката',
      amount: 'Сума',
      cost: 'Себестойност',
      massMail: 'Масов имейл',
    },
    readsAs: {
      text: 'текст',
      date: 'дата',
      dayFirst: 'дата, първо ден',
      monthFirst: 'дата, първо месец',
      number: 'число',
      decimalPoint: 'число като 1,234.50',
      decimalComma: 'число като 1.234,50',
      status: 'статус',
      yesNo: 'да или не',
    },
    roles: { lead: 'Лийд', qualified: 'Квалифициран', none: 'Няма' },
    outcomes: { won: 'Спечелена', lost: 'Загубена', open: 'Отворена, без етап' },
    reachedBy: { date: 'всяка дата', status: 'статусът, по-долу' },
    reach: {
      implied: 'Предишните етапи са минати',
      all: 'Само ако са минати всички преди него',
      any: 'Нищо за предишните',
    },
    shows: { yes: 'Да', no: 'Не' },
    leadStage: 'Лийд',
    leadColumn: 'като полето „Създадена“',
    newStage: 'За да добавите етап, въведете име в първата клетка',
    statusLabel: 'Статус',
    undecidedLabel: 'Без значение',
    how: {
      headers: (known, of) => `Познати заглавия: ${grouped(known)} от ${grouped(of)}`,
      sameHeaders: (isNew, isHidden) =>
        `Същите заглавия${isHidden ? '; скрит лист' : ''}${isNew ? '; нов, добавен' : ''}`,
      notRead: (sheet) => `Листът „${sheet}“ не се чете`,
      anotherSheet: 'Може да се добави лист със същите заглавия',
      sameName: 'Същото име',
      knownWord: (field) => `Синоним: „${field}“`,
      values: 'По стойностите',
      chosen: 'Избрано от вас',
      notFound: 'Не е намерено; по избор',
      notFoundNeeded: 'Не е намерено; задължително',
    },
    checks: {
      rows: (count) => `✓ ${plural(count, 'ред', 'реда')}`,
      distinct: (count) => `✓ ${plural(count, 'уникална стойност', 'уникални стойности')}`,
      different: (count) => `✓ ${plural(count, 'различна стойност', 'различни стойности')}`,
      readable: '✓ Всичко се чете',
      blanks: (count) => `✓ ${plural(count, 'празна клетка', 'празни клетки')}, в отчетите „неуказано“`,
      leftOut: (count, sample) =>
        `▲ ${plural(count, 'текст', 'текста')} („${sample}“) ${agree(count, 'не се брои', 'не се броят')}`,
      dayOrder: (count, others, as) =>
        `▲ ${others === 0 ? `Стават и двата реда: ${grouped(count)}` : 'Редът е различен'}; първо ${as === 'dayFirst' ? 'ден' : 'месец'}`,
      decimalMark: (count, as) =>
        `▲ Неясни: ${grouped(count)}; дробна част след ${as === 'decimalPoint' ? 'точка' : 'запетая'}`,
      currencies: (names) => `▲ Различни валути: ${names.join(', ')}`,
      damagedKeys: (count) => `▲ Закръглени ID: ${grouped(count)}; поставете ги като текст`,
      mixedKeys: (count) => `▲ Числа сред ID: ${grouped(count)}; поставете ги като текст`,
      repeated: (count, of) => `▲ ${grouped(count)} от ${plural(of, 'ред', 'реда')} ги има и другаде`,
      lacks: (column) => `▲ Няма колона „${column}“`,
      copyOf: (sheet) => `▲ Прилича на копие на „${sheet}“`,
      reached: (count) => `✓ ${plural(count, 'сделка стигна', 'сделки стигнаха')} до етапа`,
      deals: (count) => `✓ ${deals(count)}`,
      undecided: (count) => `▲ ${deals(count)}. Задайте или оставете ${agree(count, 'отворена', 'отворени')}`,
      assigned: (known, of) =>
        `${known < of ? '▲' : '✓'} Зададени статуси: ${grouped(known)} от ${grouped(of)}`,
      doubtfulColumn: '▲ Това ли е колоната?',
      doubtfulStage: '▲ Етап ли е това? Ако не, изчистете реда',
    },
    without: {
      id: 'Всеки ред е отделна сделка',
      customer: 'Без нови клиенти, CAC и задържане',
      rep: 'Без показатели по търговци',
      channel: 'Без показатели по канали',
      source: 'Без показатели по източници',
      created: 'Без лийдове, кохорти и цикъл на сделка',
      closed: 'Без показатели по дата на приключване',
      expected: 'За отворените важи датата на приключване',
      status: 'Не личи кое е спечелено и кое загубено',
      amount: 'Без парични показатели',
      cost: 'Без брутна печалба',
      massMail: 'Никоя сделка не се брои за масов имейл',
    },
    blankWords: blankWords.bg,
    options: {
      asOf: {
        name: 'Отчетна дата',
        meaning: 'Празно: денят на изготвяне. Въведете дата, за да погледнете назад',
      },
      windowDays: {
        name: 'Прозорец, дни',
        meaning: 'По-новите лийдове не влизат в кохортните показатели. Празно: без прозорец',
      },
      reach: {
        name: 'По-късен етап означава',
        meaning: 'Какво говори един етап за етапите преди него',
      },
      activeDays: {
        name: 'Активен клиент, дни',
        meaning: 'Колко дни след покупка клиентът е активен. Празно: 90',
      },
      lagMonths: {
        name: 'Отстъп на разходите, месеци',
        meaning: 'CAC се смята по разходите отпреди толкова месеца. Празно: 0',
      },
      currency: { name: 'Валута', meaning: 'Код или знак до сумите. Празно: без него' },
      blankText: {
        name: 'Означава „празно“',
        meaning: 'Текстове вместо празна клетка, със запетаи',
      },
      version: { name: 'Формат на листа', meaning: 'Само за добавката' },
    },
    problems: bgSetupProblems(),
    noDeals: {
      noContent: () =>
        'Още няма лист със съдържание: въведете сделките в лист, със заглавия на първия ред, и изгответе обобщението отново.',
      noHeaders: (sheet) =>
        `${sheet === '' ? 'В никой лист' : `В „${sheet}“`} няма ред, който прилича на заглавия на сделки: именувайте колоните, например „ID на сделка“, „Дата на създаване“, „Дата на приключване“, „Статус“, „Сума“, и изгответе обобщението отново.`,
      headersOnly: (sheet) =>
        `В „${sheet}“ има заглавия, но под тях няма сделки: добавете сделките и изгответе обобщението отново.`,
      noStatus: (sheet) =>
        `В „${sheet}“ няма колона, от която да личи дали сделката е отворена, спечелена или загубена: добавете я, наречете я „Статус“ и изгответе обобщението отново.`,
      noDate: (sheet) =>
        `В „${sheet}“ няма колона с датата на създаване или приключване на сделката: добавете я, наречете я „Дата на създаване“ или „Дата на приключване“ и изгответе обобщението отново.`,
    },
    noWon: (column, sheet, texts) =>
      `Не е ясно кой текст в колоната „${column}“ на „${sheet}“ означава спечелена сделка${texts.length > 0 ? ` (${texts.map((text) => `„${text}“`).join(', ')})` : ''}: изберете „Спечелена“ за един от тях в листа KPI Setup и изгответе обобщението отново.`,
  };
}
