import type { FurtherMessages } from './en-further.ts';
import { grouped, plural } from './ru-words.ts';

/** Russian: the texts of the sheets that a build makes beside the summary. */
export function ruFurther(): FurtherMessages {
  return {
    decimalMark: ',',
    dateFormat: 'dd.mm.yyyy',
    lists: {
      title: 'Списки KPI',
      line: 'Что вы напишете рядом со сделкой, менеджером или клиентом, останется при них.',
      answer: (overdue, stale, open) =>
        `Открытых сделок: ${grouped(open)}; просрочено: ${grouped(overdue)}, зависло: ${grouped(stale)}.`,
      columns: {
        deal: 'Сделка',
        customer: 'Клиент',
        rep: 'Менеджер',
        stage: 'Этап',
        expected: 'Ожидалась',
        created: 'Создана',
        daysOverdue: 'Дней просрочки',
        daysOpen: 'Дней открыта',
        share: 'Доля',
        sheet: 'Лист',
        column: 'Столбец',
        row: 'Строка',
        value: 'Значение',
      },
      amount: (currency) => `Сумма${currency === '' ? '' : `, ${currency}`}`,
      revenue: (currency) => `Выручка${currency === '' ? '' : `, ${currency}`}`,
      more: (count) => `и ещё ${grouped(count)}`,
      titles: {
        overdue: 'Просроченные сделки',
        stale: 'Зависшие сделки',
        reps: 'Менеджеры ниже команды',
        customers: 'Лучшие клиенты',
        leftOut: 'Строки, учтённые не полностью',
      },
      overdue: (count, open, undated) =>
        `Просрочено: ${grouped(count)} из ${plural(open, 'открытой сделки', 'открытых сделок', 'открытых сделок')}; без ожидаемой даты: ${grouped(undated)}.`,
      stale: (count, open, days) =>
        `Старше ${plural(days, 'дня', 'дней', 'дней')} (двух медианных циклов): ${grouped(count)} из ${plural(open, 'открытой сделки', 'открытых сделок', 'открытых сделок')}.`,
      noCycle: 'Выигранных сделок ещё нет, поэтому сравнить не с чем.',
      reps: (count, judged) =>
        `${grouped(count)} из ${plural(judged, 'оценённого менеджера', 'оценённых менеджеров', 'оценённых менеджеров')}: продажи ниже медианы команды в каждом из трёх последних полных месяцев.`,
      fewReps:
        'Никто не оценён: нужны четыре менеджера, работавших в каждом из трёх последних полных месяцев.',
      median: 'медиана команды',
      customers: (count, of, share) =>
        `В списке ${grouped(count)} из ${plural(of, 'клиента', 'клиентов', 'клиентов')}; доля в выручке — ${share}.`,
      leftOut: (count) =>
        `${plural(count, 'строка', 'строки', 'строк')}. Одна строка может стоять под несколькими причинами.`,
    },
    asOf: (date, zone) => `Данные на ${date}, ${zone}.`,
    funnel: {
      title: 'Воронка по месяцам',
      line: 'Лиды — по месяцу создания, дни — по месяцу выхода с этапа, отказы — по дате закрытия.',
      narrowest: (from, to, share) => `Самое узкое место за показанные месяцы: ${from} → ${to}, ${share}.`,
      slowest: (stage, days) => `Дольше всего: ${stage}, ${days} дн. (медиана).`,
      noBottleneck: 'Ни один лид ещё не прошёл дальше первого этапа.',
      groups: {
        reached: 'Куда дошли лиды месяца',
        times: 'Дней на этапе, медиана',
        losses: 'Дней от этапа до отказа, медиана',
        still: 'Открытые сделки по этапам, сейчас',
        lost: 'Отказы по причинам',
      },
      of: (stage) => `от «${stage}»`,
      notKnown: 'столбца пока нет, неизвестно',
      unknown: 'Отказ, этап неизвестен',
      others: (count) => `прочие (${grouped(count)})`,
      mean: 'среднее',
      deals: 'сделки',
      ageMedian: 'медиана дней на этапе',
      ageLongest: 'дольше всего, дней',
      lost: 'Все отказы',
      ofLost: 'от всех отказов',
      noReason: 'Причина не указана',
      foot: 'Открытые сделки ещё могут пройти дальше, и последние месяцы изменятся. Последний столбец — показанные месяцы вместе, не больше двенадцати последних.',
    },
    channels: {
      title: 'KPI по каналам',
      line: 'Сначала все каналы рядом, затем каждый по месяцам: главное для этого способа продаж и своя воронка.',
      most: (channel, share) => `Больше всего лидов даёт канал «${channel}»: ${share}.`,
      noChannel: 'Каналы нигде не указаны. Выберите столбец с каналами на листе KPI Setup.',
      all: 'Все',
    },
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
