import { withReads } from '../edits/edit-columns.ts';
import type { ReadingQuestion } from '../questions.ts';
import { readingsOf } from '../readings.ts';
import { useHand } from './context.ts';
import { QuestionCard } from './question-card.tsx';

/** Day or month first? Thousands or decimals? The two readings of a sample are the answers. */
export function ReadingCard({ question }: { question: ReadingQuestion }) {
  const { say, state, actions } = useHand();
  const { code, kind, columns, count, sample } = question;
  const words = say.questions[code];
  const headers = columns.map(({ header }) => header);
  return (
    <QuestionCard title={words.title} line={words.line(count, headers, sample)}>
      <div class="answers">
        {readingsOf(question, say.language).map(({ reads, shows }) => (
          <button
            key={reads}
            type="button"
            onClick={() => actions.edit(withReads(state.setup, kind, columns, reads))}
          >
            {shows}
          </button>
        ))}
      </div>
    </QuestionCard>
  );
}
