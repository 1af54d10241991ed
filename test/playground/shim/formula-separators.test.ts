import { expect, test } from 'vitest';
import { fromEngineFormula, toEngineFormula } from '../../../playground/shim/formula-separators.ts';
import { localeFacts } from '../../../playground/shim/locale.ts';

const en = localeFacts('en_US');
const de = localeFacts('de_DE');

test('; stands between arguments in every locale', () => {
  expect(toEngineFormula('=IF(A1>1;"a;b";2)', en)).toBe('=IF(A1>1,"a;b",2)');
  expect(toEngineFormula('=IF(A1>1;"a;b";2)', de)).toBe('=IF(A1>1,"a;b",2)');
});

test('rows of an array keep their ; and the columns get the , of the engine', () => {
  expect(toEngineFormula('=SUM({1;2;3};4)', en)).toBe('=SUM({1;2;3},4)');
  expect(toEngineFormula('=SUM({1\\2;3\\4};4)', de)).toBe('=SUM({1,2;3,4},4)');
});

test("a sheet's quoted name is left alone", () => {
  expect(toEngineFormula("=SUM('a;b, c'!A1;1)", en)).toBe("=SUM('a;b, c'!A1,1)");
});

test('in a decimal-comma locale , is the decimal sign and no separator', () => {
  expect(toEngineFormula('=A1*1,5', de)).toBe('=A1*1.5');
  expect(() => toEngineFormula('=SUM(A1,B1)', de)).toThrow('Formula parse error.');
  expect(() => toEngineFormula('=A1*1.5', de)).toThrow('Formula parse error.');
});

test("the engine's formula is shown in the spelling of the locale", () => {
  expect(fromEngineFormula('=IF(A1>1.5,"x,y",{1,2;3,4})', de)).toBe('=IF(A1>1,5;"x,y";{1\\2;3\\4})');
  expect(fromEngineFormula('=IF(A1>1.5,2)', en)).toBe('=IF(A1>1.5,2)');
});
