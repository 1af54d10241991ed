import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { dealsIn } from '../setup/find-deals.ts';
import { figuresIn } from '../setup/find-figures.ts';
import type { Setup } from '../setup/setup.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import type { TableKind } from '../setup/table-kinds.ts';
import { givenSetup, type SetupToSettle, suggestedSetup } from './settle-setup.ts';

/** Where a person says that a table stands: no sheet is no table, no row is the one that reads like headers. */
export interface TableChoice {
  readonly kind: TableKind;
  readonly sheetId: number | null;
  readonly headerRow: number | null;
}

/**
 * The setup with another sheet or header row for one of its tables: its columns are recognised anew, of the deals
 * the stages and statuses as well; all else stays, but a currency that nobody has named.
 */
export function withTable(
  setup: Setup,
  { kind, sheetId, headerRow }: TableChoice,
  heads: readonly SheetHead[],
  messages: Messages,
): SetupToSettle {
  const { [kind]: old, ...others } = setup;
  const head = heads.find((one) => one.sheetId === sheetId);
  if (sheetId === null && kind !== 'deals') return givenSetup(others as Setup, heads, messages);
  if (!head) throw new UserError((say) => say.summary.sheetGone(old?.sheetName ?? ''));
  if (headerRow !== null) head.reach?.(headerRow);
  if (kind !== 'deals') {
    const nothing = { sheetId: head.sheetId, sheetName: head.name, headerRow: headerRow ?? 1, columns: {} };
    const table = figuresIn(head, kind, headerRow) ?? nothing;
    return givenSetup({ ...setup, [kind]: table }, heads, messages);
  }
  const suggested = suggestedSetup(dealsIn(head, headerRow), heads, messages);
  const merged = ({ deals, stages, statuses, options }: Setup): Setup => {
    const currency = setup.options.currency || options.currency;
    return { ...setup, deals, stages, statuses, options: { ...setup.options, currency } };
  };
  return {
    ...suggested,
    setup: merged(suggested.setup),
    settle(counts, currency) {
      const settled = suggested.settle(counts, currency);
      return { ...settled, setup: merged(settled.setup) };
    },
  };
}
