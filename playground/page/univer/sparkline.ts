import type { FunctionArgument } from '../../engine/engine.ts';

/** A line to be drawn in a cell: what `=SPARKLINE(range, options)` was given. */
export interface Sparkline {
  /** In the order of the range, row by row; `null` where there is no number. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** In pixels. */
  readonly lineWidth: number;
  /** The ends of the vertical axis; absent: the least and the greatest value. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * Reads the arguments of SPARKLINE. Of Google's kinds only the line is drawn here: `null` for another, and where there
 * are fewer than two numbers.
 *
 * @example readSparkline([{ cells: [[{ value: 1 }, { value: 3 }]] }])?.values //=> [1, 3]
 */
export function readSparkline(args: readonly (FunctionArgument | undefined)[]): Sparkline | null {
  const [data, options] = args;
  const chosen = new Map(
    (options?.cells ?? []).map(([name, value]) => [String(name?.value).toLowerCase(), value?.value]),
  );
  if ((chosen.get('charttype') ?? 'line') !== 'line') return null;
  const values = (data?.cells.flat() ?? []).map(({ value }) => (typeof value === 'number' ? value : null));
  if (values.filter((value) => value !== null).length < 2) return null;
  const color = chosen.get('color');
  const [width, least, most] = ['linewidth', 'ymin', 'ymax'].map((name) => {
    const value = chosen.get(name);
    return typeof value === 'number' ? value : undefined;
  });
  return {
    values,
    color: typeof color === 'string' ? color : '#202124',
    lineWidth: width ?? 1,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

/**
 * The corners of the line in a box of that size, from the top left. Blank cells keep their place along the line, which
 * goes straight over them; equal values make a level line in the middle.
 *
 * @example sparklinePoints({ values: [1, 3], color: '#000', lineWidth: 1 }, 10, 8) //=> [[0, 8], [10, 0]]
 */
export function sparklinePoints(
  line: Sparkline,
  width: number,
  height: number,
): (readonly [number, number])[] {
  const numbers = line.values.filter((value) => value !== null);
  const least = line.least ?? Math.min(...numbers);
  const most = line.most ?? Math.max(...numbers);
  const step = width / Math.max(1, line.values.length - 1);
  return line.values.flatMap((value, index) => {
    if (value === null) return [];
    const share = most > least ? (value - least) / (most - least) : 0.5;
    return [[index * step, (1 - Math.min(1, Math.max(0, share))) * height] as const];
  });
}
