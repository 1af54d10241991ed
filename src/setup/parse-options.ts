import { parseBlankCell } from './blank-texts.ts';
import { isErrorText } from './error-text.ts';
import { isoDayOf } from './iso-day.ts';
import { unread } from './parse-columns.ts';
import { parseKpis } from './parse-kpis.ts';
import { readChoice } from './read-choice.ts';
import { defaultOptions, furtherSheets, type Options } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';

/** The options; a row that is blank or gone leaves its default. */
export function parseOptions(
  lines: readonly SetupLine[],
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
  const yesNo = (line: SetupLine) => {
    const answer = readChoice(
      textAt(line, 1),
      languages.map(({ shows }) => shows),
    );
    if (answer === null) complain(line, 1, 'option.reach');
    return answer === 'yes';
  };
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
  return {
    asOf: read<string | null>('option.asof', 'asOf', (line) => parseDay(line, complain), null),
    windowDays: read<number | null>('option.window', 'windowDays', days, defaultOptions.windowDays),
    reach: read(
      'option.reach',
      'reach',
      (line) => parseReach(line, languages, complain),
      defaultOptions.reach,
    ),
    activeDays: read('option.gap', 'activeDays', days, defaultOptions.activeDays),
    lagMonths: read('option.lag', 'lagMonths', months, defaultOptions.lagMonths),
    currency: read('option.currency', 'currency', (line) => parseCurrency(line, complain), ''),
    rates: read(
      'option.rates',
      'rates',
      (line) => {
        const labels = languages.map((say) => say.rates);
        const rates = readChoice(textAt(line, 1), labels);
        if (rates === null) complain(line, 1, 'option.reach');
        return rates ?? defaultOptions.rates;
      },
      defaultOptions.rates,
    ),
    blankTexts,
    sheets: Object.fromEntries(
      furtherSheets.map((sheet) => [sheet, read(`option.sheet.${sheet}`, sheet, yesNo, false)]),
    ) as Options['sheets'],
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

type OptionLabel = keyof SetupContext['languages'][number]['options'];

function parseDay(line: SetupLine, complain: Complain): string | null {
  const day = isoDayOf(line.cells[1] ?? '');
  if (day === null) complain(line, 1, 'option.date');
  return day;
}

function parseReach(
  line: SetupLine,
  languages: SetupContext['languages'],
  complain: Complain,
): Options['reach'] {
  const reach = readChoice(
    textAt(line, 1),
    languages.map((say) => say.reach),
  );
  if (reach === null) complain(line, 1, 'option.reach');
  return reach ?? defaultOptions.reach;
}

/** A sign or a short code: no digits in it. */
function parseCurrency(line: SetupLine, complain: Complain): string {
  const text = textAt(line, 1);
  if (typeof line.cells[1] !== 'string' || text.length > 8 || /\d/.test(text))
    complain(line, 1, 'option.currency');
  return text;
}
