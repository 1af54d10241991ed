import type { Messages } from './messages.ts';
import { clip, type Place } from './words.ts';

/** Russian: what a formula says at its cell. */
export const ruFunctions = (): Messages['functions'] => ({
  missing: (name, parameter) =>
    `${name}: не хватает аргумента ${parameter}. Укажите для него значение или диапазон.`,
  notANumber: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} нужно число, а там ${shown === null ? 'дата' : `«${clip(shown)}»`}. ${correct(place)}`,
  notADate: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} нужна дата, а там «${clip(shown)}». ${correct(place)}`,
  bounds: (name, { name: parameter, least, most }, place, value) => {
    const limits = [
      ...(least === undefined ? [] : [`не меньше ${least}`]),
      ...(most === undefined ? [] : [`не больше ${most}`]),
    ].join(' и ');
    return `${name}: ${parameter}${at(place)} должно быть ${limits}${most === 1 ? ' (50% — это 0,5)' : ''}, а там ${value}. Исправьте эту ячейку.`;
  },
  currencies: (name, parameter, place, first, second) =>
    `${where(name, parameter, place)} и ${first}, и ${second}. Переведите суммы в одну валюту.`,
  errorCell: (name, parameter, place, error) =>
    `${where(name, parameter, place)} ошибка ${error}. Исправьте эту ячейку или оберните её в IFERROR.`,
  sizes: (name, first, firstSize, second, secondSize) =>
    `${name}: диапазоны должны быть одного размера, а ${first} занимает ${firstSize} ячеек, ${second} — ${secondSize}. Сделайте их одинаковыми.`,
  oneColumn: (name, parameter) =>
    `${name}: в аргументе ${parameter} нужен один столбец. Выберите диапазон шириной в один столбец.`,
  damagedId: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} номер ${shown} потерял цифры, став числом. Задайте столбцу формат «Обычный текст» и загрузите его заново.`,
  unknownWon: (name, parameter, place, shown) =>
    `${name}: непонятно, выиграна ли сделка с «${clip(shown)}» в аргументе ${parameter}${at(place)}. Напишите там «да» или «нет».`,
  stageOrder: (name, stage) =>
    `${name}: непонятно, где среди этапов стоит «${clip(stage)}». Перечислите этапы по порядку вторым аргументом.`,
  fewBuyers: (name, least, count) =>
    `${name}: нужно не меньше ${least} клиентов с покупками хотя бы в два разных дня и с суммами, а их ${count}. Возьмите период подлиннее.`,
  noFit: (name) =>
    `${name}: под эти покупки не подошла ни одна модель. Возьмите период подлиннее или больше клиентов.`,
});

const where = (name: string, parameter: string, place: Place | null) =>
  `${name}: в аргументе ${parameter}${at(place)}`;

const correct = (place: Place | null) =>
  `${place?.row === 1 ? 'Начните диапазон ниже заголовка или исправьте' : 'Исправьте'} эту ячейку.`;

const at = (place: Place | null) =>
  place === null
    ? ''
    : place.column === null
      ? ` (строка ${place.row} диапазона)`
      : ` (строка ${place.row}, столбец ${place.column} диапазона)`;
