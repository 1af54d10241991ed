import { formulas } from '../../src/functions/formulas.ts';
import { kpiTexts } from '../../src/i18n/kpi-texts.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { zoneOffset } from '../table/zone-offset.ts';

/** The spreadsheet that a formula stands in, and how often it was asked. */
export function hostIn(zone: string, locale: string) {
  const asked = { zone: 0, locale: 0 };
  return {
    asked,
    offsetAt: (instant: number) => {
      asked.zone++;
      return zoneOffset(zone)(instant);
    },
    locale: () => {
      asked.locale++;
      return locale;
    },
    messages: () => messagesFor('en'),
    kpiTexts: () => kpiTexts,
  };
}

/** Runs a formula in a spreadsheet of New York with American habits, or in another one. */
export function run(name: string, ...args: readonly unknown[]) {
  return runIn(hostIn('America/New_York', 'en_US'), name, ...args);
}

export function runIn(host: ReturnType<typeof hostIn>, name: string, ...args: readonly unknown[]) {
  const formula = formulas[name];
  if (!formula) throw new Error(`no formula ${name}`);
  return formula.run({ name, args, host });
}

/** The sentence that a formula throws, '' if it throws none. */
export function sentence(name: string, ...args: readonly unknown[]): string {
  return sentenceIn('en', name, ...args);
}

export function sentenceIn(language: string, name: string, ...args: readonly unknown[]): string {
  try {
    run(name, ...args);
  } catch (error) {
    if (error instanceof UserError) return error.say(messagesFor(language));
    throw error;
  }
  return '';
}

const part =
  /([A-Z])(\d+):\1(\d+)|DATE\((\d+);(\d+);(\d+)\)|\{([^}]*)\}|"([^"]*)"|(-?[\d.]+)(%?)|(TRUE|FALSE)|(?<=^|;)(?=;|$)/g;

/**
 * The arguments of an example as Sheets would hand them over: numbers, texts, TRUE, DATE() as a serial, {…} as rows,
 * a range as the cells of the sample.
 */
export function argumentsOf(formula: string, sample: readonly (readonly unknown[])[] = []): unknown[] {
  const inside = /^=\w+\((.*)\)$/.exec(formula)?.[1] ?? '';
  return [...inside.matchAll(part)].map(
    ([, letter, from, to, year, month, day, rows, text, digits, percent, truth]) => {
      if (letter) {
        const column = letter.charCodeAt(0) - 65;
        return sample.slice(Number(from) - 1, Number(to)).map((row) => [row[column]]);
      }
      if (year) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
      if (rows !== undefined) return rows.split(';').map((cell) => argumentsOf(`=F(${cell})`));
      if (text !== undefined) return text;
      if (digits) return Number(digits) / (percent ? 100 : 1);
      return truth ? truth === 'TRUE' : '';
    },
  );
}
