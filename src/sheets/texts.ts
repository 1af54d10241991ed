import { readTextPage, type Texts } from '../i18n/text-page.ts';
import { UserError } from '../i18n/user-error.ts';

let kept: Texts | undefined;

/**
 * The page "Texts" of this project, read at the first question of an execution.
 *
 * @throws UserError where whoever pasted the project left that file out
 */
export function texts(): Texts {
  kept ??= readTextPage(page());
  return kept;
}

function page(): string {
  try {
    return HtmlService.createHtmlOutputFromFile('Texts').getContent();
  } catch (error) {
    if (!/No HTML file named/.test(String(error))) throw error;
    throw new UserError((say) => say.sheets.textsMissing);
  }
}
