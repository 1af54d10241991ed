import type { Messages } from '../i18n/messages.ts';
import { pageFile } from './page-file.ts';
import { sentenceOf } from './sentence-of.ts';

/** Opens the sidebar; what it shows it asks for itself. Where that fails, one sentence in a dialog. */
export function showSidebar(messages: Messages): void {
  const ui = SpreadsheetApp.getUi();
  try {
    ui.showSidebar(pageFile('Sidebar').setTitle(messages.product));
  } catch (error) {
    ui.alert(messages.product, sentenceOf(error, null, messages), ui.ButtonSet.OK);
  }
}
