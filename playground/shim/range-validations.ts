import { contains, outside, overlaps } from './areas.ts';
import { checkShape } from './check.ts';
import type { Validation } from './data-validation.ts';
import type { ClassBody } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { StoredValidation } from './records.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';

function replace(script: Script, range: RangeReference, added: readonly StoredValidation[]): typeof chain {
  const kept = script.document
    .record(range.sheetId)
    .validations.flatMap((rule) =>
      overlaps(rule.area, range) ? outside(rule.area, range).map((area) => ({ ...rule, area })) : [rule],
    );
  script.document.update(range.sheetId, { validations: [...kept, ...added] });
  return chain;
}

function ruleAt(script: Script, range: RangeReference, row: number, column: number): Handle | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const { validations } = script.document.record(range.sheetId);
  const found = validations.find(({ area }) => contains(area, cell));
  return found ? new Handle('DataValidation', { ...found }) : null;
}

/** Validation rules of cells. */
export const rangeValidations: ClassBody = {
  setDataValidation(script: Script, range: RangeReference, rule: Handle<Validation> | null) {
    const { row, column, rows, columns } = range;
    return replace(script, range, rule ? [{ ...rule.self, area: { row, column, rows, columns } }] : []);
  },
  setDataValidations(script: Script, range: RangeReference, rules: readonly unknown[]) {
    checkShape(rules, range);
    const added = rules.flatMap((line, i) =>
      line.flatMap((rule, j) => {
        const area = { row: range.row + i, column: range.column + j, rows: 1, columns: 1 };
        return rule ? [{ ...(rule as Handle<Validation>).self, area }] : [];
      }),
    );
    return replace(script, range, added);
  },
  clearDataValidations: (script: Script, range: RangeReference) => replace(script, range, []),
  getDataValidation: (script: Script, range: RangeReference) =>
    ruleAt(script, range, range.row, range.column),
  getDataValidations: (script: Script, range: RangeReference) =>
    Array.from({ length: range.rows }, (_, i) =>
      Array.from({ length: range.columns }, (__, j) =>
        ruleAt(script, range, range.row + i, range.column + j),
      ),
    ),
};
