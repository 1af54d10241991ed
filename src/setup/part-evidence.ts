import { type UnreadSheet, whyUnread } from './like-sheets.ts';
import type { Setup, TableSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';
import { type TableKind, tableKinds } from './table-kinds.ts';
import { columnsUsed } from './with-parts.ts';

/** What a person is told about a further sheet of a table, or about one that is not read. */
export interface PartEvidence extends Pick<UnreadSheet, 'copyOf' | 'lacks'> {
  readonly kind: TableKind;
  readonly sheetId: number;
  /** It has come with this build. */
  readonly isNew: boolean;
  readonly isHidden: boolean;
}

/** The evidence for the further sheets of every table. @param added those that were not in the setup before */
export function partEvidence(
  setup: Setup,
  heads: readonly SheetHead[],
  added: readonly { readonly kind: TableKind; readonly sheetId: number }[] = [],
): PartEvidence[] {
  return tableKinds.flatMap((kind) => {
    const table: TableSetup<string> | undefined = setup[kind];
    const { parts = [], leftOut = [] } = table ?? {};
    return [...parts, ...leftOut].flatMap(({ sheetId }) => {
      const head = heads.find((one) => one.sheetId === sheetId);
      if (!table || !head) return [];
      const isRead = parts.some((part) => part.sheetId === sheetId);
      return {
        kind,
        sheetId,
        isNew: added.some((one) => one.kind === kind && one.sheetId === sheetId),
        isHidden: isRead && head.hidden,
        ...(isRead ? { copyOf: '', lacks: '' } : whyUnread(head, table, columnsUsed(kind, setup), heads)),
      };
    });
  });
}
