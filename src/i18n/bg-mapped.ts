import type { MappedMessages } from './en-mapped.ts';
import { clip } from './words.ts';

/** Bulgarian: what a formula over the user's own tables says. */
export const bgMapped = (): MappedMessages => ({
  noSetup: (name, parameter, range) =>
    `${name}: в ${parameter} трябва да е листът KPI Setup заедно със скритата първа колона. Напишете ${range}. Ако го няма, веднъж създайте обобщението на KPI.`,
  unknownKpi: (name, kpi, near) =>
    `${name}: няма показател „${clip(kpi)}“.${near.length > 0 ? ` Подобни: ${listed(near)}.` : ''} Вземете името от KPI Setup или от обобщението.`,
  tableMissing: (name, kpi, kind, sheet) =>
    `${name}: за „${clip(kpi)}“ е нужна таблицата „${kind}“. Добавете ${sheet === '' ? 'диапазона ѝ' : `диапазона на листа „${sheet}“`} заедно със заглавията.`,
  columnMissing: (name, kpi, needs) =>
    `${name}: „${clip(kpi)}“ не може да се изчисли, в KPI Setup липсва: ${needs}. Настройте го и веднъж създайте обобщението на KPI.`,
  lacksColumn: (name, parameter, column, sheet) =>
    `${name}: в ${parameter} няма колона „${clip(column)}“, която в KPI Setup е посочена за „${sheet}“. Изберете цялата таблица със заглавията.`,
  noTable: (name, parameter) =>
    `${name}: не е ясно коя таблица е ${parameter}. Изберете таблица от KPI Setup с всички колони и реда със заглавията.`,
  twoTables: (name, parameter, one, other) =>
    `${name}: не е ясно дали ${parameter} е таблицата от „${one}“ или от „${other}“. Сменете заглавие в едната и веднъж създайте обобщението на KPI.`,
  noDimension: (name, dimension, known) =>
    `${name}: няма разрез „${clip(dimension)}“. ${known.length > 0 ? `Напишете ${listed(known)}` : 'Настройте го в KPI Setup'} или оставете празно.`,
  noValue: (name, value, dimension) =>
    `${name}: „${clip(value)}“ не се среща в никоя таблица (${dimension}). Поправете името или оставете празно, за да получите общата стойност.`,
  unset: 'не е посочено',
});

const listed = (names: readonly string[]) => names.map((one) => `„${one}“`).join(', ');
