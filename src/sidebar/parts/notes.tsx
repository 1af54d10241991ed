import { useHand } from './context.ts';
import { QuestionCard } from './question-card.tsx';

/** What is to be told beside the set-up: a conflict, a failure, a draft that came back, what has been done. */
export function Notes() {
  const { say, state, actions } = useHand();
  const { conflict, note, problems } = state;
  if (conflict) {
    return (
      <QuestionCard title={say.conflict.title} line={say.conflict.line}>
        <div class="answers">
          <button type="button" onClick={actions.theirs}>
            {say.conflict.theirs}
          </button>
          <button type="button" onClick={actions.mine}>
            {say.conflict.mine}
          </button>
        </div>
      </QuestionCard>
    );
  }
  return (
    <>
      {problems.length > 0 && (
        <QuestionCard title={say.notes.setupProblems}>
          <ul class="problems">
            {problems.slice(0, 5).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </QuestionCard>
      )}
      {note?.code === 'failed' && (
        <QuestionCard title={say.notes.failed} line={note.text}>
          <p>{say.notes.kept}</p>
          <div class="answers">
            <button type="button" onClick={note.again ? actions.again : actions.dismiss}>
              {note.again ? say.buttons.tryAgain : say.buttons.close}
            </button>
          </div>
        </QuestionCard>
      )}
      {note?.code === 'draft' && (
        <div class="note">
          <p>{say.notes.draft}</p>
          <button type="button" class="quiet" onClick={actions.reopen}>
            {say.notes.discard}
          </button>
        </div>
      )}
      {note?.code === 'done' && (
        <div class="note good">
          <p>{note.text}</p>
        </div>
      )}
      {note?.code === 'said' && (
        <div class="note">
          <p>{note.text}</p>
        </div>
      )}
    </>
  );
}
