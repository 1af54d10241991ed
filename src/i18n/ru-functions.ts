import type { Messages } from './messages.ts';
import { clip, type Place, placeText } from './words.ts';

/** Russian: what a formula says at its cell. */
export const ruFunctions = (): Messages['functions'] => ({
  missing: (name, parameter) => `${name}: не хватает ${parameter}. Укажите значение или диапазон.`,
  notANumber: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} нужно число, а там ${shown === null ? 'дата' : `«${clip(shown)}»`}. ${correct(place)}`,
  notADate: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} нужна дата, а там «${clip(shown)}». ${correct(place)}`,
  bounds: (name, { name: parameter, least, most }, place, value) =>
    `${where(name, parameter, place)} стоит ${value}, а это ${most === undefined || value < (least ?? value) ? `меньше ${least}` : `больше ${most}`}${most === 1 ? ' (50% — это 0,5)' : ''}. ${fix}.`,
  currencies: (name, parameter, place, first, second) =>
    `${where(name, parameter, place)} и ${first}, и ${second}. Переведите их в одну валюту.`,
  errorCell: (name, parameter, place, error) =>
    `${where(name, parameter, place)} ошибка ${error}. ${fix} или оберните её в IFERROR.`,
  sizes: (name, first, firstSize, second, secondSize) =>
    `${name}: диапазоны разного размера, ${first} — ${firstSize}, ${second} — ${secondSize}. Сделайте их одинаковыми.`,
  oneColumn: (name, parameter) => `${name}: ${parameter} — это один столбец. Сузьте диапазон.`,
  damagedId: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} номер ${shown} потерял цифры, став числом. Загрузите столбец как текст.`,
  unknownWon: (name, parameter, place, shown) =>
    `${where(name, parameter, place)} стоит «${clip(shown)}», и неясно, выиграна ли сделка. Напишите «да» или «нет».`,
  stageOrder: (name, stage) =>
    `${name}: неясно, где среди этапов стоит «${clip(stage)}». Перечислите этапы вторым аргументом.`,
  fewBuyers: (name, least, count) =>
    `${name}: нужно ${least} клиентов с покупками в разные дни и с суммами, а их ${count}. Возьмите период подлиннее.`,
  noFit: (name) =>
    `${name}: к этим покупкам модель не подошла. Возьмите период подлиннее или больше клиентов.`,
});

const fix = 'Исправьте эту ячейку';

const correct = (place: Place | null) =>
  place?.row === 1 ? 'Начните диапазон ниже заголовка или исправьте ячейку.' : `${fix}.`;

const where = (name: string, parameter: string, place: Place | null) =>
  `${name}: в ${parameter}${placeText(place, ' (строка ', ', столбец ', ')')}`;
