import type { ReadingQuestion } from './questions.ts';

/** One of the two ways to read a cell: what is to be set, and what the sample becomes. */
export interface Reading {
  readonly reads: 'dayFirst' | 'monthFirst' | 'decimalPoint' | 'decimalComma';
  readonly shows: string;
}

/**
 * The two readings of the sample of a question, in words of a language.
 *
 * @example readingsOf({ code: 'dayOrder', sample: '03/04/2026' }, 'en').map(({ shows }) => shows) //=> ['3 April', '4 March']
 */
export function readingsOf(
  { code, sample }: Pick<ReadingQuestion, 'code' | 'sample'>,
  language: string,
): Reading[] {
  if (code === 'dayOrder') {
    const [first = 1, second = 1] = (sample.match(/\d+/g) ?? []).map(Number);
    return [
      { reads: 'dayFirst', shows: dayAndMonth(first, second, language) },
      { reads: 'monthFirst', shows: dayAndMonth(second, first, language) },
    ];
  }
  const number = /\d[\d.,]*/.exec(sample)?.[0] ?? sample;
  const [whole = '', part = ''] = number.split(/[.,]/);
  const isPoint = number.includes('.');
  const thousands: Reading = {
    reads: isPoint ? 'decimalComma' : 'decimalPoint',
    shows: new Intl.NumberFormat(language).format(Number(whole + part)),
  };
  const decimals: Reading = {
    reads: isPoint ? 'decimalPoint' : 'decimalComma',
    shows: new Intl.NumberFormat(language, { minimumFractionDigits: part.length }).format(
      Number(`${whole}.${part}`),
    ),
  };
  return [thousands, decimals];
}

/** British English has the day before the month, so that both buttons begin with what differs. */
function dayAndMonth(day: number, month: number, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(2024, month - 1, day));
}
