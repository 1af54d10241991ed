/** A cell as a sheet gives it: a text, a number (a serial where it is a day), or nothing. */
export type Cell = string | number | null;

/** A sheet: its header, then its rows. */
export type Sheet = readonly (readonly Cell[])[];

/**
 * What a company set up, in the words of `test/conformance/setup.json`: settings, which header plays
 * which role in which table, which text means which value.
 */
export interface Setup {
  readonly as_of: string;
  readonly months: readonly string[];
  readonly time_zone: string;
  readonly gap_days_G: number;
  readonly window_days_W: number;
  readonly lag_months_L: number;
  readonly horizon_months_H: number;
  readonly reach_rule: 'implied' | 'all' | 'any';
  readonly base_currency: string;
  readonly fiscal_year_start_month: number;
  readonly chronic_percent: number;
  readonly velocity_days: number;
  readonly disguised_blanks: readonly string[];
  readonly stage_probability: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>> | readonly string[]>>;
  readonly leave_out: readonly {
    readonly table: string;
    readonly column: string;
    readonly values: readonly string[];
  }[];
  readonly total_words: readonly string[];
  /** Free dimensions: the column `product` of deals, the column `team` of the roster. */
  readonly free_dimensions?: readonly ('product' | 'team')[];
}

/** A company: what it set up and its sheets, by table. */
export interface Company {
  readonly name: string;
  readonly setup: Setup;
  readonly sheets: Readonly<Record<string, Sheet>>;
}
