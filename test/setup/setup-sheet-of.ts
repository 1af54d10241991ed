import type { Setup } from '../../src/setup/setup.ts';
import { evidenceOf } from '../../src/setup/setup-evidence.ts';
import { setupRows } from '../../src/setup/setup-rows.ts';
import type { SetupSheet } from '../../src/setup/setup-sheet.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { setupMessages } from './setup-messages.ts';

/** "KPI Setup" as it stands after a build: a hidden first row, the hidden keys, five columns. */
export function setupSheetOf(setup: Setup, heads: readonly SheetHead[] = []): SetupSheet {
  const rows = setupRows(setup, evidenceOf(setup, heads, []), setupMessages).map(({ key, cells }) => [
    key,
    ...[0, 1, 2, 3, 4].map((cell): SetupCell => cells[cell]?.text ?? ''),
  ]);
  return {
    firstRow: 1,
    firstColumn: 1,
    rows: [['key', 'label', 'value', 'more', 'found', 'check'], ...rows],
  };
}

/** The sheet with some cells typed anew: by key of the row and cell, 0 the label. */
export function typedInto(
  sheet: SetupSheet,
  edits: readonly (readonly [key: string, cell: number, value: SetupCell])[],
): SetupSheet {
  const rows = sheet.rows.map((row) =>
    row.map((cell, index) => {
      const edit = edits.find(([key, at]) => String(row[0]).split(':')[0] === key && at + 1 === index);
      return edit ? edit[2] : cell;
    }),
  );
  return { ...sheet, rows };
}
