/** The columns of a daily tally, in the order of `activityTypes`. */
export const tallyFields = [
  'attempts',
  'firstTouches',
  'calls',
  'emails',
  'meetingsSet',
  'meetingsHeld',
  'proposals',
  'occasions',
] as const;

/**
 * The fields of an activity that a column can hold: a row an activity, with its type, or a row a day with a column of
 * counts for each type.
 */
export const activityFields = [
  'date',
  'type',
  'rep',
  'channel',
  'customer',
  'status',
  'times',
  ...tallyFields,
] as const;
export type ActivityField = (typeof activityFields)[number];
