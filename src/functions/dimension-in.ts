import { UserError } from '../i18n/user-error.ts';
import type { Dimension } from '../kpi/deals.ts';
import { columnLabel } from '../setup/column-label.ts';
import { foldText } from '../setup/fold-text.ts';
import type { ColumnRef } from '../setup/setup.ts';
import { type Argument, blockOf } from './block.ts';
import type { SetupIn } from './setup-in.ts';

const dimensions: readonly Dimension[] = ['rep', 'channel', 'source', 'free1', 'free2', 'free3', 'free4'];

/**
 * The dimension that an argument names: `rep`, the name that the set-up shows for it, or the header of its column; null
 * for blank.
 *
 * @throws UserError for a text that is none of the dimensions mapped
 */
export function dimensionIn(
  name: string,
  given: Argument,
  { setup, labelOf }: Omit<SetupIn, 'plans'>,
): Dimension | null {
  const text = String(blockOf(given).lines[0]?.[0] ?? '').trim();
  if (text === '') return null;
  const columns: Readonly<Partial<Record<string, ColumnRef>>> = setup.deals.columns;
  const known = dimensions.flatMap((id) => {
    const column = columns[id];
    return column ? [{ id, names: [id, columnLabel(column), labelOf(`deals.${id}`)] }] : [];
  });
  const found = known.find(({ names }) => names.some((one) => foldText(one) === foldText(text)));
  if (found) return found.id;
  throw new UserError((say) =>
    say.mapped.noDimension(
      name,
      text,
      known.map(({ id }) => id),
    ),
  );
}
