import { UserError } from '../i18n/user-error.ts';

/**
 * A page of this project by its name.
 *
 * @throws UserError where whoever pasted the project left that file out
 */
export function pageFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
  try {
    return HtmlService.createHtmlOutputFromFile(name);
  } catch (error) {
    if (!/No HTML file named/.test(String(error))) throw error;
    throw new UserError((say) => say.host.fileMissing(name));
  }
}
