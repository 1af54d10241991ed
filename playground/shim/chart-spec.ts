/** A native chart as the add-in described it: what the page draws and the tests read. */
export interface ChartSpec {
  readonly id: number;
  /** COMBO, LINE, BAR, COLUMN, … */
  readonly type: string;
  /** A1 ranges with their sheet. */
  readonly ranges: readonly string[];
  readonly numHeaders: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly hiddenDimensionStrategy: string;
  /** 1-based anchor cell and pixel offsets. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}
