/** A formula and what it gives. */
interface Example {
  readonly formula: string;
  readonly result: Result;
  /** To how many decimals the result is written; all that matter where there is no number. */
  readonly decimals?: number;
}

/** The help of a formula: in Sheets, in the local page and in the docs. */
export interface Help {
  /** One paragraph: no HTML, no line breaks. */
  readonly description: string;
  /** What each parameter is, in their order. */
  readonly parameters: readonly string[];
  readonly examples: readonly Example[];
  /** The cells that the examples read, the first of them A1; none where each example holds its own. */
  readonly sample?: readonly (readonly Value[])[];
}

type Value = number | string;
type Result = Value | readonly (readonly Value[])[];
