import type { EngineCell } from './engine.ts';
import type { UniverKit } from './univer-kit.ts';

/** A cell as a person sees it. `locale` decides the separators and the names of months. */
export function displayText(kit: UniverKit, { value, format }: EngineCell, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (format === '' || (typeof value === 'number' && format === '@')) {
    return typeof value === 'string' ? value : localNumber(kit, plainNumber(value), locale);
  }
  return kit.numfmt.format(format, value, { locale, nbsp: false, throws: false });
}

/** A number without a format: ten significant digits, and never rounded when it is a whole number. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(10));
  const size = Math.abs(short);
  if (size >= 1e15 || size < 1e-9) {
    return short
      .toExponential(5)
      .replace(/\.?0*e([+-])(\d)$/, 'E$10$2')
      .replace(/\.?0*e([+-])/, 'E$1');
  }
  const decimals = Math.max(0, 9 - Math.floor(Math.log10(size)));
  return short.toFixed(Math.min(decimals, 20)).replace(/\.?0+$/, '');
}

function localNumber(kit: UniverKit, text: string, locale: string): string {
  return text.replace('.', kit.numfmt.getLocale(locale)?.decimal ?? '.');
}
