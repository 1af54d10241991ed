import { messagesFor } from '../i18n/messages.ts';
import { texts } from './texts.ts';
import { userLocale } from './user-locale.ts';
import { zoneOffset } from './zone-offset.ts';

/** What a formula may ask of its spreadsheet, each when it is needed and once. */
export function formulaHost() {
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  let locale: string | undefined;
  let offset: ((instant: number) => number) | undefined;
  return {
    offsetAt: (instant: number): number => {
      offset ??= zoneOffset(spreadsheet().getSpreadsheetTimeZone());
      return offset(instant);
    },
    locale: (): string => {
      locale ??= spreadsheet().getSpreadsheetLocale();
      return locale;
    },
    messages: () => messagesFor(userLocale()),
    kpiTexts: () => texts().kpis,
  };
}
