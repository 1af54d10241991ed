/** The fields of the roster that a column can hold. */
export const rosterFields = ['rep', 'start', 'end', 'team'] as const;
export type RosterField = (typeof rosterFields)[number];
