import { catalogue, isUsual, type KpiId, kpiGroups } from '../kpi/catalogue.ts';
import { unread } from './parse-columns.ts';
import { readChoice } from './read-choice.ts';
import type { Options } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';

/**
 * Which KPIs are to be shown against what is usual; a blank cell leaves it as usual. An answer in the row of a group goes
 * for all its KPIs that stand in the sheet.
 */
export function parseKpis(
  lines: readonly SetupLine[],
  { languages }: Pick<SetupContext, 'languages'>,
  complain: Complain,
): Options['kpis'] {
  const kpis: Partial<Record<KpiId, boolean>> = {};
  const answerIn = (line: SetupLine | undefined) => {
    if (!line || textAt(line, 1) === '') return null;
    const answer = readChoice(
      textAt(line, 1),
      languages.map(({ shows }) => shows),
    );
    if (answer === null) complain(line, 1, 'option.reach');
    return answer;
  };
  const groups = Object.fromEntries(
    kpiGroups.map((group) => [group, answerIn(lines.find(({ key }) => key === `option.group.${group}`))]),
  );
  for (const entry of catalogue()) {
    const line = lines.find(({ key }) => key === `option.kpi.${entry.id}`);
    if (!line) continue;
    unread(line, 2, [], complain);
    unread(line, 3, [], complain);
    const own = answerIn(line);
    const answer = groups[entry.group] ?? own;
    if (answer !== null && (answer === 'yes') !== isUsual(entry)) kpis[entry.id] = answer === 'yes';
  }
  return kpis;
}
