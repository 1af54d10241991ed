import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';

function run(name: string, ...args: unknown[]) {
  const entry = functionCatalogue.find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`no formula ${name}`);
  return entry.run(...args);
}

/** The sentence that the formula throws. */
function sentence(name: string, ...args: unknown[]): string {
  try {
    run(name, ...args);
  } catch (error) {
    if (error instanceof UserError) return error.say(messagesFor('en'));
    throw error;
  }
  return '';
}

describe('the formulas', () => {
  for (const { name, examples } of functionCatalogue)
    for (const { formula, result } of examples)
      it(`${formula} gives ${result === '' ? 'a blank' : result}`, () => {
        const inside = /^=\w+\((.*)\)$/.exec(formula)?.[1] ?? '';
        const args = inside
          .split(';')
          .map((text) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)));
        const answer = run(name, ...args);
        if (typeof result === 'number') expect(answer).toBeCloseTo(result, 9);
        else expect(answer).toBe(result);
      });

  it('CONVERSION goes through ranges cell by cell, and a blank cell stays blank', () => {
    expect(run('CONVERSION', [[200], [''], [0], [10]], [[50], [1], [5], ['']])).toEqual([
      [0.25],
      [''],
      [''],
      [''],
    ]);
  });

  it('a number stands for every cell of the range beside it', () => {
    expect(run('CAC', [[100, 200]], 4)).toEqual([[25, 50]]);
  });

  it('a range of one cell is that cell', () => {
    expect(run('CAC', [[100]], [[4]])).toBe(25);
  });

  it('leaves away the blank end of whole columns', () => {
    const column = [[10], [20], [''], [''], ['']];
    expect(run('CAC', column, [[1], [2], [''], [''], ['']])).toEqual([[10], [10]]);
  });

  it('takes the optional arguments of CLTV left out, blank or missing as not given', () => {
    expect(run('CLTV', 120, 6, 3, '', '')).toBe(2160);
    expect(run('CLTV', 120, 6, 3, undefined, null)).toBe(2160);
  });

  it('discounts with the closed form of a geometric series', () => {
    // 120 × 6 × 0.5 × (1/1.1 + 1/1.1² + 1/1.1³)
    const byHand = 120 * 6 * 0.5 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331);
    expect(run('CLTV', 120, 6, 3, 0.5, 0.1)).toBeCloseTo(byHand, 9);
  });

  it('reads texts that are plain numbers', () => {
    expect(run('CAC', ' 100 ', '4')).toBe(25);
    expect(run('CLTV', 100, 1, 1, '50%')).toBe(50);
  });

  it('names the argument that is missing', () => {
    expect(sentence('CONVERSION', 10)).toBe('CONVERSION needs to: type a number or a range for it.');
  });

  it('names the place of a text among the numbers', () => {
    expect(sentence('CAC', [[100], ['tbc']], 4)).toBe(
      'CAC needs a number in cost, row 2 of the range, not “tbc”: correct that cell.',
    );
  });

  it('says what to do about a header at the top of a whole column', () => {
    expect(sentence('CAC', [['Cost'], [100]], 4)).toContain('start the range below its header');
  });

  it('names the place of an error cell', () => {
    expect(sentence('CONVERSION', [[1, '#N/A']], [[1, 1]])).toBe(
      'CONVERSION found #N/A in from, row 1, column 2 of the range: mend that cell, or wrap it in IFERROR.',
    );
  });

  it('says both sizes of ranges that differ', () => {
    expect(sentence('CONVERSION', [[1], [2], [3]], [[1], [2]])).toBe(
      'CONVERSION needs ranges of one size: from has 3 × 1 cells, to has 2 × 1. Make them equal.',
    );
  });

  it('refuses a date and TRUE as numbers', () => {
    expect(sentence('CAC', new Date(0), 4)).toContain('not a date');
    expect(sentence('CAC', true, 4)).toContain('not “TRUE”');
  });

  it('never gives NaN, Infinity, null or undefined', () => {
    const odd = [0, -1, 1e308, 1e-308, '', 5];
    for (const { name, parameters } of functionCatalogue)
      for (const a of odd)
        for (const b of odd) {
          const answer = run(name, ...parameters.map((_, index) => (index % 2 === 0 ? a : b)));
          expect(answer === '' || Number.isFinite(answer), `${name}(${a}; ${b})`).toBe(true);
        }
  });
});
