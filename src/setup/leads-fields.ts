/** The fields of a lead that a column can hold, where leads have a table of their own. */
export const leadFields = ['id', 'created', 'customer', 'rep', 'channel', 'source'] as const;
export type LeadField = (typeof leadFields)[number];
