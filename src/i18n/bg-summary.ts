import { bgColumnDoubts, bgIssues } from './bg-issues.ts';
import { agree, grouped, plural } from './bg-words.ts';
import type { SummaryMessages } from './en-summary.ts';

/** The months, whole. */
export const bgMonths = () => [
  'януари',
  'февруари',
  'март',
  'април',
  'май',
  'юни',
  'юли',
  'август',
  'септември',
  'октомври',
  'ноември',
  'декември',
];

/** Bulgarian: the texts of the sheet "KPI Summary". */
export function bgSummary(): SummaryMessages {
  const months = ['яну', 'фев', 'март', 'апр', 'май', 'юни', 'юли', 'авг', 'сеп', 'окт', 'ное', 'дек'];
  return {
    title: 'KPI обобщение',
    months,
    issues: bgIssues(),
    columnDoubts: bgColumnDoubts(),
    label: (name, unit, lowerIsBetter) =>
      `${name}${unit === '' ? '' : `, ${unit}`}${lowerIsBetter ? ' (↓ добре)' : ''}`,
    unitDays: 'дни',
    unitThousand: (currency) => (currency === '' ? 'хил.' : `хил. ${currency}`),
    date: (year, month, day) => `${two(day)}.${two(month)}.${year}`,
    rebuilt: (date, time) => `Обновено ${date}, ${time}`,
    line: (count, last, asOf, zone, currency) =>
      `${count === 1 ? `1 месец: ${last}` : `${monthsCounted(count)} до ${last}`}, по дата на събитието, освен където пише „кохорта“. ` +
      `Данни към ${asOf}, ${zone}.${currency === '' ? '' : ` Суми в ${currency}.`}`,
    lineNote: (sheet, count) =>
      `Източник: лист „${sheet}“, ${plural(count, 'ред', 'реда')}. Скритите и филтрираните редове също се броят.`,
    points: 'п.п.',
    trend: 'Тенденция',
    changeOf: (month) => `Промяна: ${bgMonths()[month - 1]} спрямо`,
    shortMonth: (month, year) => `${months[month - 1]} ${year}`,
    longMonth: (month, year) => `${bgMonths()[month - 1]} ${year} г.`,
    untilDay: (day) => `до ${day}-${ordinalEnding(day)}`,
    fiscalYear: (years) => `ФГ ${years}`,
    quarterToDate: 'от началото на тримесечието',
    yearToDate: 'от началото на фин. година',
    twelveMonths: '12 месеца',
    allMonths: monthsCounted,
    footnote: (first, last) =>
      `Сив курсив: част от лийдовете за месеца са още отворени и показателят ще се промени. Промени под 2% (при дялове под 0,5 п.п.) не се оцветяват. Последна колона: ${first} – ${last}, дяловете са от сборовете.`,
    mayNotBeNew: (until, start) =>
      `Клиентите, които се появяват за първи път преди ${until}, може да не са нови: данните започват от ${start}.`,
    plansKept: (days) =>
      `План в началото: както го е заварило първото обновяване за месеца, на ${days.join(', ')}; останалите месеци са възстановени.`,
    costLag: (months) =>
      `CAC и другите показатели с разходи се смятат по разходите отпреди ${plural(months, 'месец', 'месеца')}.`,
    revenueFrom: {
      invoices: 'Приходи: фактури по дата на фактурата.',
      payments: 'Приходи: плащания по дата на плащане.',
      booked: 'Приходи: спечелени сделки по дата на приключване.',
    },
    tableMissing: (names, needs) =>
      `Не влиза в обобщението: ${names.join(', ')}. Липсващи данни: ${needs.join(', ')}. Изберете листа им в KPI Setup.`,
    notInReport: (names, needs) =>
      `Не влиза в обобщението: ${names.join(', ')}. Липсващи данни: ${needs.join(', ')}. Изберете колоната в KPI Setup.`,
    /** The stages of a funnel kept as counts, and the share of the stage before. */
    countedFunnel: 'Фуния по брой',
    ofStageBefore: 'От предишния етап',
    doubt: 'Какво буди съмнение',
    place: (sheet, column, row) => `${sheet}${column === '' ? '' : `, ${column}`}, ред ${row}`,
    doubtLine: (sentence, cell) => `${sentence}. Първи случай: ${cell}`,
    doubtNote: (cells, rest) => `${cells.join('\n')}${rest > 0 ? `\nи още ${grouped(rest)}` : ''}`,
    chart: {
      title: (currency) => `Продажби${currency === '' ? '' : `, ${currency},`} и дял спечелени по месеци`,
      booked: 'Продажби',
      winRate: 'Дял спечелени',
      bookedAxis: (currency) => (currency === '' ? 'Продажби' : `Продажби, ${currency}`),
      monthAxis: 'Месец на приключване',
      data: 'Данни за диаграмата',
      month: 'Месец',
    },
    doubtfulStages: (stages) =>
      `${stages.map((stage) => `„${stage}“`).join(', ')}: ${stages.length === 1 ? 'прието е за етап' : 'приети са за етапи'} на фунията. Ако не е така, поправете в KPI Setup.`,
    noLeadJoined: (sheet) =>
      `Нито една сделка не посочва лийд от „${sheet}“, затова никой лийд не се брои за клиент. Изберете в KPI Setup колоната с ID на лийда в сделките и в „${sheet}“.`,
    unassigned: (status, count) =>
      `Статусът „${status}“ няма зададено значение, затова ${plural(count, 'сделка с него се брои', 'сделки с него се броят')} за ${agree(count, 'отворена', 'отворени')}. Задайте го в KPI Setup.`,
    parts: {
      added: (sheet, of) =>
        `Новият лист „${sheet}“ е със заглавията на „${of}“ и също се чете. Ако не трябва, изчистете го в KPI Setup.`,
      copy: (sheet, of) =>
        `Листът „${sheet}“ прилича на копие на „${of}“ и не се чете. Ако не е копие, изберете го в KPI Setup.`,
      lacks: (sheet, column) =>
        `В „${sheet}“ са заглавията на таблицата, но няма колона „${column}“; листът не се чете. Добавете колоната и изберете листа в KPI Setup.`,
      repeated: (sheet, count, of) =>
        `Лист „${sheet}“: ${grouped(count)} от ${plural(of, 'ред', 'реда')} ${agree(count, 'го има и в друг лист и се брои', 'ги има и в друг лист и се броят')} веднъж. Ако е копие, изчистете го в KPI Setup.`,
      hidden: (sheet) => `Листът „${sheet}“ е скрит; редовете му се броят.`,
      found: (sheet, table) =>
        `Листът „${sheet}“ прилича на таблицата „${table}“, която липсва в KPI Setup; той не се чете. За да се чете, изберете го там.`,
      other: (sheet, row) =>
        `В „${sheet}“ има още една таблица, подобна на сделки, с други заглавия (ред ${row}); тя не се чете. Ако сделките са в нея, изберете я в KPI Setup; за да се четат и двете, дайте ѝ същите заглавия в отделен лист.`,
    },
    sheetGone: (sheet) =>
      `Листът „${sheet}“ със сделките вече го няма. Изберете друг в KPI Setup и изгответе обобщението отново.`,
    columnGone: (header, sheet) =>
      `В „${sheet}“ вече няма колона „${header}“. Изберете новото ѝ име в KPI Setup и изгответе обобщението отново.`,
    noMonths: (sheet) =>
      `В „${sheet}“ няма нито една четлива дата до отчетната, затова няма какво да се покаже. Проверете колоните с дати в KPI Setup и изгответе обобщението отново.`,
    done: (count, sheet, left) =>
      `Листът KPI Summary е обновен от „${sheet}“: ${plural(count, 'ред', 'реда')}` +
      `${left === 0 ? ', използвано е всичко.' : `. ${plural(left, 'ред не е използван', 'реда не са използвани')} навсякъде: вижте „Какво буди съмнение“ на този лист.`}`,
    doneNew: (sheets) => `Нови листове: ${sheets.map((sheet) => `„${sheet}“`).join(', ')}.`,
  };
}

const two = (n: number) => String(n).padStart(2, '0');
const monthsCounted = (count: number) => plural(count, 'месец', 'месеца');

/** 1-ви, 2-ри, 3-ти … 7-ми, 8-ми; 11-ти to 18-ти are regular. */
function ordinalEnding(day: number): string {
  if (day > 10 && day < 20) return 'ти';
  return ['ти', 'ви', 'ри', 'ти', 'ти', 'ти', 'ти', 'ми', 'ми', 'ти'][day % 10] ?? 'ти';
}
