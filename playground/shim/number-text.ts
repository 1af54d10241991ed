import type { ReadText } from './date-text.ts';
import type { LocaleFacts } from './locale.ts';

const signs = '$€£₽¥₴₹';

/** Reads `1,234.5`, `-3`, `+1`, `(5)`, `12%`, `$2.99`, `1e3` in the locale's spelling; `null` when it is no number. */
export function readNumber(text: string, locale: LocaleFacts): ReadText | null {
  let body = text.trim();
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(body);
  if (bracketed) {
    body = bracketed[1] ?? '';
    if (/^[-+]/.test(body)) return null;
    negative = true;
  }
  const money = takeCurrency(body, locale);
  body = money?.rest ?? body;
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trimEnd();
  const sign = /^[-+−]/.exec(body)?.[0];
  if (sign) {
    if (negative) return null;
    body = body.slice(1).trimStart();
    negative = sign !== '+';
  }
  const inner = money ? null : takeCurrency(body, locale);
  body = inner?.rest ?? body;
  const plain = toPlain(body, locale);
  if (plain === null) return null;
  const size = Number(fifteenDigits(plain)) / (percent ? 100 : 1);
  return {
    value: negative && size !== 0 ? -size : size,
    format: patternOf(body, locale, percent, money ?? inner),
  };
}

function takeCurrency(
  text: string,
  locale: LocaleFacts,
): { rest: string; sign: string; after: boolean } | null {
  for (const sign of [locale.currency, ...signs]) {
    if (text.startsWith(sign)) return { rest: text.slice(sign.length).trimStart(), sign, after: false };
    if (text.endsWith(sign)) return { rest: text.slice(0, -sign.length).trimEnd(), sign, after: true };
  }
  return null;
}

/** The digits with a point for the decimal sign, or `null`. */
function toPlain(text: string, locale: LocaleFacts): string | null {
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const group = `[${locale.groups.replace('.', '\\.')}]`;
  const shape = new RegExp(
    `^(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d{1,3})?$`,
  );
  if (!shape.test(text) || !/^\D?\d/.test(text)) return null;
  return text.replace(new RegExp(group, 'g'), '').replace(',', '.');
}

/** Google Sheets keeps fifteen digits of what is typed. */
function fifteenDigits(plain: string): string {
  return plain.replace(/\D/g, '').length > 15 ? Number(plain).toPrecision(15) : plain;
}

function patternOf(
  body: string,
  locale: LocaleFacts,
  percent: boolean,
  money: { sign: string; after: boolean } | null,
): string {
  const decimals = body.includes(locale.decimal);
  if (percent) return decimals ? '0.00%' : '0%';
  const grouped = [...locale.groups].some((group) => body.includes(group));
  if (money) {
    const digits = decimals ? '#,##0.00' : '#,##0';
    return money.after ? `${digits} "${money.sign}"` : `"${money.sign}"${digits}`;
  }
  if (/e/i.test(body)) return '0.00E+00';
  return grouped ? (decimals ? '#,##0.00' : '#,##0') : '';
}
