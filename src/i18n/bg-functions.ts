import type { Messages } from './messages.ts';
import { clip, type Place, placeText } from './words.ts';

/** Bulgarian: what a formula says at its cell. */
export const bgFunctions = (): Messages['functions'] => ({
  missing: (name, parameter) => `${name}: липсва ${parameter}. Въведете стойност или диапазон.`,
  notANumber: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} трябва да има число, а не ${shown === null ? 'дата' : `„${clip(shown)}“`}. ${correct(place)}`,
  notADate: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} трябва да има дата, а не „${clip(shown)}“. ${correct(place)}`,
  bounds: (name, { name: parameter, least, most }, place, value) =>
    `${where(name, parameter, place)} има ${value}, което е ${most === undefined || value < (least ?? value) ? `под ${least}` : `над ${most}`}${most === 1 ? ' (50% е 0,5)' : ''}. ${fix}.`,
  currencies: (name, parameter, place, first, second) =>
    `${where(name, parameter, place)} има и ${first}, и ${second}. Превърнете ги в една валута.`,
  errorCell: (name, parameter, place, error) =>
    `${where(name, parameter, place)} има грешка ${error}. ${fix} или я обградете с IFERROR.`,
  sizes: (name, first, firstSize, second, secondSize) =>
    `${name}: диапазоните са с различен размер, ${first} – ${firstSize}, ${second} – ${secondSize}. Изравнете ги.`,
  oneColumn: (name, parameter) => `${name}: ${parameter} е една колона. Стеснете диапазона.`,
  damagedId: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} номерът ${shown} е загубил цифри като число. Внесете колоната като текст.`,
  unknownWon: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} има „${clip(shown)}“ и не е ясно дали сделката е спечелена. Напишете „да“ или „не“.`,
  stageOrder: (name, stage) =>
    `${name}: не е ясно къде сред етапите е „${clip(stage)}“. Изброете етапите във втория аргумент.`,
  fewBuyers: (name, least, count) =>
    `${name}: нужни са ${least} клиенти с покупки в различни дни и със суми, а има ${count}. Вземете по-дълъг период.`,
  noFit: (name) => `${name}: няма модел за тези покупки. Вземете по-дълъг период или повече клиенти.`,
});

const fix = 'Поправете тази клетка';

const correct = (place: Place | null) =>
  place?.row === 1 ? 'Започнете диапазона под заглавието или поправете клетката.' : `${fix}.`;

const where = (name: string, parameter: string, place: Place | null) =>
  `${name}: в ${parameter}${placeText(place, ' (ред ', ', колона ', ')')}`;
