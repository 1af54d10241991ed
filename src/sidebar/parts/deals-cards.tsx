import { useHand } from './context.ts';
import { QuestionCard } from './question-card.tsx';

/** Questions about the table of deals itself: which one of several, or that there is none. */
export function DealsCards() {
  const { say, state, actions } = useHand();
  const { question } = state;
  if (!question || question.code === 'noStatus' || question.code === 'noDate') return null;
  if (question.code === 'rivals') {
    return (
      <QuestionCard title={say.questions.rivals.title} line={say.questions.rivals.line}>
        <div class="answers stacked">
          {question.tables.map(({ sheetId, sheet, headerRow, rows }) => (
            <button
              key={`${sheetId} ${headerRow}`}
              type="button"
              disabled={state.busy !== null}
              onClick={() => actions.choose({ kind: 'deals', sheetId, headerRow })}
            >
              <bdi class="clip">{sheet}</bdi> <small>{say.questions.rivalRows(rows)}</small>
            </button>
          ))}
        </div>
      </QuestionCard>
    );
  }
  const { title, line } = say.questions[question.code];
  return (
    <QuestionCard title={title} line={line}>
      <div class="answers">
        <button type="button" onClick={actions.reopen}>
          {say.questions.lookAgain}
        </button>
      </div>
    </QuestionCard>
  );
}
