import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
  type Univer,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { serializeListOptions } from '@univerjs/sheets';
import type { StoredValidation } from '../../shim/records.ts';

const unitId = 'workbook';

/** Gives a sheet exactly these drop-downs and check boxes. */
export function setValidations(
  univer: Univer,
  subUnitId: string,
  validations: readonly StoredValidation[],
): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const present = injector.get(DataValidationModel).getRules(unitId, subUnitId);
  if (present.length > 0) {
    const ruleId = present.map(({ uid }) => uid);
    commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId });
  }
  const rule = validations.flatMap((validation, index) => univerRule(validation, index) ?? []);
  if (rule.length > 0) commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule });
}

function univerRule({ area, criteria, values, allowInvalid, helpText }: StoredValidation, index: number) {
  const { row, column, rows, columns } = area;
  const common = {
    uid: `script-${index}`,
    ranges: [{ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }],
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: !allowInvalid,
    ...(helpText ? { error: helpText } : {}),
  };
  if (criteria === 'CHECKBOX') return { ...common, type: DataValidationType.CHECKBOX };
  if (criteria !== 'VALUE_IN_LIST' || !Array.isArray(values[0])) return null;
  return {
    ...common,
    type: DataValidationType.LIST,
    formula1: serializeListOptions(values[0].map(String)),
    renderMode: values[1] === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
  };
}
