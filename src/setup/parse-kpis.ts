import { catalogue, isUsual, type KpiId } from '../kpi/catalogue.ts';
import { unread } from './parse-columns.ts';
import { readChoice } from './read-choice.ts';
import type { Options } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';

/** Which KPIs are to be shown against what is usual; a blank cell leaves it as usual. */
export function parseKpis(
  lines: readonly SetupLine[],
  { languages }: Pick<SetupContext, 'languages'>,
  complain: Complain,
): Options['kpis'] {
  const kpis: Partial<Record<KpiId, boolean>> = {};
  for (const entry of catalogue) {
    const line = lines.find(({ key }) => key === `option.kpi.${entry.id}`);
    if (!line) continue;
    unread(line, 2, [], complain);
    unread(line, 3, [], complain);
    if (textAt(line, 1) === '') continue;
    const answer = readChoice(
      textAt(line, 1),
      languages.map(({ shows }) => shows),
    );
    if (answer === null) complain(line, 1, 'option.reach');
    else if ((answer === 'yes') !== isUsual(entry)) kpis[entry.id] = answer === 'yes';
  }
  return kpis;
}
