import { GoogleError } from './google-error.ts';

/** `%s %d %i %f %.2f %05d %-8s %x %o %e %c %%`, as Utilities.formatString knows them. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0 ]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_all, flags, width, precision, kind) => {
      if (kind === '%') return '%';
      if (next >= args.length) throw new GoogleError(`Format specifier '%${kind}'`);
      const text = one(kind, args[next++], precision === undefined ? null : Number(precision));
      const signedText = flags.includes('+') && /^\d/.test(text) ? `+${text}` : text;
      const size = Number(width ?? 0);
      if (flags.includes('-')) return signedText.padEnd(size);
      if (!flags.includes('0')) return signedText.padStart(size);
      const sign = /^[-+]/.exec(signedText)?.[0] ?? '';
      return sign + signedText.slice(sign.length).padStart(size - sign.length, '0');
    },
  );
}

function one(kind: string, value: unknown, precision: number | null): string {
  switch (kind) {
    case 's':
      return precision === null ? String(value) : String(value).slice(0, precision);
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'c':
      return String.fromCharCode(Number(value));
    default:
      throw new GoogleError(`Unknown format conversion '${kind}'`);
  }
}
