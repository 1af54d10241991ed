/** What a column of a tally sheet can be; there may be several steps. */
export type TallyField =
  | 'created'
  | 'rep'
  | 'channel'
  | 'source'
  | 'amount'
  | 'currency'
  | 'rate'
  | 'lead'
  | 'qualified'
  | 'won'
  | 'lost'
  | 'step';
