import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue, Method } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { StoredRange, StoredValidation } from './records.ts';
import type { RangeReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

/** A rule on its own, before it is given to cells. */
export type Validation = { -readonly [K in keyof Omit<StoredValidation, 'area'>]: StoredValidation[K] };

export function newValidation(): Handle<Validation> {
  return new Handle('DataValidationBuilder', {
    criteria: '',
    values: [],
    allowInvalid: true,
    helpText: null,
  });
}

const criteria: Readonly<Record<string, string>> = {
  requireCheckbox: 'CHECKBOX',
  requireDate: 'DATE_IS_VALID_DATE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireValueInList: 'VALUE_IN_LIST',
  requireValueInRange: 'VALUE_IN_RANGE',
};

const require: [string, Method][] = Object.entries(criteria).map(([method, name]) => [
  method,
  (script: Script, rule: Validation, ...args: unknown[]) => {
    rule.criteria = name;
    const dropdown = name.startsWith('VALUE_IN_') && args.length === 1 ? [true] : [];
    rule.values = [
      ...args.map((arg) => (arg instanceof Handle ? (arg.self as StoredRange) : script.toHost(arg))),
      ...dropdown,
    ];
    return chain;
  },
]);

const read: ClassBody = {
  getAllowInvalid: (_script: Script, rule: Validation) => rule.allowInvalid,
  getCriteriaType: (_script: Script, rule: Validation) => enumValue('DataValidationCriteria', rule.criteria),
  getCriteriaValues: (_script: Script, rule: Validation) =>
    rule.values.map((value) => {
      const range =
        rule.criteria === 'VALUE_IN_RANGE' && typeof value === 'object' ? (value as RangeReference) : null;
      return range ? rangeHandle(range.sheetId, range) : value;
    }),
  getHelpText: (_script: Script, rule: Validation) => rule.helpText,
  copy: (_script: Script, rule: Validation) => new Handle('DataValidationBuilder', { ...rule }),
};

export const dataValidation: ClassBody = read;

export const dataValidationBuilder: ClassBody = {
  ...read,
  ...Object.fromEntries(require),
  withCriteria(script: Script, rule: Validation, { name }: EnumValue, args: readonly unknown[]) {
    rule.criteria = name;
    rule.values = script.toHost(args) as unknown[];
    return chain;
  },
  setAllowInvalid(_script: Script, rule: Validation, allow: boolean) {
    rule.allowInvalid = allow;
    return chain;
  },
  setHelpText(_script: Script, rule: Validation, text: string) {
    rule.helpText = text;
    return chain;
  },
  build(_script: Script, rule: Validation) {
    if (rule.criteria === '') throw new GoogleError('A data validation rule must have a criteria.');
    return new Handle('DataValidation', { ...rule });
  },
};
