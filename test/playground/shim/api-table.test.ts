import { expect, test } from 'vitest';
import { apiMethod, apiTable, methodNames } from '../../../playground/shim/api-lookup.ts';
import { classes } from '../../../playground/shim/classes.ts';

const currentOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

test('the scope of the current spreadsheet suffices for all its sheets and ranges, not for other files', () => {
  for (const className of ['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'DeveloperMetadata']) {
    const asking = methodNames(className).filter((method) => apiMethod(className, method).scopes.length > 0);
    expect(asking.length).toBeGreaterThan(5);
    const refused = asking.filter(
      (method) => method !== 'show' && !apiMethod(className, method).scopes.includes(currentOnly),
    );
    expect(refused, className).toEqual([]);
  }
  for (const method of ['openById', 'openByUrl', 'open', 'create']) {
    expect(apiMethod('SpreadsheetApp', method).scopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets',
    ]);
  }
});

test('nothing is emulated that Google does not have', () => {
  for (const [className, body] of Object.entries(classes)) {
    if (/^Embedded\w*Builder$/.test(className)) continue;
    expect(
      Object.keys(body).filter((method) => !methodNames(className).includes(method)),
      className,
    ).toEqual([]);
  }
});

test('overloads are told apart by their types', () => {
  expect(apiMethod('Sheet', 'getRange').overloads).toEqual([
    ['Integer', 'Integer'],
    ['Integer', 'Integer', 'Integer'],
    ['Integer', 'Integer', 'Integer', 'Integer'],
    ['String'],
  ]);
});

test('enums have their members in order', () => {
  expect(apiTable.enums.AuthMode).toEqual(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  expect(apiTable.enumsOf.SpreadsheetApp?.WrapStrategy).toBe('WrapStrategy');
});
