import type { Messages } from './messages.ts';
import { clip, type Place } from './words.ts';

/** Bulgarian: what a formula says at its cell. */
export const bgFunctions = (): Messages['functions'] => ({
  missing: (name, parameter) =>
    `${name}: липсва аргументът ${parameter}. Въведете за него стойност или диапазон.`,
  notANumber: (name, parameter, place, shown) =>
    `${name}: в аргумента ${parameter}${at(place)} трябва да има число, а не ${shown === null ? 'дата' : `„${clip(shown)}“`}. ${correct(place)}`,
  notADate: (name, parameter, place, shown) =>
    `${name}: в аргумента ${parameter}${at(place)} трябва да има дата, а не „${clip(shown)}“. ${correct(place)}`,
  bounds: (name, { name: parameter, least, most }, place, value) => {
    const limits = [
      ...(least === undefined ? [] : [`поне ${least}`]),
      ...(most === undefined ? [] : [`най-много ${most}`]),
    ].join(' и ');
    return `${name}: ${parameter}${at(place)} трябва да е ${limits}${most === 1 ? ' (50% е 0,5)' : ''}, а не ${value}. Поправете тази клетка.`;
  },
  currencies: (name, parameter, place, first, second) =>
    `${name}: в аргумента ${parameter}${at(place)} има и ${first}, и ${second}. Превърнете сумите в една валута.`,
  errorCell: (name, parameter, place, error) =>
    `${name}: в аргумента ${parameter}${at(place)} има грешка ${error}. Поправете тази клетка или я обградете с IFERROR.`,
  sizes: (name, first, firstSize, second, secondSize) =>
    `${name}: диапазоните трябва да са с еднакъв размер, а ${first} има ${firstSize} клетки, ${second} – ${secondSize}. Изравнете ги.`,
});

const correct = (place: Place | null) =>
  `${place?.row === 1 ? 'Започнете диапазона под заглавието или поправете' : 'Поправете'} тази клетка.`;

const at = (place: Place | null) =>
  place === null
    ? ''
    : place.column === null
      ? ` (ред ${place.row} от диапазона)`
      : ` (ред ${place.row}, колона ${place.column} от диапазона)`;
