import type { Messages } from '../i18n/messages.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import { tableKinds } from '../setup/table-kinds.ts';
import type { SetupWithParts } from '../setup/with-parts.ts';

/** Sentences about the sheets that tables are kept in: what has come, what is not read, what is hidden. */
export function partRemarks(
  { setup, added, unread }: SetupWithParts,
  heads: readonly SheetHead[],
  { summary }: Messages,
): string[] {
  const say = summary.parts;
  const read = tableKinds.flatMap((kind) => {
    const table = setup[kind];
    return table ? [table, ...(table.parts ?? [])].map(({ sheetId }) => sheetId) : [];
  });
  // Whether a sheet is hidden costs a call, so it is asked of these only.
  const hidden = heads.filter((head) => read.includes(head.sheetId) && head.hidden);
  return [
    ...added.map(({ kind, sheetName }) => say.added(sheetName, setup[kind]?.sheetName ?? '')),
    ...unread.map(({ sheetName, copyOf, lacks }) =>
      copyOf === '' ? say.lacks(sheetName, lacks) : say.copy(sheetName, copyOf),
    ),
    ...hidden.map(({ name }) => say.hidden(name)),
  ];
}
