import type { Style, StylePatch } from '../engine/engine.ts';
import { readColor } from './color.ts';
import type { ClassBody } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { Script } from './script.ts';

/** What a TextStyle says of a text; what is absent is left as it is. */
export interface TextLook {
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  color?: string;
}

/** The patch that a TextStyle makes to a cell. */
export function styleOfText(value: unknown): StylePatch {
  if (value === null) {
    return {
      fontFamily: null,
      fontSize: null,
      bold: null,
      italic: null,
      underline: null,
      strikethrough: null,
      color: null,
    };
  }
  return { ...(value as Handle<TextLook>).self };
}

/** The TextStyle of a cell. */
export function textOfStyle(style: Style): Handle<TextLook> {
  const { fontFamily = 'Arial', fontSize = 10, bold = false, italic = false } = style;
  const { underline = false, strikethrough = false, color = '#000000' } = style;
  return new Handle('TextStyle', { fontFamily, fontSize, bold, italic, underline, strikethrough, color });
}

export const textStyle: ClassBody = {
  getFontFamily: (_script: Script, look: TextLook) => look.fontFamily ?? null,
  getFontSize: (_script: Script, look: TextLook) => look.fontSize ?? null,
  getForegroundColor: (_script: Script, look: TextLook) => look.color ?? null,
  isBold: (_script: Script, look: TextLook) => look.bold ?? null,
  isItalic: (_script: Script, look: TextLook) => look.italic ?? null,
  isUnderline: (_script: Script, look: TextLook) => look.underline ?? null,
  isStrikethrough: (_script: Script, look: TextLook) => look.strikethrough ?? null,
  copy: (_script: Script, look: TextLook) => new Handle('TextStyleBuilder', { ...look }),
};

function set<Key extends keyof TextLook>(key: Key) {
  return (_script: Script, look: TextLook, value: TextLook[Key] | null) => {
    if (value === null || value === undefined) delete look[key];
    else look[key] = value;
    return chain;
  };
}

export const textStyleBuilder: ClassBody = {
  setFontFamily: set('fontFamily'),
  setFontSize: set('fontSize'),
  setBold: set('bold'),
  setItalic: set('italic'),
  setUnderline: set('underline'),
  setStrikethrough: set('strikethrough'),
  setForegroundColor: (script: Script, look: TextLook, color: string | null) =>
    set('color')(script, look, color === null ? null : readColor(color)),
  build: (_script: Script, look: TextLook) => new Handle('TextStyle', { ...look }),
};
