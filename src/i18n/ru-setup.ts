import { blankWords } from './blank-words.ts';
import type { SetupMessages } from './en-setup.ts';
import { ruSetupProblems } from './ru-setup-problems.ts';
import { agree, form, grouped, plural } from './ru-words.ts';

/** Russian: everything a user may read in "KPI Setup", and about what could not be set up. */
export function ruSetup(): SetupMessages {
  const deals = (count: number) => plural(count, 'сделка', 'сделки', 'сделок');
  return {
    title: 'Настройка KPI',
    line: 'Меняйте только кремовые ячейки. Столбцы находятся по тексту заголовка, поэтому их можно переставлять. Остальные ячейки заново пишутся при каждой сборке.',
    sections: {
      tables: 'Таблицы',
      columns: (sheet) => `Столбцы листа «${sheet}»`,
      stages: 'Этапы воронки по порядку',
      options: 'Параметры',
      kpis: 'Показатели сводки',
    },
    headers: {
      tables: ['Таблица', 'Лист', 'Строка заголовков', 'Как найдено', 'Проверка'],
      columns: ['Поле', 'Заголовок столбца', 'Читается как', 'Как найдено', 'Проверка'],
      stages: ['Этап', 'Заголовок столбца', 'Значение', 'Роль', 'Проверка'],
      options: ['Параметр', 'Значение', '', 'Что это значит', ''],
      kpis: ['Показатель', 'Показывать'],
    },
    tables: { deals: 'Сделки', spend: 'Затраты на маркетинг', targets: 'Планы' },
    part: (table) => `${table}, ещё лист`,
    figureFields: {
      date: 'Дата или месяц',
      channel: 'Канал',
      source: 'Источник',
      amount: 'Сумма',
      start: 'Начало или месяц',
      end: 'Последний день',
      rep: 'Менеджер',
      target: 'План',
      measure: 'Показатель',
    },
    withoutTable: { spend: 'Без CAC и окупаемости затрат', targets: 'Без выполнения плана' },
    withoutFigure: {
      spend: {
        date: 'Ни одна строка не попадёт в месяц',
        channel: 'По каналам все затраты — «не указано»',
        source: 'По источникам все затраты — «не указано»',
        amount: 'Без затрат',
      },
      targets: {
        start: 'Ни одна строка не попадёт в месяц',
        end: 'Период длится до начала следующего',
        rep: 'Без планов по менеджерам',
        channel: 'Без планов по каналам',
        target: 'Без планов',
        measure: 'Все планы — по сумме продаж',
      },
    },
    fields: {
      id: 'ID сделки',
      customer: 'Клиент',
      rep: 'Менеджер',
      channel: 'Канал',
      source: 'Источник',
      created: 'Создана',
      closed: 'Закрыта',
      expected: 'Ожидаемое закрытие',
      status: 'Статус сделки',
      amount: 'Сумма',
      cost: 'Себестоимость',
      massMail: 'Массовая рассылка',
    },
    readsAs: {
      text: 'текст',
      date: 'дата',
      dayFirst: 'дата, сначала день',
      monthFirst: 'дата, сначала месяц',
      number: 'число',
      decimalPoint: 'число вида 1,234.50',
      decimalComma: 'число вида 1.234,50',
      status: 'статус',
      yesNo: 'да или нет',
    },
    roles: { lead: 'Лид', qualified: 'Квалифицирован', none: 'Нет' },
    outcomes: { won: 'Выиграна', lost: 'Проиграна', open: 'Открыта, без этапа' },
    reachedBy: { date: 'любая дата', status: 'статус, ниже' },
    reach: {
      implied: 'Прежние этапы пройдены',
      all: 'Считать, если пройдены все прежние',
      any: 'О прежних — ничего',
    },
    shows: { yes: 'Да', no: 'Нет' },
    leadStage: 'Лид',
    leadColumn: 'как поле «Создана»',
    newStage: 'Новый этап: впишите название в первую ячейку',
    statusLabel: 'Статус',
    undecidedLabel: 'Не назначен',
    how: {
      headers: (known, of) => `Известно заголовков: ${grouped(known)} из ${grouped(of)}`,
      sameHeaders: (isNew, isHidden) =>
        `Те же заголовки${isHidden ? '; лист скрыт' : ''}${isNew ? '; новый, добавлен' : ''}`,
      notRead: (sheet) => `Лист «${sheet}» не читается`,
      anotherSheet: 'Можно добавить лист с теми же заголовками',
      sameName: 'То же название',
      knownWord: (field) => `Синоним: «${field}»`,
      values: 'По значениям',
      chosen: 'Выбрано вами',
      notFound: 'Не найдено; необязательно',
      notFoundNeeded: 'Не найдено; обязательно',
    },
    checks: {
      rows: (count) => `✓ ${plural(count, 'строка', 'строки', 'строк')}`,
      distinct: (count) => `✓ ${plural(count, 'уникальный', 'уникальных', 'уникальных')}`,
      different: (count) => `✓ ${plural(count, 'разное значение', 'разных значения', 'разных значений')}`,
      readable: '✓ Всё читается',
      blanks: (count) =>
        `✓ ${plural(count, 'пустая ячейка', 'пустые ячейки', 'пустых ячеек')}, в отчётах «не указано»`,
      leftOut: (count, sample) =>
        `▲ ${plural(count, 'текст', 'текста', 'текстов')} («${sample}») не ${agree(count, 'учтён', 'учтены')}`,
      dayOrder: (count, others, as) =>
        `▲ ${others === 0 ? `Подходят оба порядка: ${grouped(count)}` : 'Порядок разный'}; сначала ${as === 'dayFirst' ? 'день' : 'месяц'}`,
      decimalMark: (count, as) =>
        `▲ Неясных: ${grouped(count)}; дробная часть после ${as === 'decimalPoint' ? 'точки' : 'запятой'}`,
      currencies: (names) => `▲ Разные валюты: ${names.join(', ')}`,
      damagedKeys: (count) => `▲ Округлённых ID: ${grouped(count)}; вставьте как текст`,
      mixedKeys: (count) => `▲ Чисел среди ID: ${grouped(count)}; вставьте как текст`,
      repeated: (count, of) =>
        `▲ ${grouped(count)} из ${plural(of, 'строки', 'строк', 'строк')} есть на других листах`,
      lacks: (column) => `▲ Нет столбца «${column}»`,
      copyOf: (sheet) => `▲ Похож на копию листа «${sheet}»`,
      reached: (count) => `✓ ${form(count, 'Дошла', 'Дошли', 'Дошло')} ${deals(count)}`,
      deals: (count) => `✓ ${deals(count)}`,
      undecided: (count) =>
        `▲ ${deals(count)}. Назначьте или оставьте ${agree(count, 'открытой', 'открытыми')}`,
      assigned: (known, of) =>
        `${known < of ? '▲' : '✓'} Назначено статусов: ${grouped(known)} из ${grouped(of)}`,
      doubtfulColumn: '▲ Тот ли это столбец?',
      doubtfulStage: '▲ Это этап? Если нет, очистите строку',
    },
    without: {
      id: 'Каждая строка — отдельная сделка',
      customer: 'Без новых клиентов, CAC и удержания',
      rep: 'Без показателей по менеджерам',
      channel: 'Без показателей по каналам',
      source: 'Без показателей по источникам',
      created: 'Без лидов, когорт и цикла сделки',
      closed: 'Без показателей по дате закрытия',
      expected: 'Пока сделка открыта, вместо неё — дата закрытия',
      status: 'Не понять, что выиграно, а что проиграно',
      amount: 'Без денежных показателей',
      cost: 'Без валовой прибыли',
      massMail: 'Ни одна сделка не считается рассылкой',
    },
    blankWords: blankWords.ru,
    options: {
      asOf: {
        name: 'Отчётная дата',
        meaning: 'Пусто — день сборки. Укажите дату, чтобы посмотреть назад',
      },
      windowDays: {
        name: 'Окно, дней',
        meaning: 'Лиды моложе этого срока не входят в когортные показатели. Пусто — без окна',
      },
      reach: {
        name: 'Поздний этап значит',
        meaning: 'Что попадание на этап говорит об этапах до него',
      },
      activeDays: {
        name: 'Активный клиент, дней',
        meaning: 'Сколько дней после покупки клиент активен. Пусто — 90',
      },
      lagMonths: {
        name: 'Лаг затрат, месяцев',
        meaning: 'CAC — по затратам за столько месяцев до того. Пусто — 0',
      },
      currency: { name: 'Валюта', meaning: 'Код или знак при суммах. Пусто — без него' },
      blankText: {
        name: 'Значит «пусто»',
        meaning: 'Тексты вместо пустой ячейки, через запятую',
      },
      version: { name: 'Формат листа', meaning: 'Только для дополнения' },
    },
    problems: ruSetupProblems(),
    noDeals: {
      noContent: () =>
        'Пока ни на одном листе нет данных: внесите сделки на лист, в первую строку — заголовки, и соберите сводку ещё раз.',
      noHeaders: (sheet) =>
        `${sheet === '' ? 'Ни на одном листе' : `На листе «${sheet}»`} нет строки, похожей на заголовки таблицы сделок: назовите столбцы, например «ID сделки», «Дата создания», «Дата закрытия», «Статус», «Сумма», и соберите сводку ещё раз.`,
      headersOnly: (sheet) =>
        `На листе «${sheet}» есть заголовки, но под ними нет сделок: добавьте сделки и соберите сводку ещё раз.`,
      noStatus: (sheet) =>
        `На листе «${sheet}» нет столбца, из которого видно, открыта сделка, выиграна или проиграна: добавьте его, назовите «Статус» и соберите сводку ещё раз.`,
      noDate: (sheet) =>
        `На листе «${sheet}» нет столбца с датой создания или закрытия сделки: добавьте его, назовите «Дата создания» или «Дата закрытия» и соберите сводку ещё раз.`,
    },
    noWon: (column, sheet, texts) =>
      `Неизвестно, какой текст в столбце «${column}» листа «${sheet}» означает выигрыш${texts.length > 0 ? ` (${texts.map((text) => `«${text}»`).join(', ')})` : ''}: выберите «Выиграна» для одного из них на листе KPI Setup и соберите сводку ещё раз.`,
  };
}
