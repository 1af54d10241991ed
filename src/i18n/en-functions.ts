import { type Bounds, clip, type Place } from './words.ts';

/** English: what a formula says at its cell. */
export const functionMessages = {
  missing: (name: string, parameter: string) => `${name} needs ${parameter}: type a value or a range for it.`,
  notANumber: (name: string, parameter: string, place: Place | null, shown: string | null) =>
    `${name} needs a number in ${parameter}${at(place)}, not ${shown === null ? 'a date' : `“${clip(shown)}”`}: ${correct(place)}`,
  notADate: (name: string, parameter: string, place: Place | null, shown: string) =>
    `${name} needs a date in ${parameter}${at(place)}, not “${clip(shown)}”: ${correct(place)}`,
  bounds: (name: string, { name: parameter, least, most }: Bounds, place: Place | null, value: number) => {
    const limits = [
      ...(least === undefined ? [] : [`at least ${least}`]),
      ...(most === undefined ? [] : [`at most ${most}`]),
    ].join(' and ');
    return `${name} needs ${parameter}${at(place)} to be ${limits}${most === 1 ? ' (50% is 0.5)' : ''}, not ${value}: correct that cell.`;
  },
  currencies: (name: string, parameter: string, place: Place | null, first: string, second: string) =>
    `${name} found ${first} and ${second} in ${parameter}${at(place)}: convert the amounts to one currency.`,
  errorCell: (name: string, parameter: string, place: Place | null, error: string) =>
    `${name} found ${error} in ${parameter}${at(place)}: mend that cell, or wrap it in IFERROR.`,
  sizes: (name: string, first: string, firstSize: string, second: string, secondSize: string) =>
    `${name} needs ranges of one size: ${first} has ${firstSize} cells, ${second} has ${secondSize}. Make them equal.`,
  oneColumn: (name: string, parameter: string) =>
    `${name} needs one column in ${parameter}: choose a range one column wide.`,
  damagedId: (name: string, parameter: string, place: Place | null, shown: string) =>
    `${name} found the id ${shown} in ${parameter}${at(place)}, which has lost digits as a number: format that column as plain text and import it anew.`,
  unknownWon: (name: string, parameter: string, place: Place | null, shown: string) =>
    `${name} cannot tell whether “${clip(shown)}” in ${parameter}${at(place)} means won: write yes or no there.`,
  stageOrder: (name: string, stage: string) =>
    `${name} cannot tell where “${clip(stage)}” stands among the stages: list them in order as its second argument.`,
  fewBuyers: (name: string, least: number, count: number) =>
    `${name} needs at least ${least} customers who bought on two days or more, with amounts; there are ${count}: give it a longer history.`,
  noFit: (name: string) =>
    `${name} found no model that fits these purchases: give it a longer history or more customers.`,
};

const correct = (place: Place | null) =>
  `${place?.row === 1 ? 'start the range below its header, or ' : ''}correct that cell.`;

const at = (place: Place | null) =>
  place === null
    ? ''
    : place.column === null
      ? `, row ${place.row} of the range`
      : `, row ${place.row}, column ${place.column} of the range`;
