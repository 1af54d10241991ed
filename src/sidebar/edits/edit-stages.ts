import type { Setup, StageSetup } from '../../rpc.ts';
import { withAssigned } from './edit-statuses.ts';

/** The most stages a funnel has. */
export const mostStages = 12;

/** The funnel with another stage at its end, which has its name and no evidence yet. */
export function withNewStage(setup: Setup, name: string): Setup {
  if (setup.stages.length >= mostStages) return setup;
  const names = setup.stages.map((stage) => stage.name.toLowerCase());
  let free = name;
  for (let count = 2; names.includes(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  const stage: StageSetup = { name: free, role: 'none', reached: { by: 'status', texts: [] } };
  return { ...setup, stages: [...setup.stages, stage] };
}

/** The funnel without a stage; its statuses count as open, and a person has said so. */
export function withoutStage(setup: Setup, index: number): Setup {
  return { ...setup, stages: setup.stages.filter((_, at) => at !== index) };
}

/**
 * The funnel with a stage moved; the lead stays the first one.
 *
 * @example withMoved(setup, 2, 1).stages[1]?.name //=> 'Meeting'
 */
export function withMoved(setup: Setup, from: number, to: number): Setup {
  const stages = [...setup.stages];
  const first = stages[0]?.role === 'lead' ? 1 : 0;
  const target = Math.min(Math.max(to, first), stages.length - 1);
  const [stage] = stages.splice(from, 1);
  if (!stage || stage.role === 'lead' || target === from) return setup;
  stages.splice(target, 0, stage);
  return { ...setup, stages };
}

/** The funnel with a stage called something else. */
export function withName(setup: Setup, index: number, name: string): Setup {
  return changed(setup, index, (stage) => ({ ...stage, name }));
}

/** The funnel with another probability for a stage, in percent; NaN for none. What is no percentage changes nothing. */
export function withProbability(setup: Setup, index: number, percent: number): Setup {
  if (percent < 0 || percent > 100) return setup;
  return changed(setup, index, ({ probability, ...stage }) =>
    Number.isNaN(percent) ? stage : { ...stage, probability: percent / 100 },
  );
}

/** The funnel with a stage that is reached by something else. */
export function withReached(setup: Setup, index: number, reached: StageSetup['reached']): Setup {
  return changed(setup, index, (stage) => ({ ...stage, reached }));
}

/**
 * The funnel with another role for a stage: only the first can be the lead, which goes by the created date or a count;
 * a role is that of one stage only.
 */
export function withRole(setup: Setup, index: number, role: StageSetup['role']): Setup {
  const { created } = setup.deals.columns;
  const isCounted = setup.stages[index]?.reached.by === 'count';
  if (role === 'lead' && (index > 0 || !(created || isCounted))) return setup;
  const alone = {
    ...setup,
    stages: setup.stages.map((stage) =>
      role !== 'none' && stage.role === role ? { ...stage, role: 'none' as const } : stage,
    ),
  };
  return changed(alone, index, (stage) =>
    role === 'lead' && created && !isCounted
      ? { ...stage, role, reached: { by: 'date', column: created } }
      : { ...stage, role },
  );
}

/** The funnel with a new stage for a status. */
export function withStageFor(setup: Setup, text: string): Setup {
  if (setup.stages.length >= mostStages) return setup;
  const added = withNewStage(setup, text);
  return withAssigned(added, text, { stage: added.stages.length - 1 });
}

function changed(setup: Setup, index: number, change: (stage: StageSetup) => StageSetup): Setup {
  return { ...setup, stages: setup.stages.map((stage, at) => (at === index ? change(stage) : stage)) };
}
