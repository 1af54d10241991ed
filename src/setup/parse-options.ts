import { parseBlankCell } from './blank-texts.ts';
import { isErrorText } from './error-text.ts';
import { foldText } from './fold-text.ts';
import { isoDayOf } from './iso-day.ts';
import { monthNamed } from './month-names.ts';
import { unread } from './parse-columns.ts';
import { parseKpis } from './parse-kpis.ts';
import { readChoice } from './read-choice.ts';
import { defaultOptions, furtherSheets, type Options } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';
import { type Splittable, splitChoices } from './split-choices.ts';

/** The options; a row that is blank or gone leaves its default. */
export function parseOptions(
  lines: readonly SetupLine[],
  columns: Splittable,
  { languages }: Pick<SetupContext, 'languages'>,
  complain: Complain,
): Options {
  const read = <Value>(
    key: string,
    name: OptionLabel,
    parse: (line: SetupLine) => Value,
    otherwise: Value,
  ) => {
    const line = lines.find((row) => row.key === key);
    if (!line) return otherwise;
    unread(
      line,
      0,
      languages.map(({ options }) => options[name].name),
      complain,
    );
    unread(line, 2, [], complain);
    return textAt(line, 1) === '' ? otherwise : parse(line);
  };
  const days = (line: SetupLine) => {
    const count = wholeAt(line);
    if (count < 1 || count > mostDays) complain(line, 1, 'option.whole', String(mostDays));
    return count;
  };
  const months = (line: SetupLine) => {
    const count = wholeAt(line);
    if (count < 0 || count > mostMonths) complain(line, 1, 'option.months', String(mostMonths));
    return count;
  };
  const month = (line: SetupLine) => {
    const named = monthNamed(foldText(textAt(line, 1)).replace('.', '')) || wholeAt(line);
    if (named < 1 || named > 12) complain(line, 1, 'option.month');
    return named;
  };
  const choice = <Code extends string>(
    line: SetupLine,
    labels: (say: Language) => Readonly<Record<Code, string>>,
  ) => {
    const chosen = readChoice(textAt(line, 1), languages.map(labels));
    if (chosen === null) complain(line, 1, 'option.reach');
    return chosen;
  };
  const yesNo = (line: SetupLine) => choice(line, ({ shows }) => shows) === 'yes';
  const blankTexts = read(
    'option.blank',
    'blankText',
    (line) => {
      const texts = parseBlankCell(textAt(line, 1));
      if (texts.some(isErrorText)) complain(line, 1, 'option.error');
      return texts;
    },
    defaultOptions.blankTexts,
  );
  const { reach, rates } = defaultOptions;
  return {
    asOf: read<string | null>('option.asof', 'asOf', (line) => parseDay(line, complain), null),
    windowDays: read<number | null>('option.window', 'windowDays', days, defaultOptions.windowDays),
    reach: read('option.reach', 'reach', (line) => choice(line, (say) => say.reach) ?? reach, reach),
    activeDays: read('option.gap', 'activeDays', days, defaultOptions.activeDays),
    lagMonths: read('option.lag', 'lagMonths', months, defaultOptions.lagMonths),
    fiscalYearStart: read('option.fiscal', 'fiscalYearStart', month, 1),
    toDate: read('option.toDate', 'toDate', yesNo, false),
    currency: read('option.currency', 'currency', (line) => parseCurrency(line, complain), ''),
    rates: read('option.rates', 'rates', (line) => choice(line, (say) => say.rates) ?? rates, rates),
    blankTexts,
    sheets: Object.fromEntries(
      furtherSheets.map((sheet) => [sheet, read(`option.sheet.${sheet}`, sheet, yesNo, false)]),
    ) as Options['sheets'],
    funnelBy: read(
      'option.split',
      'funnelBy',
      (line) => parseSplit(line, columns, languages, complain),
      defaultOptions.funnelBy,
    ),
    kpis: parseKpis(lines, { languages }, complain),
  };
}

const mostDays = 36_500;
const mostMonths = 24;

/** A whole number without sign, -1 for anything else. */
function wholeAt(line: SetupLine): number {
  const text = textAt(line, 1);
  return /^\d{1,5}$/.test(text) ? Number(text) : -1;
}

type Language = SetupContext['languages'][number];
type OptionLabel = keyof Language['options'];

function parseDay(line: SetupLine, complain: Complain): string | null {
  const day = isoDayOf(line.cells[1] ?? '');
  if (day === null) complain(line, 1, 'option.date');
  return day;
}

/** A dimension with a column: its field in any language, with the column or without, or the column alone. */
function parseSplit(
  line: SetupLine,
  columns: Splittable,
  languages: SetupContext['languages'],
  complain: Complain,
): Options['funnelBy'] {
  const text = foldText(textAt(line, 1));
  if (languages.some(({ roles }) => foldText(roles.none) === text)) return null;
  const known = languages.flatMap((say) => splitChoices(columns, say));
  // The field first: a column may be called like another field.
  const found =
    known.find(({ field }) => `${text}:`.startsWith(`${foldText(field)}:`)) ??
    known.find(({ column }) => foldText(column) === text);
  if (!found) complain(line, 1, 'option.reach');
  return found?.id ?? null;
}

/** A sign or a short code: no digits in it. */
function parseCurrency(line: SetupLine, complain: Complain): string {
  const text = textAt(line, 1);
  if (typeof line.cells[1] !== 'string' || text.length > 8 || /\d/.test(text))
    complain(line, 1, 'option.currency');
  return text;
}
