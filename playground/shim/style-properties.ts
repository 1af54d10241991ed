import type { Style, StylePatch } from '../engine/engine.ts';
import { readColor } from './color.ts';
import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { EnumValue } from './handle.ts';

/** A property of a cell's look as Apps Script names it, both ways. */
export interface StyleProperty {
  readonly singular: string;
  readonly plural: string;
  toPatch(value: unknown): StylePatch;
  fromStyle(style: Style): unknown;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  if (allowed.includes(value as T)) return value as T;
  throw new GoogleError(`Invalid argument: ${what} ${String(value)}`);
}

const color = (value: unknown) => (value === null ? null : readColor(String(value)));

/** Google's pattern of a cell with no number format of its own. */
const automatic = '0.###############';

const horizontals = ['left', 'center', 'right'] as const;
const verticals = ['top', 'middle', 'bottom'] as const;

/** Every style that has a setter and a getter of its own. */
export const styleProperties: readonly StyleProperty[] = [
  {
    singular: 'NumberFormat',
    plural: 'NumberFormats',
    toPatch: (value) => ({
      numberFormat:
        value === null || value === '' || value === 'General' || value === automatic ? null : String(value),
    }),
    fromStyle: (style) => style.numberFormat ?? automatic,
  },
  {
    singular: 'FontFamily',
    plural: 'FontFamilies',
    toPatch: (value) => ({ fontFamily: value === null ? null : String(value) }),
    fromStyle: (style) => style.fontFamily ?? 'Arial',
  },
  {
    singular: 'FontSize',
    plural: 'FontSizes',
    toPatch(value) {
      if (typeof value !== 'number' || value < 1)
        throw new GoogleError(`Invalid argument: size ${String(value)}`);
      return { fontSize: value };
    },
    fromStyle: (style) => style.fontSize ?? 10,
  },
  {
    singular: 'FontWeight',
    plural: 'FontWeights',
    toPatch: (value) => ({
      bold: value === null || oneOf(value, ['bold', 'normal'], 'weight') !== 'bold' ? null : true,
    }),
    fromStyle: (style) => (style.bold ? 'bold' : 'normal'),
  },
  {
    singular: 'FontStyle',
    plural: 'FontStyles',
    toPatch: (value) => ({
      italic: value === null || oneOf(value, ['italic', 'normal'], 'style') !== 'italic' ? null : true,
    }),
    fromStyle: (style) => (style.italic ? 'italic' : 'normal'),
  },
  {
    singular: 'FontLine',
    plural: 'FontLines',
    toPatch(value) {
      const line = value === null ? 'none' : oneOf(value, ['underline', 'line-through', 'none'], 'line');
      return { underline: line === 'underline' || null, strikethrough: line === 'line-through' || null };
    },
    fromStyle: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  },
  {
    singular: 'FontColor',
    plural: 'FontColors',
    toPatch: (value) => ({ color: color(value) }),
    fromStyle: (style) => style.color?.toLowerCase() ?? '#000000',
  },
  {
    singular: 'Background',
    plural: 'Backgrounds',
    toPatch: (value) => ({ background: color(value) }),
    fromStyle: (style) => style.background?.toLowerCase() ?? '#ffffff',
  },
  {
    singular: 'HorizontalAlignment',
    plural: 'HorizontalAlignments',
    toPatch: (value) => ({
      horizontal:
        value === null || value === 'normal' || value === 'general'
          ? null
          : oneOf(value, horizontals, 'alignment'),
    }),
    fromStyle: (style) => style.horizontal ?? 'general',
  },
  {
    singular: 'VerticalAlignment',
    plural: 'VerticalAlignments',
    toPatch: (value) => ({ vertical: value === null ? null : oneOf(value, verticals, 'alignment') }),
    fromStyle: (style) => style.vertical ?? 'bottom',
  },
  {
    singular: 'Wrap',
    plural: 'Wraps',
    toPatch: (value) => ({ wrap: value === true ? 'wrap' : null }),
    fromStyle: (style) => style.wrap === 'wrap',
  },
  {
    singular: 'WrapStrategy',
    plural: 'WrapStrategies',
    toPatch(value) {
      const { name } = value as EnumValue;
      return { wrap: name === 'OVERFLOW' ? null : (name.toLowerCase() as 'wrap' | 'clip') };
    },
    fromStyle: (style) => enumValue('WrapStrategy', (style.wrap ?? 'overflow').toUpperCase()),
  },
];
