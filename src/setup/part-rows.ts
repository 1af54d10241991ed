import type { SetupMessages } from '../i18n/en-setup.ts';
import { checkText } from './check-text.ts';
import type { Setup, TableSetup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { check, edited, type SetupRow, shown } from './setup-row.ts';
import { type TableKind, tableKinds } from './table-kinds.ts';

/**
 * A row for each further sheet of a table, one for each that is not read though it has the same headers, its cell
 * blank, and an empty one to add another.
 */
export function partRows(
  kind: TableKind,
  setup: Setup,
  evidence: SetupEvidence,
  messages: SetupMessages,
): SetupRow[] {
  const table: TableSetup<string> | undefined = setup[kind];
  if (!table) return [];
  const { parts = [], leftOut = [] } = table;
  const label = shown(messages.part(messages.tables[kind]));
  const row = (key: string, cells: SetupRow['cells']): SetupRow => ({ key, kind: 'field', cells });
  const { how } = messages;
  const read = parts.map(({ sheetId, sheetName, headerRow }) => {
    const found = evidence.parts?.find((part) => part.kind === kind && part.sheetId === sheetId);
    return row(`part.${kind}:${sheetId}:${sheetName}`, [
      label,
      edited(sheetName, evidence.sheets),
      edited(String(headerRow)),
      shown(how.sameHeaders(found?.isNew === true, found?.isHidden === true), 'faint'),
      checkText(evidence.checks[`part.${kind}:${sheetId}`], messages),
    ]);
  });
  const unread = leftOut.map(({ sheetId, sheetName }) => {
    const found = evidence.parts?.find((part) => part.kind === kind && part.sheetId === sheetId);
    const { copyOf = '', lacks = '' } = found ?? {};
    const why = copyOf === '' ? messages.checks.lacks(lacks) : messages.checks.copyOf(copyOf);
    return row(`part.${kind}:${sheetId}:${sheetName}`, [
      label,
      edited('', evidence.sheets),
      edited(''),
      shown(how.notRead(sheetName), 'faint'),
      copyOf === '' && lacks === '' ? shown('') : check(why),
    ]);
  });
  const isSplit = parts.length + leftOut.length > 0;
  if (!isSplit && (kind !== 'deals' || !hasFreeSheet(setup, evidence))) return [];
  const empty = [label, edited('', evidence.sheets), edited(''), shown(how.anotherSheet, 'faint'), shown('')];
  return [...read, ...unread, row(`part.${kind}.new`, empty)];
}

/** Whether some sheet is in no table. */
function hasFreeSheet(setup: Setup, { sheets }: SetupEvidence): boolean {
  const used = tableKinds.flatMap((kind) => {
    const table: TableSetup<string> | undefined = setup[kind];
    return table ? [table, ...(table.parts ?? [])].map(({ sheetName }) => sheetName) : [];
  });
  return sheets.some((name) => !used.includes(name));
}
