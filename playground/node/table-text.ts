/** Rows as an aligned text table: columns of figures to the right. A lone text runs over its neighbours. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => (isLone(row) ? most : Math.max(most, textWidth(row[column] ?? ''))), 0),
  );
  const used = widths
    .map((width, column) => ({ width, column, right: hasFigures(rows, column) }))
    .filter(({ width }) => width > 0);
  return rows
    .map((row) => {
      if (isLone(row)) return row.find((text) => text !== '') ?? '';
      const cells = used.map(({ width, column, right }) => align(row[column] ?? '', width, right));
      return cells.join('  ').trimEnd();
    })
    .join('\n');
}

function isLone(row: readonly string[]): boolean {
  return row.filter((text) => text !== '').length < 2;
}

/** True when at least half the cells of a column are figures. */
function hasFigures(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.filter((row) => !isLone(row) && row[column]).map((row) => row[column] ?? '');
  return cells.filter((text) => /^[^\p{L}]*\d/u.test(text)).length * 2 >= cells.length;
}

function align(text: string, width: number, right: boolean): string {
  const gap = ' '.repeat(width - textWidth(text));
  return right ? gap + text : text + gap;
}

const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\uff01-\uff60]/u;

/** How many places a terminal gives a text: two for wide characters, none for combining ones. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}
