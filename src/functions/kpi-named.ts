import { catalogue, type KpiId } from '../kpi/catalogue.ts';
import { foldText } from '../setup/fold-text.ts';
import type { FormulaHost } from './formula-host.ts';
import { lettersApart } from './letters-apart.ts';
import type { SetupIn } from './setup-in.ts';

/** The KPI that a text names, or at most three names that are like it. */
export type KpiNamed = { readonly id: KpiId } | { readonly near: readonly string[] };

interface Name {
  readonly id: KpiId;
  readonly name: string;
}

/**
 * A reader of names of KPIs: its id, its name in the set-up, or, asked for only then, its name in any language, with
 * the unit and the remark that the summary shows behind it or without them.
 *
 * @example kpiNamer(host, labelOf)('winrate') //=> { id: 'winRate' }
 */
export function kpiNamer(
  host: Pick<FormulaHost, 'kpiTexts'>,
  labelOf: SetupIn['labelOf'],
): (text: string) => KpiNamed {
  const ids = catalogue().map(({ id }): Name => ({ id, name: id }));
  const labels = ids.map(({ id }) => ({ id, name: labelOf(`option.kpi.${id}`) }));

  return (given) => {
    const text = foldText(given);
    const known = [...ids, ...labels].find(({ name }) => foldText(name) === text);
    if (known) return known;
    const names = Object.values(host.kpiTexts()).flatMap(({ kpis }) =>
      ids.map(({ id }) => ({ id, name: kpis[id].name })),
    );
    const named = names.find(({ name }) => foldText(name) === text) ?? beforeUnit(text, names);
    return named ? { id: named.id } : { near: nearest(text, [...names, ...ids]) };
  };
}

/** "Average won deal, EUR", "CAC, EUR (lower is better)"; no slip of the pen in a longer name. */
function beforeUnit(text: string, names: readonly Name[]): Name | undefined {
  if (names.some(({ name }) => lettersApart(text, foldText(name)) <= 2)) return undefined;
  return names
    .filter(({ name }) => /^(, | \()/.test(text.slice(name.length)) && text.startsWith(foldText(name)))
    .sort((one, other) => other.name.length - one.name.length)[0];
}

/** Names that hold the text or are a few letters away from it, the nearest first, one for each KPI. */
function nearest(text: string, names: readonly Name[]): string[] {
  const far = (name: string) => (text.length > 2 && name.includes(text) ? 1 : lettersApart(text, name));
  const found = names
    .map(({ id, name }) => ({ id, name, letters: far(foldText(name)) }))
    .filter(({ letters }) => letters <= Math.max(1, text.length / 3))
    .sort((one, other) => one.letters - other.letters);
  return found
    .filter(({ id }, at) => found.findIndex((one) => one.id === id) === at)
    .slice(0, 3)
    .map(({ name }) => name);
}
