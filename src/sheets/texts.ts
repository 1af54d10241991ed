import { readTextPage, type Texts } from '../i18n/text-page.ts';
import { pageFile } from './page-file.ts';

let kept: Texts | undefined;

/**
 * The page "Texts" of this project, read at the first question of an execution.
 *
 * @throws UserError where whoever pasted the project left that file out
 */
export function texts(): Texts {
  kept ??= readTextPage(pageFile('Texts').getContent());
  return kept;
}
