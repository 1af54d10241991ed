import type { MappedMessages } from './en-mapped.ts';
import { clip } from './words.ts';

/** Russian: what a formula over the user's own tables says. */
export const ruMapped = (): MappedMessages => ({
  noSetup: (name, parameter, range) =>
    `${name}: в ${parameter} нужен лист KPI Setup вместе со скрытым первым столбцом. Напишите ${range}. Если такого листа нет, один раз соберите сводку KPI.`,
  unknownKpi: (name, kpi, near) =>
    `${name}: показателя «${clip(kpi)}» нет.${near.length > 0 ? ` Похожие: ${listed(near)}.` : ''} Возьмите название из KPI Setup или сводки KPI.`,
  tableMissing: (name, kpi, kind, sheet) =>
    `${name}: для «${clip(kpi)}» нужна таблица «${kind}». Добавьте ${sheet === '' ? 'её диапазон' : `диапазон листа «${sheet}»`} вместе с заголовками.`,
  columnMissing: (name, kpi, needs) =>
    `${name}: «${clip(kpi)}» не посчитать, в KPI Setup не хватает: ${needs}. Настройте это и один раз соберите сводку KPI.`,
  lacksColumn: (name, parameter, column, sheet) =>
    `${name}: в ${parameter} нет столбца «${clip(column)}», который в KPI Setup указан для «${sheet}». Выберите таблицу целиком, с заголовками.`,
  noTable: (name, parameter) =>
    `${name}: непонятно, что за таблица в ${parameter}. Выберите таблицу из KPI Setup со всеми столбцами и строкой заголовков.`,
  twoTables: (name, parameter, one, other) =>
    `${name}: непонятно, ${parameter} — это таблица листа «${one}» или «${other}». Измените в одной из них заголовок и один раз соберите сводку KPI.`,
  noDimension: (name, dimension, known) =>
    `${name}: разреза «${clip(dimension)}» нет. ${known.length > 0 ? `Напишите ${listed(known)}` : 'Настройте его в KPI Setup'} или оставьте пустым.`,
  noValue: (name, value, dimension) =>
    `${name}: «${clip(value)}» не встречается ни в одной таблице (${dimension}). Исправьте имя или оставьте пустым, чтобы получить итог.`,
  unset: 'не указано',
});

const listed = (names: readonly string[]) => names.map((one) => `«${one}»`).join(', ');
