import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StageSetup } from '../../rpc.ts';
import { mostStages, withMoved, withNewStage } from '../edits/edit-stages.ts';
import { undecided } from '../edits/edit-statuses.ts';
import { needsWon, stageCounts } from '../questions.ts';
import { Choice } from './choice.tsx';
import { useHand } from './context.ts';
import { Icon } from './icons.tsx';
import { NoWonCard } from './no-won-card.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import { StageRow } from './stage-row.tsx';
import { UnassignedCard } from './unassigned-card.tsx';
import { useRowDrag } from './use-row-drag.ts';

/** At most so many unknown statuses ask at once. */
const mostCards = 3;

/** The funnel: its stages in order, what is won and lost, and the statuses that nobody has assigned yet. */
export function StagesPage() {
  const { say, state, actions } = useHand();
  const { setup, model } = state;
  const [open, setOpen] = useState<number | string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<number | null>(null);
  const counts = stageCounts(setup, model);
  const unknown = undecided(setup, model.statuses);
  const isFull = setup.stages.length >= mostStages;

  const move = (from: number, to: number) => {
    const moved = withMoved(setup, from, to);
    const place = moved.stages.indexOf(setup.stages[from] as StageSetup);
    if (moved === setup || place < 0) return;
    actions.edit(moved, say.stages.moved(setup.stages[from]?.name ?? '', place + 1, moved.stages.length));
    if (open === from) setOpen(place);
    focusAfter.current = place;
  };
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-stage="${focusAfter.current}"]`)?.focus();
    focusAfter.current = null;
  });
  const drag = useRowDrag(list, move);

  const add = () => {
    const added = withNewStage(setup, say.stages.newName);
    const index = added.stages.length - 1;
    actions.edit(added, say.stages.added(added.stages[index]?.name ?? ''));
    setOpen(index);
  };

  return (
    <section aria-label={say.stages.title}>
      {!state.isFirst && <h2>{say.stages.title}</h2>}
      <p class="line">{setup.stages.length > 1 ? say.stages.line : say.stages.lineFirst}</p>
      {needsWon(setup) && <NoWonCard />}
      {unknown.slice(0, mostCards).map((status) => (
        <UnassignedCard key={status.text} status={status} />
      ))}
      <ol class="stages" ref={list}>
        {setup.stages.map((stage, index) => (
          <StageRow
            key={index}
            stage={stage}
            index={index}
            count={counts[index] ?? null}
            isOpen={open === index}
            isDragged={drag.from === index}
            onToggle={(isOpen) => setOpen(isOpen ? index : null)}
            onMove={(to) => move(index, to)}
            onGrip={(event) => drag.start(event, index)}
          />
        ))}
        <OutcomeRow outcome="won" number={setup.stages.length + 1} open={open} onOpen={setOpen} />
      </ol>
      <button type="button" class="quiet" disabled={isFull} onClick={add}>
        <Icon shape="plus" />
        {say.stages.add}
      </button>
      <div class="field">
        <label for="funnel-template">{say.stages.template}</label>
        <Choice
          id="funnel-template"
          value=""
          options={[
            { value: '', label: say.stages.templateNone },
            ...model.templates.map(({ name }, place) => ({ value: String(place), label: name })),
          ]}
          onChange={(value) => {
            const chosen = value === '' ? undefined : model.templates[Number(value)];
            if (!chosen) return;
            setOpen(null);
            actions.edit({ ...setup, stages: chosen.stages }, say.stages.templateTaken(chosen.name), true);
          }}
        />
      </div>
      {isFull && <p class="hint">{say.stages.most(mostStages)}</p>}
      <ul class="stages">
        <OutcomeRow outcome="lost" number={null} open={open} onOpen={setOpen} />
        <OutcomeRow outcome="open" number={null} open={open} onOpen={setOpen} />
      </ul>
    </section>
  );
}
