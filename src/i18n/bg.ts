import { bgSetup } from './bg-setup.ts';
import { bgSummary } from './bg-summary.ts';
import type { Messages } from './messages.ts';
import { clip, type Place } from './words.ts';

/** Bulgarian. */
export const bg = (): Messages => ({
  language: 'bg',
  product: 'Sales KPIs',
  menu: { buildSummary: 'Изготвяне на KPI обобщение' },
  setup: bgSetup(),
  summary: bgSummary(),
  functions: {
    missing: (name, parameter) =>
      `${name}: липсва аргументът ${parameter}. Въведете за него число или диапазон.`,
    notANumber: (name, parameter, place, shown) =>
      `${name}: в аргумента ${parameter}${at(place)} трябва да има число, а не ${shown === null ? 'дата' : `„${clip(shown)}“`}. ` +
      `${place?.row === 1 ? 'Започнете диапазона под заглавието или поправете' : 'Поправете'} тази клетка.`,
    errorCell: (name, parameter, place, error) =>
      `${name}: в аргумента ${parameter}${at(place)} има грешка ${error}. Поправете тази клетка или я обградете с IFERROR.`,
    sizes: (name, first, firstSize, second, secondSize) =>
      `${name}: диапазоните трябва да са с еднакъв размер, а ${first} има ${firstSize} клетки, ${second} – ${secondSize}. Изравнете ги.`,
  },
  sheets: {
    keysMissing: (sheet) =>
      `Листът „${sheet}“ е изгубил скрития си първи ред или скритата си първа колона и редовете му вече не се различават от вашите. Отменете тази промяна или изтрийте листа и изгответе обобщението отново. Нищо не е записано.`,
    columnBetween: (sheet, column) =>
      `Колона ${column} на „${sheet}“ стои между колоните на отчета. Преместете я вдясно от отчета и изгответе обобщението отново. Нищо не е записано.`,
    columnMissing: (sheet, column) =>
      `В „${sheet}“ липсва колона на отчета: мястото ѝ е ${column}. Отменете изтриването ѝ или изтрийте листа и изгответе обобщението отново. Нищо не е записано.`,
    busy: 'В тази таблица вече се изготвя друго обобщение. Изчакайте го да приключи и опитайте отново.',
    kpiTextsMissing:
      'В „Разширения → Apps Script“ липсва файлът KpiTexts, затова отчетът няма откъде да вземе текстовете си. Добавете го там от папката dist и опитайте отново. Нищо не е записано.',
    unexpected:
      'Google Таблици не изпълниха една от стъпките, затова изготвянето е спряно. Вашите клетки са непроменени. Изчакайте минута и опитайте отново.',
    noSpreadsheet:
      'Отворете таблица и изберете командата от нейното меню: добавката работи с таблицата, която е пред вас.',
  },
});

const at = (place: Place | null) =>
  place === null
    ? ''
    : place.column === null
      ? ` (ред ${place.row} от диапазона)`
      : ` (ред ${place.row}, колона ${place.column} от диапазона)`;
