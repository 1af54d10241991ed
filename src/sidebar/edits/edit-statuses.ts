import type { Setup, StageSetup, StatusSetup } from '../../rpc.ts';

/** What a status can mean: an outcome, or a stage by its place. */
export type StatusMeaning = StatusSetup['outcome'] | { readonly stage: number };

/**
 * Says what a text of the status column means; it means nothing else then.
 *
 * @example withAssigned(setup, 'On hold', 'lost').statuses.find(({ text }) => text === 'On hold')?.outcome //=> 'lost'
 */
export function withAssigned(setup: Setup, text: string, meaning: StatusMeaning): Setup {
  const outcome = typeof meaning === 'string' ? meaning : 'open';
  const target = typeof meaning === 'string' ? -1 : meaning.stage;
  const isKnown = setup.statuses.some((status) => status.text === text);
  const statuses: StatusSetup[] = setup.statuses.map((status) =>
    status.text === text ? { text, outcome } : status,
  );
  return {
    ...setup,
    statuses: isKnown ? statuses : [...statuses, { text, outcome }],
    stages: setup.stages.map((stage, index) => withText(stage, text, index === target)),
  };
}

/** What a text means now. */
export function meaningOf({ stages, statuses }: Setup, text: string): StatusMeaning {
  const stage = stages.findIndex(({ reached }) => reached.by === 'status' && reached.texts.includes(text));
  if (stage >= 0) return { stage };
  return statuses.find((status) => status.text === text)?.outcome ?? 'open';
}

/** The statuses that nobody has said anything about, the most frequent first. */
export function undecided(
  { statuses }: Setup,
  counts: readonly { readonly text: string; readonly count: number }[],
): readonly { readonly text: string; readonly count: number }[] {
  return statuses
    .filter((status) => status.undecided)
    .map(({ text }) => ({ text, count: counts.find((one) => one.text === text)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function withText(stage: StageSetup, text: string, belongs: boolean): StageSetup {
  if (stage.reached.by !== 'status' && !belongs) return stage;
  const old = stage.reached.by === 'status' ? stage.reached.texts : [];
  const others = old.filter((one) => one !== text);
  const texts = belongs ? [...others, text] : others;
  const isSame = texts.length === old.length && texts.every((one, index) => one === old[index]);
  return isSame && stage.reached.by === 'status' ? stage : { ...stage, reached: { by: 'status', texts } };
}
