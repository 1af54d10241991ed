import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, Style, StylePatch } from './engine.ts';

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const wrap = { overflow: 1, clip: 2, wrap: 3 } as const;
/** Univer's thin, medium and thick lines. */
const lines = { 1: 1, 2: 8, 3: 13 } as const;
const sides = { borderTop: 't', borderBottom: 'b', borderLeft: 'l', borderRight: 'r' } as const;

/** A style of Univer's in the engine's words; only what differs from the default. */
export function readStyle(stored: Nullable<IStyleData>): Style {
  if (!stored) return {};
  const style: { -readonly [K in keyof Style]: Style[K] } = {};
  const format = stored.n?.pattern;
  if (format && format !== 'General') style.numberFormat = format;
  if (stored.ff) style.fontFamily = stored.ff;
  if (stored.fs) style.fontSize = stored.fs;
  if (stored.bl) style.bold = true;
  if (stored.it) style.italic = true;
  if (stored.ul?.s) style.underline = true;
  if (stored.st?.s) style.strikethrough = true;
  const color = hex(stored.cl?.rgb);
  if (color) style.color = color;
  const background = hex(stored.bg?.rgb);
  if (background) style.background = background;
  const across = nameOf(horizontal, stored.ht);
  if (across) style.horizontal = across;
  const down = nameOf(vertical, stored.vt);
  if (down) style.vertical = down;
  const overflow = nameOf(wrap, stored.tb);
  if (overflow) style.wrap = overflow;
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = readBorder(stored.bd?.[sides[side]]);
    if (border) style[side] = border;
  }
  return style;
}

/** A patch in Univer's words: merged into what the cell has, `null` resets. */
export function storedStyle(patch: StylePatch): IStyleData {
  const { numberFormat, fontFamily, fontSize, color, background } = patch;
  const bd: { [side: string]: IBorderStyleData | null } = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = patch[side];
    if (border !== undefined)
      bd[sides[side]] = border && { s: lines[border.weight], cl: { rgb: border.color } };
  }
  const stored = {
    n: numberFormat === undefined ? undefined : numberFormat ? { pattern: numberFormat } : null,
    ff: fontFamily,
    fs: fontSize,
    bl: flag(patch.bold),
    it: flag(patch.italic),
    ul: decoration(patch.underline),
    st: decoration(patch.strikethrough),
    cl: color === undefined ? undefined : color && { rgb: color },
    bg: background === undefined ? undefined : background && { rgb: background },
    ht: patch.horizontal && horizontal[patch.horizontal],
    vt: patch.vertical && vertical[patch.vertical],
    tb: patch.wrap && wrap[patch.wrap],
    bd: Object.keys(bd).length > 0 ? bd : undefined,
  };
  // Univer reads null as "reset" everywhere, though its types do not say so.
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined)) as IStyleData;
}

function flag(on: boolean | null | undefined): 1 | null | undefined {
  return on === undefined ? undefined : on ? 1 : null;
}

function decoration(on: boolean | null | undefined): { s: 1 } | null | undefined {
  return on === undefined ? undefined : on ? { s: 1 } : null;
}

function readBorder(border: Nullable<IBorderStyleData>): Border | undefined {
  if (!border?.s) return undefined;
  const weight = border.s === lines[3] ? 3 : border.s === lines[2] ? 2 : 1;
  return { color: hex(border.cl?.rgb) ?? '#000000', weight };
}

function nameOf<K extends string>(names: { readonly [N in K]: number }, code: Nullable<number>) {
  return (Object.keys(names) as K[]).find((name) => names[name] === code);
}

/** `#RRGGBB` of the forms that Univer's own menus write: `#abc`, `rgb(1, 2, 3)`. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return /^#[0-9a-f]{3}$/i.test(color)
    ? `#${[...color.slice(1)].map((digit) => digit + digit).join('')}`
    : color;
}
