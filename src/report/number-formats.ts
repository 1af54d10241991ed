/** Number format patterns in en-US tokens; Sheets renders them in its own locale (the look page, section 7). */
export const numberFormats = {
  count: '#,##0',
  money: '#,##0',
  thousand: '#,##0,',
  rate: '0.0%',
  wholeRate: '0%',
  days: '0.0',
  ratio: '0.00',
  change: '"▲ "0.0%;"▼ "0.0%;"= "0.0%',
} as const;

/**
 * The format of a change in percentage points, which have a name in each language.
 *
 * @example changeInPoints('pp') //=> '"▲ "0.0" pp";"▼ "0.0" pp";"= "0.0" pp"'
 */
export const changeInPoints = (points: string): string =>
  ['▲', '▼', '='].map((sign) => `"${sign} "0.0" ${points}"`).join(';');
