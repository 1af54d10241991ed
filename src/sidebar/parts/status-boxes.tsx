import { meaningOf, type StatusMeaning, withAssigned } from '../edits/edit-statuses.ts';
import { useHand } from './context.ts';
import { formatted } from './formatted.ts';

/** The texts of the status column to tick: those that mean an outcome or a stage. A text means one thing only. */
export function StatusBoxes({ meaning }: { meaning: StatusMeaning }) {
  const { say, state, actions } = useHand();
  const { setup, model } = state;
  const counts = new Map(model.statuses.map(({ text, count }) => [text, count]));
  return (
    <fieldset class="boxes">
      <legend class="unseen">{say.stages.statuses}</legend>
      {setup.statuses.map(({ text }) => {
        const isOurs = isSameMeaning(meaningOf(setup, text), meaning);
        return (
          <label key={text} class="box">
            <input
              type="checkbox"
              checked={isOurs}
              onChange={({ currentTarget }) =>
                actions.edit(withAssigned(setup, text, currentTarget.checked ? meaning : 'open'))
              }
            />
            <bdi class="clip">{text}</bdi>
            <span class="count">{formatted(counts.get(text) ?? null, say)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function isSameMeaning(a: StatusMeaning, b: StatusMeaning): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.stage === b.stage;
}
