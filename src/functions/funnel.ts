import { UserError } from '../i18n/user-error.ts';
import { UNSET } from '../kpi/deals.ts';
import { reachedByStage } from '../kpi/reached-by-stage.ts';
import { isPerhapsWon, outcomeOf, statusKey, statusNumber, stepRank } from '../setup/status-text.ts';
import { blockOf } from './block.ts';
import type { Formula } from './formula.ts';
import { listsOf } from './list.ts';
import { namesIn } from './names-in.ts';
import { optional } from './parameter.ts';

/** No stage even where somebody lists it as one: behind the last stage it would count as having passed all of them. */
const plainlyLost = /(^|[^\p{L}])(lost|проигран|загубен|изгубен|отказ)/iu;

const stages = { name: 'stages' };
const order = optional({ name: 'order' });

/**
 * FUNNEL: a line a stage with its name, count, step, overall, lost; then the stages that are not in the order and
 * lost statuses, each with how many deals stand there: these count in the first stage.
 */
export const funnel: Formula = {
  parameters: [stages, order],
  run: (call) => {
    const { name, args, host } = call;
    const [list = null] = listsOf(call, [stages]);
    const { codes, names } = namesIn(name, host, stages.name, list ?? blockOf(''));
    const asked = namesIn(name, host, order.name, blockOf(args[1]), names).codes;
    const shown = names.names();
    const text = (code: number) => shown[code] as string;
    const standing = Array.from(shown, () => 0);
    for (const code of codes) if (code !== UNSET) standing[code] = (standing[code] as number) + 1;
    const found = [...shown.keys()];
    const given = [...new Set(asked)].filter((code) => code !== UNSET && !plainlyLost.test(text(code)));
    const inOrder =
      given.length > 0
        ? given
        : ordered(
            name,
            found.filter((code) => outcomeOf(text(code)).outcome !== 'lost'),
            text,
          );
    const deals = standing.reduce((sum, count) => sum + count, 0);
    if (deals === 0) return '';
    const rest = found
      .filter((code) => !inOrder.includes(code) && standing[code] !== 0)
      .sort((a, b) => (standing[b] as number) - (standing[a] as number) || (text(a) < text(b) ? -1 : 1));
    const counts = inOrder.map((code) => standing[code] as number);
    const elsewhere = deals - counts.reduce((sum, count) => sum + count, 0);
    return [
      ...reachedByStage(counts, elsewhere).map(({ count, step, overall, lost }, stage) => [
        text(inOrder[stage] as number),
        count,
        step ?? '',
        overall ?? '',
        lost ?? '',
      ]),
      ...rest.map((code) => [text(code), standing[code] as number, '', '', '']),
    ];
  },
};

/**
 * Stages in the order that their own numbers or the usual words of a funnel tell.
 *
 * @throws UserError where these do not tell of each stage which comes first
 */
function ordered(name: string, codes: readonly number[], text: (code: number) => string): number[] {
  const numbers = codes.map((code) => statusNumber(text(code)));
  const ranks = numbers.includes(null) ? codes.map((code) => rankOf(text(code))) : numbers;
  const placed = codes.map((code, index) => ({ code, rank: ranks[index] ?? null }));
  placed.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const open = placed.find(
    ({ rank }, index) => placed.length > 1 && (rank === null || rank === placed[index - 1]?.rank),
  );
  if (open) throw new UserError((say) => say.functions.stageOrder(name, text(open.code)));
  return placed.map(({ code }) => code);
}

const first = /^(new|lead|incoming|created|нов|лид|входящ)/;

function rankOf(text: string): number | null {
  if (outcomeOf(text).outcome === 'won') return isPerhapsWon(text) ? 98 : 99;
  return stepRank(text) ?? (first.test(statusKey(text)) ? -1 : null);
}
