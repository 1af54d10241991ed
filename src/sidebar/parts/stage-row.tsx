import type { StageSetup } from '../../rpc.ts';
import { stageWaits } from '../../setup/stage-column.ts';
import { stageProblem } from '../questions.ts';
import { useHand } from './context.ts';
import { formatted } from './formatted.ts';
import { Grip, Icon } from './icons.tsx';
import { StageForm } from './stage-form.tsx';

export interface StageRowProps {
  readonly stage: StageSetup;
  readonly index: number;
  readonly count: number | null;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onMove: (to: number) => void;
  readonly onGrip: (event: PointerEvent) => void;
}

/** A stage in one line; opens in place. Alt + ↑ ↓ moves it. */
export function StageRow(props: StageRowProps) {
  const { say, state } = useHand();
  const { stage, index, count, isOpen, isDragged, onToggle, onMove, onGrip } = props;
  const { name, role } = stage;
  const problem = stageProblem(state.setup, index);
  const isDoubtful = state.model.doubtfulStages.includes(name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(index + (event.key === 'ArrowUp' ? -1 : 1));
    }
  };
  return (
    <li
      class={`stage ${isOpen ? 'open' : ''} ${isDragged ? 'dragged' : ''}`}
      data-row={index}
      onKeyDown={onKeyDown}
    >
      <span
        class={`grip ${role === 'lead' ? 'fixed' : ''}`}
        title={role === 'lead' ? undefined : say.stages.handle(name)}
        onPointerDown={role === 'lead' ? undefined : onGrip}
      >
        <Grip />
      </span>
      {isOpen ? (
        <>
          <span class="number">{index + 1}</span>
          <StageForm {...props} onClose={() => onToggle(false)} />
        </>
      ) : (
        <button
          type="button"
          class="stage-line"
          data-stage={index}
          aria-expanded="false"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => onToggle(true)}
        >
          <span class="number">{index + 1}</span>
          <span class="stage-words">
            <span class="stage-name">
              <bdi class="clip">{name}</bdi>
              {role !== 'none' && <span class="chip">{say.stages.roles[role]}</span>}
            </span>
            <span class="stage-source">
              {(problem || isDoubtful || stageWaits(stage)) && <Icon shape="warning" class="bad" />}
              <bdi class="clip">
                {problem
                  ? say.problems[problem]
                  : isDoubtful
                    ? say.stages.doubtful
                    : sourceOf(stage, say, state.setup)}
              </bdi>
            </span>
          </span>
          <span class="count">
            {formatted(count, say)}
            {count !== null && <span class="unseen"> {say.stages.count(count)}</span>}
          </span>
        </button>
      )}
    </li>
  );
}

/** Where a stage comes from, in words. */
function sourceOf(
  stage: StageSetup,
  { stages }: ReturnType<typeof useHand>['say'],
  { deals }: ReturnType<typeof useHand>['state']['setup'],
): string {
  const { reached } = stage;
  if (stageWaits(stage)) return stages.waits;
  if (reached.by === 'status') return stages.byStatus(deals.columns.status?.header ?? '', reached.texts);
  const { header } = reached.column;
  if (header === '') return stages.noColumn;
  return reached.by === 'date'
    ? stages.byDate(header)
    : stages[reached.by === 'flag' ? 'byFlag' : 'byCount'](header);
}
