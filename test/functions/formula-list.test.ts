import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { localFormula, ownExample } from '../../src/functions/formula-list.ts';
import { sidebarMessagesFor } from '../../src/i18n/sidebar-messages.ts';

describe('the list of formulas in the sidebar', () => {
  it('has a line for each formula in every language', () => {
    const names = functionCatalogue.map(({ name }) => name);
    for (const language of ['en', 'ru', 'bg'])
      expect(Object.keys(sidebarMessagesFor(language).formulas.lines), language).toEqual(names);
  });

  it('inserts the first example of each, and none of them has decimals or cells of a row to be respelt', () => {
    for (const { examples } of functionCatalogue) {
      const [first] = examples;
      expect(first?.formula.replace(/"[^"]*"/g, '')).not.toMatch(/[.]|,/);
    }
  });
});

describe('localFormula', () => {
  it('has commas between arguments where decimals have a point, and leaves rows, texts and names of sheets alone', () => {
    expect(localFormula(`=KPI({"a;b";"c"};'x;y'!A:B;0.5)`, 'en_US')).toBe(`=KPI({"a;b";"c"},'x;y'!A:B,0.5)`);
  });

  it('has semicolons where decimals have a comma, and a backslash between the cells of a row', () => {
    expect(localFormula('=CAC(1.5;{1,2;3,4};"1.5, 2")', 'bg_BG')).toBe('=CAC(1,5;{1\\2;3\\4};"1.5, 2")');
  });
});

describe('ownExample', () => {
  const kpi = functionCatalogue.find(({ name }) => name === 'KPI');
  const listed = { name: 'KPI', parameters: [], example: kpi?.examples[0]?.formula ?? '' };

  it('has the person’s own tables in place of those of the sample company', () => {
    expect(ownExample(listed, ["'My deals'!A:K", 'Spend!A:C'])).toBe(
      `=KPI("booked";"2026-03";'KPI Setup'!A:F;;;'My deals'!A:K;Spend!A:C)`,
    );
  });

  it('takes the name of a sheet as it is, whatever signs are in it', () => {
    expect(ownExample(listed, ["'Sales $$ $& $1'!A:K"])).toContain(";;;'Sales $$ $& $1'!A:K)");
  });

  it('stays as it is without tables, and where it takes none', () => {
    expect(ownExample(listed, [])).toBe(listed.example);
    const cac = { name: 'CAC', parameters: [], example: '=CAC(39200;53)' };
    expect(ownExample(cac, ['Deals!A:K'])).toBe('=CAC(39200;53)');
  });
});
