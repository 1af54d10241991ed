import { withAssigned } from '../edits/edit-statuses.ts';
import { Choice } from './choice.tsx';
import { useHand } from './context.ts';
import { QuestionCard } from './question-card.tsx';

/** No status is known to mean won: without one nothing can be counted as sold. */
export function NoWonCard() {
  const { say, state, actions } = useHand();
  const { setup, model } = state;
  const words = say.questions.noWon;
  const counts = new Map(model.statuses.map(({ text, count }) => [text, count]));
  return (
    <QuestionCard title={words.title} line={words.line(setup.deals.columns.status?.header ?? '')}>
      <div class="answers">
        <Choice
          label={words.title}
          value=""
          options={[
            { value: '', label: words.choose },
            ...setup.statuses.map(({ text }, index) => ({
              value: String(index),
              label: counts.has(text) ? `${text} (${counts.get(text)})` : text,
            })),
          ]}
          onChange={(value) => {
            const chosen = value === '' ? undefined : setup.statuses[Number(value)];
            if (chosen) actions.edit(withAssigned(setup, chosen.text, 'won'));
          }}
        />
      </div>
    </QuestionCard>
  );
}
