/** Number format patterns in en-US tokens; Sheets renders them in its own locale (the look page, section 7). */
export const numberFormats = {
  count: '#,##0',
  money: '#,##0',
  thousand: '#,##0,',
  rate: '0.0%',
  days: '0.0',
  change: '"▲ "0.0%;"▼ "0.0%;"= "0.0%',
  changeInPoints: '"▲ "0.0" pp";"▼ "0.0" pp";"= "0.0" pp"',
} as const;
