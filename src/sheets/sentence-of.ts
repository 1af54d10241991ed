import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { whyRefused } from './why-refused.ts';

/** The sentence behind an error: its own, or what Google had against it, or the calm one; the cause in the log. */
export function sentenceOf(
  error: unknown,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null,
  messages: Messages,
): string {
  if (error instanceof UserError) return error.say(messages);
  console.error(error);
  return (spreadsheet && whyRefused(spreadsheet, messages)) ?? messages.host.unexpected;
}
