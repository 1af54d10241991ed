/** One part of the bench: a table, and what it says about the aims. */
export interface Section {
  readonly title: string;
  /** The header line first. */
  readonly lines: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly aims: readonly Aim[];
}

/** A number that is to be reached, and the one that was. */
export interface Aim {
  /** Its row in the list of aims, with what it is about. */
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Is the value to be at most the limit, or at least? */
  readonly way: 'atMost' | 'atLeast';
}

/** Has the number been reached? */
export const isReached = ({ value, limit, way }: Aim) => (way === 'atMost' ? value <= limit : value >= limit);

/** A number as the tables show it: three digits that count. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** The section as text. */
export function sectionText({ title, lines, notes, aims }: Section): string {
  const widths = Array.from({ length: Math.max(...lines.map((line) => line.length)) }, (_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const table = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const reached = aims.map((aim) => {
    const limit = `${aim.way === 'atMost' ? 'at most' : 'at least'} ${shown(aim.limit)}`;
    return `${isReached(aim) ? 'reached' : 'NOT reached'}: ${aim.name}: ${shown(aim.value)} (aim: ${limit})`;
  });
  return [title, '', ...table, '', ...reached, ...notes].join('\n');
}
