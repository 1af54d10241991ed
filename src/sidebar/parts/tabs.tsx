import { useRef } from 'preact/hooks';
import { todos } from '../questions.ts';
import { questionCode } from '../state.ts';
import { useHand } from './context.ts';
import { Icon } from './icons.tsx';

const tabs = ['columns', 'stages', 'formulas'] as const;

/** Columns, stages and formulas; arrows go from one to the other, only the chosen one is a stop of the Tab key. */
export function Tabs() {
  const { say, state, actions } = useHand();
  const list = useRef<HTMLDivElement>(null);
  const left = todos(state.setup, state.model, questionCode(state.question));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const now = state.page === 'sheet' ? 0 : tabs.indexOf(state.page);
    const next =
      Math.abs(step) > 1 ? (step < 0 ? 0 : tabs.length - 1) : (now + step + tabs.length) % tabs.length;
    actions.turn(tabs[next] ?? 'columns');
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say.tabs.label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => {
        const isHere = state.page === tab;
        const isWaiting = left.some(({ page }) => page === tab || (page === 'sheet' && tab === 'columns'));
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={isHere}
            aria-controls="page"
            tabIndex={isHere ? 0 : -1}
            onClick={() => actions.turn(tab)}
          >
            {say.tabs[tab]}
            {isWaiting && (
              <>
                <Icon shape="warning" class="bad" />
                <span class="unseen">{say.tabs.waiting}</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}
