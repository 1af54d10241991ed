import { useEffect, useRef, useState } from 'preact/hooks';
import { withStageFor } from '../edits/edit-stages.ts';
import { withAssigned } from '../edits/edit-statuses.ts';
import { Choice } from './choice.tsx';
import { useHand } from './context.ts';
import { QuestionCard } from './question-card.tsx';

export interface UnassignedCardProps {
  readonly status: { readonly text: string; readonly count: number };
}

/** A status that nobody has said anything about: assign it, or leave it as open. */
export function UnassignedCard({ status: { text, count } }: UnassignedCardProps) {
  const { say, state, actions } = useHand();
  const [isChoosing, setChoosing] = useState(false);
  const answers = useRef<HTMLDivElement>(null);
  // The drop-down takes the place of the button that was pressed.
  useEffect(() => {
    if (isChoosing) answers.current?.querySelector('select')?.focus();
  }, [isChoosing]);
  const { setup } = state;
  const words = say.questions.unassigned;
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const stages = setup.stages.flatMap(({ name, reached }, index) =>
    reached.by === 'status' ? [{ value: `stage ${index}`, label: name }] : [],
  );
  const assign = (value: string) => {
    if (value === 'new') actions.edit(withStageFor(setup, text), say.stages.added(shown));
    else if (value === 'won' || value === 'lost') actions.edit(withAssigned(setup, text, value));
    else if (value !== '') actions.edit(withAssigned(setup, text, { stage: Number(value.slice(6)) }));
  };
  return (
    <QuestionCard title={words.title(shown)} line={words.line(count)}>
      <div class="answers" ref={answers}>
        {isChoosing ? (
          <Choice
            label={words.assignTo(shown)}
            value=""
            options={[
              { value: '', label: words.assign },
              { value: 'won', label: say.stages.won },
              { value: 'lost', label: say.stages.lost },
              ...stages,
              { value: 'new', label: words.newStage },
            ]}
            onChange={assign}
          />
        ) : (
          <button type="button" onClick={() => setChoosing(true)}>
            {words.assign}
          </button>
        )}
        <button type="button" onClick={() => actions.edit(withAssigned(setup, text, 'open'))}>
          {words.leaveOpen}
        </button>
      </div>
    </QuestionCard>
  );
}
