import { expect, it } from 'vitest';
import { eachOnce, type Issue } from '../../src/table/issue.ts';

it('the same of the same cell is said once; another cell under an equal header is another', () => {
  const soon: Issue = { sheet: 'Deals', row: 3, column: 'Date', code: 'date.unreadable', value: 'soon' };
  const later = { ...soon, value: 'later' };
  expect(eachOnce([soon, later, { ...soon }])).toEqual([soon, later]);
});
