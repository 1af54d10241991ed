/** The day number of an ISO day: days since 1970-01-01. `dayNumber('1970-01-02') //=> 1` */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** The ISO day of a day number. `isoDay(1) //=> '1970-01-02'` */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The month of a day number. `monthOf(1) //=> '1970-01'` */
export const monthOf = (day: number): string => isoDay(day).slice(0, 7);

/** The first day of the month that is `months` after the month of a day. */
export function firstOfMonth(day: number, months = 0): number {
  const date = new Date(day * 86_400_000);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 86_400_000);
}

/** The serial number that a sheet has for a day. `serial(0) //=> 25569` */
export const serial = (day: number): number => day + 25_569;
