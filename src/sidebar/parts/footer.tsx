import { todos } from '../questions.ts';
import { isUnsaved, questionCode, setupPage, unsaved } from '../state.ts';
import { useHand } from './context.ts';

const pages = ['sheet', 'columns', 'stages'] as const;

/** Always in sight: how it stands, and what to do next. */
export function Footer() {
  const { say, state, actions } = useHand();
  const { setup, model, busy, past, isFirst } = state;
  const page = setupPage(state.page);
  const left = todos(setup, model, questionCode(state.question));
  const isBusy = busy !== null;
  const hasConflict = state.conflict !== null;

  if (isFirst) {
    const here = left.find((todo) => todo.page === page);
    const at = pages.indexOf(page);
    const next = pages[at + 1];
    const previous = pages[at - 1];
    const blocked = next ? here !== undefined : left.length > 0;
    const first = here ?? left[0];
    return (
      <footer>
        <p class="state">
          {busy === 'look' ? say.state.checking : blocked && first ? say.todo[first.code] : ''}
        </p>
        {previous && (
          <button type="button" disabled={isBusy} onClick={() => actions.turn(previous)}>
            {say.buttons.back}
          </button>
        )}
        {next ? (
          <button
            type="button"
            class="primary"
            disabled={blocked || isBusy}
            onClick={() => actions.turn(next)}
          >
            {say.buttons.next}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={blocked || isBusy}
            onClick={() => actions.save('build')}
          >
            {say.buttons.saveAndBuild}
          </button>
        )}
      </footer>
    );
  }

  const changes = unsaved(state);
  const isOpen = isUnsaved(state);
  const [first] = left;
  const words = () => {
    if (busy === 'save') return say.state.saving;
    if (busy === 'look') return say.state.checking;
    if (first) return say.todo[first.code];
    if (!isOpen) return `✓ ${say.state.saved}`;
    return state.saved === null ? say.state.notSaved : `● ${say.state.unsaved(changes)}`;
  };
  return (
    <footer>
      <p class="state">{words()}</p>
      {past.length > 0 && (
        <button type="button" disabled={isBusy} onClick={actions.undo}>
          {say.buttons.undo}
        </button>
      )}
      {isOpen ? (
        <button
          type="button"
          class="primary"
          disabled={isBusy || hasConflict || first !== undefined}
          onClick={() => actions.save()}
        >
          {say.buttons.save}
        </button>
      ) : (
        <button
          type="button"
          class="primary"
          disabled={isBusy || first !== undefined}
          onClick={actions.build}
        >
          {say.buttons.build}
        </button>
      )}
    </footer>
  );
}
