import type { SetupMessages } from '../i18n/en-setup.ts';
import { checkText } from './check-text.ts';
import type { Setup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { edited, type SetupRow, shown } from './setup-row.ts';

/**
 * The row of the table of deals. Its key keeps the sheet's id and the name shown, so that a sheet renamed by a
 * person is told from another sheet chosen here.
 */
export function tableRow({ deals }: Setup, evidence: SetupEvidence, messages: SetupMessages): SetupRow {
  const { sheetId, sheetName, headerRow } = deals;
  return {
    key: `table.deals:${sheetId}:${sheetName}`,
    kind: 'field',
    cells: [
      shown(messages.tables.deals),
      edited(sheetName, evidence.sheets),
      edited(String(headerRow)),
      shown(messages.how.headers(evidence.known, evidence.headers.length), 'faint'),
      checkText(evidence.checks['table.deals'], messages),
    ],
  };
}
