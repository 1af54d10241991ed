/** The light palette of sheets and charts (the look page, section 2). */
export const color = {
  text: '#202124',
  secondary: '#5F6368',
  faint: '#6A7075',
  page: '#FFFFFF',
  hairline: '#DADCE0',
  rule: '#BDC1C6',
  gridline: '#E8EAED',
  accent: '#1F5FA8',
  accentLight: '#A9C7E8',
  tint: '#EAF1F9',
  good: '#00705A',
  bad: '#B3400E',
  badTint: '#FCEDE4',
  editable: '#FFFBEB',
} as const;
