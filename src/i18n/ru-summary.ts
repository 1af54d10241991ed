import type { SummaryMessages } from './en-summary.ts';
import { ruColumnDoubts, ruIssues } from './ru-issues.ts';
import { agree, form, grouped, plural } from './ru-words.ts';

/** The months in the nominative: no sentence here needs another case. */
export const ruMonths = () => [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** Russian: the texts of the sheet "KPI Summary". */
export function ruSummary(): SummaryMessages {
  const months = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
  return {
    title: 'Сводка KPI',
    months,
    issues: ruIssues(),
    columnDoubts: ruColumnDoubts(),
    label: (name, unit, lowerIsBetter) =>
      `${name}${unit === '' ? '' : `, ${unit}`}${lowerIsBetter ? ' (↓ лучше)' : ''}`,
    unitDays: 'дней',
    unitThousand: (currency) => (currency === '' ? 'тыс.' : `тыс. ${currency}`),
    date: (year, month, day) => `${two(day)}.${two(month)}.${year}`,
    rebuilt: (date, time) => `Обновлено ${date}, ${time}`,
    line: (count, last, asOf, zone, currency) =>
      `${count === 1 ? `1 месяц: ${last}` : `${monthsCounted(count)} по ${last}`}. Считается по дате события, кроме строк с пометкой «когорта». ` +
      `Данные на ${asOf}, ${zone}.${currency === '' ? '' : ` Суммы в ${currency}.`}`,
    lineNote: (sheet, count) =>
      `Источник: лист «${sheet}», ${plural(count, 'строка', 'строки', 'строк')}. Скрытые и отфильтрованные строки тоже считаются.`,
    points: 'п.п.',
    trend: 'Динамика',
    changeOf: (month) => `Изменение: ${ruMonths()[month - 1]} к`,
    shortMonth: (month, year) => `${months[month - 1]} ${year}`,
    longMonth: (month, year) => `${ruMonths()[month - 1]} ${year}`,
    untilDay: (day) => `по ${day}-е`,
    fiscalYear: (years) => `ФГ ${years}`,
    quarterToDate: 'с начала квартала',
    yearToDate: 'с начала фин. года',
    twelveMonths: '12 месяцев',
    allMonths: monthsCounted,
    footnote: (first, last) =>
      `Серый курсив: часть лидов этого месяца ещё открыта, показатель изменится. Изменения меньше 2% (у долей — 0,5 п.п.) не выделены цветом. Последний столбец: ${first} — ${last}, доли — по суммам.`,
    mayNotBeNew: (until, start) =>
      `Клиенты, впервые появившиеся до ${until}, могут быть не новыми: данные начинаются с ${start}.`,
    plansKept: (days) =>
      `Прогноз на начало — как его застала первая сборка месяца: ${days.join(', ')}; остальные месяцы восстановлены.`,
    costLag: (months) =>
      `CAC и другие показатели с затратами — по затратам за ${plural(months, 'месяц', 'месяца', 'месяцев')} до того.`,
    revenueFrom: {
      invoices: 'Выручка — счета по дате счёта.',
      payments: 'Выручка — оплаты по дате оплаты.',
      booked: 'Выручка — выигранные сделки по дате закрытия.',
    },
    tableMissing: (names, needs) =>
      `Не вошло в сводку: ${names.join(', ')}. Не хватает данных: ${needs.join(', ')}. Выберите лист с ними в KPI Setup.`,
    notInReport: (names, needs) =>
      `Не вошло в сводку: ${names.join(', ')}. Не хватает данных: ${needs.join(', ')}. Выберите столбец на листе KPI Setup.`,
    /** The stages of a funnel kept as counts, and the share of the stage before. */
    countedFunnel: 'Воронка по количеству',
    ofStageBefore: 'От предыдущего этапа',
    doubt: 'Что вызывает сомнения',
    place: (sheet, column, row) => `${sheet}${column === '' ? '' : `, ${column}`}, строка ${row}`,
    doubtLine: (sentence, cell) => `${sentence}. Первый случай: ${cell}`,
    doubtNote: (cells, rest) => `${cells.join('\n')}${rest > 0 ? `\nи ещё ${grouped(rest)}` : ''}`,
    chart: {
      title: (currency) => `Продажи${currency === '' ? '' : `, ${currency},`} и доля побед по месяцам`,
      booked: 'Продажи',
      winRate: 'Доля побед',
      bookedAxis: (currency) => (currency === '' ? 'Продажи' : `Продажи, ${currency}`),
      monthAxis: 'Месяц закрытия',
      data: 'Данные диаграммы',
      month: 'Месяц',
    },
    doubtfulStages: (stages) =>
      `${stages.map((stage) => `«${stage}»`).join(', ')}: ${stages.length === 1 ? 'принято за этап' : 'приняты за этапы'} воронки. Если это не так, исправьте на листе KPI Setup.`,
    noLeadJoined: (sheet) =>
      `Ни одна сделка не ссылается на лид из «${sheet}», поэтому ни один лид не стал клиентом. Выберите в KPI Setup столбец с ID лида в сделках и в «${sheet}».`,
    unassigned: (status, count) =>
      `Статусу «${status}» не назначено значение, поэтому ${plural(count, 'сделка с ним считается открытой', 'сделки с ним считаются открытыми', 'сделок с ним считаются открытыми')}. Назначьте его на листе KPI Setup.`,
    parts: {
      added: (sheet, of) =>
        `Новый лист «${sheet}» с заголовками листа «${of}» тоже читается. Если не нужно, уберите его в KPI Setup.`,
      copy: (sheet, of) =>
        `Лист «${sheet}» похож на копию листа «${of}» и не читается. Если это не копия, выберите его в KPI Setup.`,
      lacks: (sheet, column) =>
        `На листе «${sheet}» заголовки таблицы, но нет столбца «${column}»; лист не читается. Добавьте столбец и выберите лист в KPI Setup.`,
      repeated: (sheet, count, of) =>
        `Лист «${sheet}»: ${grouped(count)} из ${plural(of, 'строки', 'строк', 'строк')} есть и на другом листе и ${agree(count, 'учтена', 'учтены')} один раз. Если это копия, уберите её в KPI Setup.`,
      hidden: (sheet) => `Лист «${sheet}» скрыт; его строки учтены.`,
      found: (sheet, table) =>
        `Лист «${sheet}» похож на таблицу «${table}», которой нет в KPI Setup; он не читается. Чтобы учесть его, выберите его там.`,
      other: (sheet, row) =>
        `На листе «${sheet}» есть ещё таблица, похожая на сделки, с другими заголовками (строка ${row}); она не читается. Если сделки в ней, выберите её в KPI Setup; чтобы учесть обе, дайте ей те же заголовки на отдельном листе.`,
    },
    sheetGone: (sheet) =>
      `Листа «${sheet}» со сделками больше нет. Выберите другой на листе KPI Setup и соберите сводку ещё раз.`,
    columnGone: (header, sheet) =>
      `На листе «${sheet}» больше нет столбца «${header}». Выберите его новое название на листе KPI Setup и соберите сводку ещё раз.`,
    noMonths: (sheet) =>
      `На листе «${sheet}» нет ни одной читаемой даты не позже отчётной, поэтому показывать нечего. Проверьте столбцы с датами на листе KPI Setup и соберите сводку ещё раз.`,
    done: (count, sheet, left) =>
      `Лист KPI Summary обновлён по листу «${sheet}»: ${plural(count, 'строка', 'строки', 'строк')}` +
      `${left === 0 ? ', учтено всё.' : `. Не везде ${form(left, 'учтена', 'учтены', 'учтено')} ${plural(left, 'строка', 'строки', 'строк')}: см. «Что вызывает сомнения» на этом листе.`}`,
    doneNew: (sheets) => `Новые листы: ${sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
  };
}

const two = (n: number) => String(n).padStart(2, '0');
const monthsCounted = (count: number) => plural(count, 'месяц', 'месяца', 'месяцев');
