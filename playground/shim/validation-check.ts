import type { CellWrite } from '../engine/engine.ts';
import { formatA1 } from './a1.ts';
import { GoogleError } from './google-error.ts';
import type { StoredValidation } from './records.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';

/** Throws when a written value breaks a validation rule that rejects input. Formulas are not looked at. */
export function checkValidations(
  script: Script,
  range: RangeReference,
  cells: readonly (readonly (CellWrite | undefined)[])[],
): void {
  const rules = script.document.record(range.sheetId).validations.filter((rule) => !rule.allowInvalid);
  for (const rule of rules) {
    const { area } = rule;
    const endRow = Math.min(area.row + area.rows, range.row + range.rows);
    const endColumn = Math.min(area.column + area.columns, range.column + range.columns);
    for (let row = Math.max(area.row, range.row); row < endRow; row++) {
      for (let column = Math.max(area.column, range.column); column < endColumn; column++) {
        const cell = cells[row - range.row]?.[column - range.column];
        if (!cell || 'formula' in cell || cell.value === null || allows(rule, cell.value)) continue;
        const place = formatA1({ row, column, rows: 1, columns: 1 });
        throw new GoogleError(
          `The data you entered in cell ${place} violates the data validation rules set on this cell.`,
        );
      }
    }
  }
}

function allows({ criteria, values }: StoredValidation, value: string | number | boolean): boolean {
  if (criteria === 'VALUE_IN_LIST') return (values[0] as unknown[]).map(String).includes(String(value));
  if (criteria !== 'CHECKBOX') return true;
  return values.length === 0 ? typeof value === 'boolean' : values.includes(value);
}
