import type { SetupMessages } from '../i18n/en-setup.ts';
import { foldText } from './fold-text.ts';
import { unread } from './parse-columns.ts';
import type { StageSetup } from './setup.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';
import { isEnd } from './stage-column.ts';

/** The key of the row that says how likely a deal in each stage is won. */
export const chancesKey = 'option.chances';

/**
 * What that row says: the stages that have a probability, each with its own. Source: kpis.md K15.
 *
 * @example chancesText([{ ...offer, probability: 0.5 }]) //=> 'Offer 50%'
 */
export function chancesText(stages: readonly StageSetup[]): string {
  return stages
    .flatMap((stage) =>
      stage.probability === undefined || isEnd(stage)
        ? []
        : [`${stage.name} ${Math.round(stage.probability * 1e4) / 100}%`],
    )
    .join('; ');
}

/** The stages with the probabilities that the row gives them; what is none of a stage, or no percentage, is complained about. */
export function withChances(
  stages: readonly StageSetup[],
  lines: readonly SetupLine[],
  languages: readonly SetupMessages[],
  complain: Complain,
): StageSetup[] {
  const line = lines.find(({ key }) => key === chancesKey);
  if (!line) return [...stages];
  unread(
    line,
    0,
    languages.map(({ options }) => options.chances.name),
    complain,
  );
  unread(line, 2, [], complain);
  const chances = new Map<string, number>();
  for (const text of textAt(line, 1).split(';')) {
    if (text.trim() === '') continue;
    const [, name = '', percent = ''] = /^(.*?)[\s:]+(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(text) ?? [];
    const key = foldText(name);
    const chance = Number(percent.replace(',', '.')) / 100;
    const isOne = stages.some((stage) => !isEnd(stage) && foldText(stage.name) === key);
    if (!isOne || chance > 1 || chances.has(key)) complain(line, 1, 'stage.chances', text.trim());
    chances.set(key, chance);
  }
  return stages.map((stage) => {
    const probability = chances.get(foldText(stage.name));
    return probability === undefined ? stage : { ...stage, probability };
  });
}
