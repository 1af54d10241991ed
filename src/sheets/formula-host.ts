import { zoneOffset } from './zone-offset.ts';

/** What a formula may ask of its spreadsheet, each when it is needed and once. */
export function formulaHost() {
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  let offset: ((instant: number) => number) | undefined;
  return {
    offsetAt: (instant: number): number => {
      offset ??= zoneOffset(spreadsheet().getSpreadsheetTimeZone());
      return offset(instant);
    },
    locale: (): string => spreadsheet().getSpreadsheetLocale(),
  };
}
