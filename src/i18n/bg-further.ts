import { grouped, plural } from './bg-words.ts';
import type { FurtherMessages } from './en-further.ts';

/** Bulgarian: the texts of the sheets that a build makes beside the summary. */
export function bgFurther(): FurtherMessages {
  return {
    decimalMark: ',',
    dateFormat: 'dd.mm.yyyy',
    lists: {
      title: 'KPI списъци',
      line: 'Написаното до сделка, търговец или клиент остава при тях.',
      answer: (overdue, stale, open) =>
        `Отворени сделки: ${grouped(open)}; просрочени: ${grouped(overdue)}, застояли: ${grouped(stale)}.`,
      columns: {
        deal: 'Сделка',
        customer: 'Клиент',
        rep: 'Търговец',
        stage: 'Етап',
        expected: 'Очаквана',
        created: 'Създадена',
        daysOverdue: 'Дни закъснение',
        daysOpen: 'Дни отворена',
        share: 'Дял',
        sheet: 'Лист',
        column: 'Колона',
        row: 'Ред',
        value: 'Стойност',
      },
      amount: (currency) => `Сума${currency === '' ? '' : `, ${currency}`}`,
      revenue: (currency) => `Приходи${currency === '' ? '' : `, ${currency}`}`,
      more: (count) => `и още ${grouped(count)}`,
      titles: {
        overdue: 'Просрочени сделки',
        stale: 'Застояли сделки',
        reps: 'Търговци под екипа',
        customers: 'Най-добри клиенти',
        leftOut: 'Неотчетени или частично отчетени редове',
      },
      overdue: (count, open, undated) =>
        `Просрочени: ${grouped(count)} от ${plural(open, 'отворена сделка', 'отворени сделки')}; без очаквана дата: ${grouped(undated)}.`,
      stale: (count, open, days) =>
        `По-стари от ${plural(days, 'ден', 'дни')} (два пъти медианния цикъл): ${grouped(count)} от ${plural(open, 'отворена сделка', 'отворени сделки')}.`,
      noCycle: 'Още няма спечелени сделки, затова няма цикъл за сравнение.',
      reps: (count, judged) =>
        `${grouped(count)} от ${plural(judged, 'оценен търговец', 'оценени търговци')}: продажби под медианата на екипа във всеки от последните три пълни месеца.`,
      fewReps:
        'Никой не е оценен: нужни са четирима търговци, работили във всеки от последните три пълни месеца.',
      median: 'медиана на екипа',
      customers: (count, of, share) =>
        `В списъка: ${grouped(count)} от ${plural(of, 'клиент', 'клиента')}; дял от приходите: ${share}.`,
      leftOut: (count) => `${plural(count, 'ред', 'реда')}. Един ред може да е посочен по няколко причини.`,
    },
    asOf: (date, zone) => `Данни към ${date}, ${zone}.`,
    funnel: {
      title: 'Фуния по месеци',
      line: 'Лийдовете са по месец на създаване, дните са по месец на излизане от етапа, загубите са по дата на затваряне.',
      narrowest: (from, to, share) => `Най-тясно място в показаните месеци: ${from} → ${to}, ${share}.`,
      slowest: (stage, days) => `Най-дълго: ${stage}, ${days} дни (медиана).`,
      noBottleneck: 'Още никой лийд не е стигнал отвъд първия етап.',
      groups: {
        reached: 'Докъде са стигнали лийдовете от месеца',
        times: 'Дни в етап, медиана',
        losses: 'Дни от етап до загуба, медиана',
        still: 'Отворени сделки по етапи, сега',
        lost: 'Загуби по причина',
      },
      of: (stage) => `от „${stage}“`,
      notKnown: 'още няма колона, не се знае',
      unknown: 'Загубени, неизвестен етап',
      others: (count) => `други (${grouped(count)})`,
      mean: 'средно',
      deals: 'сделки',
      ageMedian: 'медиана дни в етапа досега',
      ageLongest: 'най-дълго, дни',
      lost: 'Всички загубени',
      ofLost: 'от всички загубени',
      noReason: 'Без посочена причина',
      foot: 'Отворените сделки още могат да стигнат по-далеч и последните месеци ще се променят. Последна колона: показаните месеци заедно, най-много последните дванадесет.',
    },
    channels: {
      title: 'KPI по канали',
      line: 'Първо всички канали един до друг, после всеки по месеци: най-важното за този начин на продажба и собствената му фуния.',
      most: (channel, share) => `Най-много лийдове идват от канала „${channel}“: ${share}.`,
      noChannel: 'Никъде няма посочен канал. Изберете колоната с каналите в листа KPI Setup.',
      all: 'Всички',
    },
    cohorts: {
      title: 'Кохорти от клиенти',
      line: 'Каква част от клиентите с първа покупка през месеца са купили отново след толкова месеца.',
      boughtAgain: (again, of, share) =>
        `Купували в два или повече различни дни: ${grouped(again)} от ${plural(of, 'клиент', 'клиента')} (${share}).`,
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
