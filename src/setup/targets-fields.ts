/** The fields of a target that a column can hold. */
export const targetFields = ['start', 'end', 'rep', 'channel', 'target', 'measure'] as const;
export type TargetField = (typeof targetFields)[number];
