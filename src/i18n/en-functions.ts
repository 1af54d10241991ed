import { type Bounds, clip, type Place, placeText } from './words.ts';

/** English: what a formula says at its cell. */
export const functionMessages = {
  missing: (name: string, parameter: string) => `${name} needs ${parameter}: type a value or a range.`,
  notANumber: (name: string, parameter: string, place: Place | null, shown: string | null) =>
    `${name} needs a number${where(parameter, place)}, not ${shown === null ? 'a date' : `“${clip(shown)}”`}: ${correct(place)}`,
  notADate: (name: string, parameter: string, place: Place | null, shown: string) =>
    `${name} needs a date${where(parameter, place)}, not “${clip(shown)}”: ${correct(place)}`,
  bounds: (name: string, { name: parameter, least, most }: Bounds, place: Place | null, value: number) =>
    `${name} found ${value}${where(parameter, place)}, which is ${most === undefined || value < (least ?? value) ? `below ${least}` : `above ${most}`}${most === 1 ? ' (50% is 0.5)' : ''}: correct that cell.`,
  currencies: (name: string, parameter: string, place: Place | null, first: string, second: string) =>
    `${name} found ${first} and ${second}${where(parameter, place)}: convert them to one currency.`,
  errorCell: (name: string, parameter: string, place: Place | null, error: string) =>
    `${name} found ${error}${where(parameter, place)}: mend that cell, or wrap it in IFERROR.`,
  sizes: (name: string, first: string, firstSize: string, second: string, secondSize: string) =>
    `${name} needs ranges of one size, but ${first} has ${firstSize} cells and ${second} ${secondSize}: make them equal.`,
  oneColumn: (name: string, parameter: string) =>
    `${name} needs one column in ${parameter}: choose a narrower range.`,
  damagedId: (name: string, parameter: string, place: Place | null, shown: string) =>
    `${name} found the id ${shown}${where(parameter, place)}, which lost digits as a number: import that column as text.`,
  unknownWon: (name: string, parameter: string, place: Place | null, shown: string) =>
    `${name} cannot tell whether “${clip(shown)}”${where(parameter, place)} means won: write yes or no there.`,
  stageOrder: (name: string, stage: string) =>
    `${name} cannot tell where the stage “${clip(stage)}” stands: list the stages in its second argument.`,
  fewBuyers: (name: string, least: number, count: number) =>
    `${name} needs ${least} customers who bought on two days or more, with amounts, and found ${count}: give it a longer history.`,
  noFit: (name: string) =>
    `${name} found no model that fits these purchases: give it a longer history or more customers.`,
};

const correct = (place: Place | null) =>
  `${place?.row === 1 ? 'start the range below its header, or ' : ''}correct that cell.`;

const where = (parameter: string, place: Place | null) =>
  ` in ${parameter}${placeText(place, ', row ', ', column ', ' of the range')}`;
