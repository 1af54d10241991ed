import { foldText } from './fold-text.ts';
import type { ColumnRef, Setup, StageSetup } from './setup.ts';
import { bareName, dateStageName } from './stage-header.ts';
import { stepRank } from './status-text.ts';

/** What the stages of a template may go by. */
export interface TemplateTable {
  /** The columns of the deals that are no field. */
  readonly columns: readonly ColumnRef[];
  readonly created: ColumnRef | undefined;
  readonly statuses: Setup['statuses'];
}

/**
 * The stages of a template: the first is the lead, the one with a star counts as qualified. Each goes by the column or
 * the status that says the same step; one without either waits for its column.
 * Source: kpis.md K3, W31 to W45.
 *
 * @example templateStages('Request|Meeting|*Offer sent', { columns: [], created: undefined, statuses: [] }).length //=> 3
 */
export function templateStages(
  template: string,
  { columns, created, statuses }: TemplateTable,
): StageSetup[] {
  const isStep = (name: string, text: string) => {
    const rank = stepRank(name);
    return foldText(text) === foldText(name) || (rank !== null && stepRank(text) === rank);
  };
  const left = { columns: [...columns], texts: statuses.filter(({ outcome }) => outcome === 'open') };
  return template.split('|').map((entry, index): StageSetup => {
    const name = entry.replace('*', '');
    const role = entry !== name ? 'qualified' : index === 0 && created ? 'lead' : 'none';
    if (role === 'lead' && created) return { name, role, reached: { by: 'date', column: created } };
    const place = left.columns.findIndex(({ header }) =>
      isStep(name, dateStageName(header) ?? bareName(header)),
    );
    const [column] = place < 0 ? [] : left.columns.splice(place, 1);
    if (column) return { name, role, reached: { by: 'date', column } };
    const at = left.texts.findIndex(({ text }) => isStep(name, text));
    const found = at < 0 ? [] : left.texts.splice(at, 1);
    return { name, role, reached: { by: 'status', texts: found.map(({ text }) => text) } };
  });
}
