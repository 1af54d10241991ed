import type { LocalValue } from '../shim/local-sheets.ts';
import type { SummaryTable } from './summary-table.ts';

export interface Comparison {
  readonly equal: number;
  /** One sentence each. */
  readonly differences: readonly string[];
}

/**
 * Compares a table of expected figures (KPIs down, months across) with the summary. A row is named by its key or by
 * its label as printed; each figure is compared at the precision in which it is printed: `82.07%`, `0.8207`, `1,134`.
 */
export function compareTable(expected: readonly (readonly string[])[], summary: SummaryTable): Comparison {
  const [head = [], ...lines] = expected;
  const differences: string[] = [];
  let equal = 0;
  for (const [name = '', ...cells] of lines) {
    const byKey = summary.rows.filter(({ key }) => key === name.trim());
    const found = byKey.length > 0 ? byKey : summary.rows.filter(({ label }) => label === name.trim());
    const [row, another] = found;
    if (!row || another) {
      const keys = found.map(({ key }) => key).join(', ');
      differences.push(
        another ? `${name}: several rows have this label; use a key: ${keys}` : `${name}: no such row`,
      );
      continue;
    }
    cells.forEach((text, index) => {
      const month = (head[index + 1] ?? '').trim();
      const column = summary.months.get(month);
      if (column === undefined) differences.push(`${name}, ${month}: no such month`);
      else if (isSame(text.trim(), row.values[column] ?? '')) equal++;
      else
        differences.push(
          `${name}, ${month}: expected ${text.trim() || 'blank'}, found ${shown(row.values[column])}`,
        );
    });
  }
  if (equal === 0 && differences.length === 0)
    differences.push('The table of expected figures has no cells.');
  return { equal, differences };
}

function isSame(expected: string, found: LocalValue): boolean {
  if (expected === '' || found === '') return expected === found;
  const plain = expected.replaceAll(',', '').replace('%', '');
  if (typeof found !== 'number' || !/^-?\d+(\.\d+)?$/.test(plain)) return expected === String(found);
  const scale = expected.endsWith('%') ? 100 : 1;
  const decimals = (plain.split('.')[1] ?? '').length;
  return Math.abs(found * scale - Number(plain)) <= 0.5 * 10 ** -decimals + 1e-9;
}

function shown(value: LocalValue | undefined): string {
  return value === undefined || value === '' ? 'blank' : String(value);
}
