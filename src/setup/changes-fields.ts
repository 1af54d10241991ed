/** The fields of a change of a deal that a column can hold; `to` is the stage or status it moved to. */
export const changeFields = ['key', 'date', 'to'] as const;
export type ChangeField = (typeof changeFields)[number];
