/** The fields of a table of holidays and working Saturdays that a column can hold. */
export const holidayFields = ['date', 'kind'] as const;
export type HolidayField = (typeof holidayFields)[number];
