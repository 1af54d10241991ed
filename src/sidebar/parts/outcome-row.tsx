import { useRef } from 'preact/hooks';
import { meaningOf } from '../edits/edit-statuses.ts';
import { outcomeCount } from '../questions.ts';
import { useHand } from './context.ts';
import { formatted } from './formatted.ts';
import { StatusBoxes } from './status-boxes.tsx';

export interface OutcomeRowProps {
  readonly outcome: 'won' | 'lost' | 'open';
  /** Won ends the funnel and has a number in it. */
  readonly number: number | null;
  readonly open: number | string | null;
  readonly onOpen: (open: string | null) => void;
}

/** Won, lost, open: which statuses mean it. Open is what is left. */
export function OutcomeRow({ outcome, number, open, onOpen }: OutcomeRowProps) {
  const { say, state } = useHand();
  const { setup, model } = state;
  const line = useRef<HTMLButtonElement>(null);
  const texts = setup.statuses.map(({ text }) => text).filter((text) => meaningOf(setup, text) === outcome);
  const count = outcomeCount(setup, model, outcome);
  const words = (
    <>
      <span class="number">{number}</span>
      <span class="stage-words">
        <span class="stage-name">
          <span class="clip">{say.stages[outcome]}</span>
          {outcome !== 'open' && <span class="chip">{say.stages.roles[outcome]}</span>}
        </span>
        <span class="stage-source">
          <bdi class="clip">{say.stages.byStatus(setup.deals.columns.status?.header ?? '', texts)}</bdi>
        </span>
      </span>
      <span class="count">
        {formatted(count, say)}
        <span class="unseen"> {say.stages.count(count)}</span>
      </span>
    </>
  );
  if (outcome === 'open') {
    if (texts.length === 0) return null;
    return (
      <li class="stage">
        <span class="grip" />
        <div class="stage-line">{words}</div>
      </li>
    );
  }
  const isOpen = open === outcome;
  const close = () => {
    onOpen(null);
    line.current?.focus();
  };
  return (
    <li class={`stage ${isOpen ? 'open' : ''}`}>
      <span class="grip" />
      <div class="outcome">
        <button
          type="button"
          ref={line}
          class="stage-line"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : outcome)}
        >
          {words}
        </button>
        {isOpen && (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is inside
          <div
            class="stage-form"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              close();
            }}
          >
            <StatusBoxes meaning={outcome} />
            <div class="stage-buttons">
              <button type="button" onClick={close}>
                {say.stages.done}
              </button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
