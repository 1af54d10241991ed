import { color } from './colors.ts';

/** How a cell looks, apart from its number format. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: string;
  readonly background?: string;
  readonly align: 'left' | 'center' | 'right';
  /** A line under the cell. */
  readonly under?: string;
}

const text = { size: 10, color: color.text, align: 'left' } as const;
const number = { ...text, align: 'right' } as const;
const small = { size: 9, color: color.secondary, align: 'left' } as const;
const smallNumber = { ...small, align: 'right' } as const;
const current = { background: color.tint, bold: true } as const;

/** Every look a cell of ours can have (the look page, sections 2, 3, 5, 6). */
export const styles = {
  none: text,
  title: { ...text, size: 18, bold: true },
  small,
  smallRight: smallNumber,
  year: small,
  month: { ...smallNumber, under: color.hairline },
  monthCurrent: { ...smallNumber, ...current, color: color.text, under: color.hairline },
  headLeft: { ...small, under: color.hairline },
  headCenter: { ...small, align: 'center', under: color.hairline },
  headRight: { ...smallNumber, under: color.hairline },
  group: { ...text, size: 11, bold: true, under: color.rule },
  groupLine: { ...text, under: color.rule },
  groupCurrent: { ...text, background: color.tint, under: color.rule },
  label: text,
  value: number,
  valueCurrent: { ...number, ...current },
  /** A figure that will still move: leads of the month are still open. */
  valueMoving: { ...number, italic: true, color: color.secondary },
  valueMovingCurrent: { ...number, ...current, italic: true, color: color.secondary },
  /** Of a month that is not over. */
  valuePartial: { ...number, italic: true },
  /** Above a total. */
  labelLast: { ...text, under: color.rule },
  valueLast: { ...number, under: color.rule },
  total: { ...text, bold: true },
  totalValue: { ...number, bold: true },
  countLabel: small,
  count: smallNumber,
  countCurrent: { ...smallNumber, background: color.tint },
  blankCurrent: { ...text, background: color.tint },
  trend: text,
  changeGood: { ...smallNumber, color: color.good },
  changeBad: { ...smallNumber, color: color.bad, bold: true },
  changeNeutral: smallNumber,
  warning: { ...text, color: color.bad, background: color.badTint, bold: true },
  section: { ...text, size: 12, bold: true, under: color.rule },
  sectionLine: { ...text, under: color.rule },
  editable: { ...text, background: color.editable, under: color.hairline },
  cell: { ...text, under: color.hairline },
  cellStrong: { ...text, bold: true, under: color.hairline },
  cellFaint: { ...text, color: color.faint, under: color.hairline },
  cellWarning: { ...text, color: color.bad, background: color.badTint, bold: true, under: color.hairline },
  chartData: { ...small, color: color.faint },
  chartNumber: { ...smallNumber, color: color.faint },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
