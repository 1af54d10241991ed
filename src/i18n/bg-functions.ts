import type { Messages } from './messages.ts';
import { clip, type Place } from './words.ts';

/** Bulgarian: what a formula says at its cell. */
export const bgFunctions = (): Messages['functions'] => ({
  missing: (name, parameter) =>
    `${name}: липсва аргументът ${parameter}. Въведете за него стойност или диапазон.`,
  notANumber: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} трябва да има число, а не ${shown === null ? 'дата' : `„${clip(shown)}“`}. ${correct(place)}`,
  notADate: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} трябва да има дата, а не „${clip(shown)}“. ${correct(place)}`,
  bounds: (name, { name: parameter, least, most }, place, value) => {
    const limits = [
      ...(least === undefined ? [] : [`поне ${least}`]),
      ...(most === undefined ? [] : [`най-много ${most}`]),
    ].join(' и ');
    return `${name}: ${parameter}${at(place)} трябва да е ${limits}${most === 1 ? ' (50% е 0,5)' : ''}, а не ${value}. Поправете тази клетка.`;
  },
  currencies: (name, parameter, place, first, second) =>
    `${where(name, parameter, place)} има и ${first}, и ${second}. Превърнете сумите в една валута.`,
  errorCell: (name, parameter, place, error) =>
    `${where(name, parameter, place)} има грешка ${error}. Поправете тази клетка или я обградете с IFERROR.`,
  sizes: (name, first, firstSize, second, secondSize) =>
    `${name}: диапазоните трябва да са с еднакъв размер, а ${first} има ${firstSize} клетки, ${second} – ${secondSize}. Изравнете ги.`,
  oneColumn: (name, parameter) =>
    `${name}: в аргумента ${parameter} трябва да има една колона. Изберете диапазон, широк една колона.`,
  damagedId: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} номерът ${shown} е загубил цифри, превърнат в число. Задайте на колоната формат „Обикновен текст“ и я внесете отново.`,
  unknownWon: (name, parameter, place, shown) =>
    `${name}: не е ясно дали „${clip(shown)}“ в аргумента ${parameter}${at(place)} значи спечелена сделка. Напишете там „да“ или „не“.`,
  stageOrder: (name, stage) =>
    `${name}: не е ясно къде сред етапите стои „${clip(stage)}“. Изброете етапите подред като втори аргумент.`,
  fewBuyers: (name, least, count) =>
    `${name}: нужни са поне ${least} клиенти с покупки в два или повече различни дни и със суми, а има ${count}. Вземете по-дълъг период.`,
  noFit: (name) =>
    `${name}: няма модел, който да пасва на тези покупки. Вземете по-дълъг период или повече клиенти.`,
});

const where = (name: string, parameter: string, place: Place | null) =>
  `${name}: в аргумента ${parameter}${at(place)}`;

const correct = (place: Place | null) =>
  `${place?.row === 1 ? 'Започнете диапазона под заглавието или поправете' : 'Поправете'} тази клетка.`;

const at = (place: Place | null) =>
  place === null
    ? ''
    : place.column === null
      ? ` (ред ${place.row} от диапазона)`
      : ` (ред ${place.row}, колона ${place.column} от диапазона)`;
