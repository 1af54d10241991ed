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

/** The heat map, from white to its darkest: red, green and blue of #FFFFFF and #7FA8D6. */
const heatEnds = [
  [255, 255, 255],
  [127, 168, 214],
] as const;

/**
 * A colour of the heat map; text stays legible on all of them.
 *
 * @param heat 0 to 1
 * @example heatColor(1) //=> '#7FA8D6'
 */
export function heatColor(heat: number): string {
  const [light, dark] = heatEnds;
  const part = (index: 0 | 1 | 2) =>
    Math.round(light[index] + (dark[index] - light[index]) * heat)
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`.toUpperCase();
}
