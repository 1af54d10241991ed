import type { Day } from '../kpi/day.ts';

/** Says on which day of the spreadsheet's time zone an instant falls. */
export interface ZoneCalendar {
  /** `instant` in milliseconds since 1970-01-01T00:00Z. */
  dayAt(instant: number): Day;
}
