import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { formulas } from '../../src/functions/formulas.ts';
import { argumentsOf, run } from './run-formula.ts';
import { sheetsBuiltIns } from './sheets-built-ins.ts';

const closeTo = (result: unknown, decimals: number): unknown => {
  if (Array.isArray(result)) return result.map((part) => closeTo(part, decimals));
  return typeof result === 'number' ? expect.closeTo(result, decimals) : result;
};

describe('the catalogue of formulas', () => {
  it('has an entry for each formula that runs, in the same order', () => {
    expect(functionCatalogue.map(({ name }) => name)).toEqual(Object.keys(formulas));
  });

  it('describes each formula and each parameter in one line without HTML, and marks the optional ones', () => {
    for (const { name, description, parameters } of functionCatalogue)
      for (const text of [description, ...parameters.map((parameter) => parameter.description)])
        expect(text, name).toMatch(/^[^\n<[]{6,}\.$/);
    for (const { name, parameters } of functionCatalogue)
      for (const { description, optional } of parameters)
        expect(description.startsWith('(optional) '), `${name}: ${description}`).toBe(optional);
  });

  it('has no optional parameter before a needed one', () => {
    for (const { name, parameters } of functionCatalogue) {
      const flags = parameters.map(({ optional }) => Number(optional));
      expect(
        [...flags].sort((a, b) => a - b),
        name,
      ).toEqual(flags);
    }
  });

  it('takes no name that Sheets has', () => {
    expect(sheetsBuiltIns.length).toBeGreaterThan(480);
    expect(functionCatalogue.map(({ name }) => name).filter((name) => sheetsBuiltIns.includes(name))).toEqual(
      [],
    );
  });

  it('takes only names that Sheets allows: letters and single underscores, none at the end, no cell reference', () => {
    for (const { name } of functionCatalogue) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });

  // Those over sheets run in cells, in test/end-to-end.
  for (const { name, examples, sample } of functionCatalogue)
    for (const { formula, result, decimals = 9 } of examples.filter((one) => !one.formula.includes('!')))
      it(`${formula} gives ${result === '' ? 'a blank' : JSON.stringify(result)}`, () => {
        expect(run(name, ...argumentsOf(formula, sample))).toEqual(closeTo(result, decimals));
      });
});
