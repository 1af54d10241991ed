/** Contracts as typed columns, a row a contract with a customer. Codes are those of the deals' customers. */
export interface Contracts {
  readonly count: number;
  readonly customer: Int32Array;
  readonly start: Int32Array;
  /** The last day, included; `NO_DAY` where it is blank: it runs on. */
  readonly end: Int32Array;
}
