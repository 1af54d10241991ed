import { GoogleError } from './google-error.ts';

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  silver: '#c0c0c0',
};

/** `#fff`, `#FFFFFF` and some names as `#ffffff`. Google takes any text; here an unknown one is an error. */
export function readColor(text: string): string {
  const lower = text.toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(lower);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const known = /^#[\da-f]{6}$/.test(lower) ? lower : names[lower];
  if (!known)
    throw new GoogleError(`Invalid argument: color. The colour ${text} is not known; write it as #rrggbb.`);
  return known;
}
