import type { Messages } from '../i18n/messages.ts';

/** Puts our items into the Extensions menu. Needs no authorisation, so it works in every AuthMode. */
export function addMenu(messages: Messages): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(messages.menu.buildSummary, 'buildKpiSummary')
    .addItem(messages.menu.setUp, 'openSetup')
    .addToUi();
}
