/** The help of a formula: in Sheets, in the local page and in the docs. */
export interface Help {
  /** One paragraph: no HTML, no line breaks. */
  readonly description: string;
  /** What each parameter is, in their order. */
  readonly parameters: readonly string[];
  readonly examples: readonly { readonly formula: string; readonly result: Result }[];
}

type Value = number | string;
type Result = Value | readonly (readonly Value[])[];
