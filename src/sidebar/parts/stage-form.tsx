import { useEffect, useRef } from 'preact/hooks';
import type { StageSetup } from '../../rpc.ts';
import { isEnd } from '../../setup/stage-column.ts';
import { isSameColumn } from '../edits/edit-columns.ts';
import { withName, withoutStage, withProbability, withReached, withRole } from '../edits/edit-stages.ts';
import { stageProblem } from '../questions.ts';
import { Choice } from './choice.tsx';
import { useHand } from './context.ts';
import { Icon } from './icons.tsx';
import type { StageRowProps } from './stage-row.tsx';
import { StatusBoxes } from './status-boxes.tsx';

/** A stage opened in its place: name, evidence, role. Every change counts at once; Escape or Done closes it. */
export function StageForm({
  stage,
  index,
  onMove,
  onClose,
}: StageRowProps & { readonly onClose: () => void }) {
  const { say, state, actions } = useHand();
  const { setup } = state;
  const name = useRef<HTMLInputElement>(null);
  const problem = stageProblem(setup, index);
  const close = () => {
    onClose();
    const row = name.current?.closest('[data-row]');
    requestAnimationFrame(() => row?.querySelector<HTMLElement>('[data-stage]')?.focus());
  };
  useEffect(() => {
    name.current?.focus();
    name.current?.select();
  }, []);
  const remove = () => {
    actions.edit(withoutStage(setup, index), say.stages.removed(stage.name), true);
    onClose();
  };
  const id = `stage-${index}`;
  const isLead = stage.role === 'lead';
  const percent = stage.probability === undefined ? '' : String(Math.round(stage.probability * 1e4) / 100);
  const { created } = setup.deals.columns;
  const isStatus = stage.reached.by === 'status' && !isEnd(stage);
  const roles = (['lead', 'qualified', 'won', 'lost', 'none'] as const).filter((role) =>
    role === 'lead' ? index === 0 && created : !isStatus || role === 'qualified' || role === 'none',
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is inside
    <div
      class="stage-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div class="field">
        <label for={`${id}-name`}>{say.stages.name}</label>
        <input
          id={`${id}-name`}
          ref={name}
          data-stage={index}
          value={stage.name}
          maxLength={100}
          autocomplete="off"
          onInput={({ currentTarget }) => actions.edit(withName(setup, index, currentTarget.value))}
        />
      </div>
      {isLead && stage.reached.by === 'date' ? (
        <p class="hint">{say.stages.leadBy}</p>
      ) : (
        <Reached stage={stage} index={index} id={id} />
      )}
      <div class="field">
        <label for={`${id}-role`}>{say.stages.role}</label>
        <Choice
          id={`${id}-role`}
          value={stage.role}
          options={roles.map((role) => ({ value: role, label: say.stages.roleChoices[role] }))}
          onChange={(role) => actions.edit(withRole(setup, index, role as StageSetup['role']))}
        />
      </div>
      {!isEnd(stage) && (
        <div class="field">
          <label for={`${id}-probability`}>{say.stages.probability}</label>
          <div class="field-body">
            <input
              id={`${id}-probability`}
              class="short"
              type="number"
              min="0"
              max="100"
              step="any"
              value={percent}
              onChange={({ currentTarget }) => {
                const changed = withProbability(setup, index, currentTarget.valueAsNumber);
                if (changed === setup || !currentTarget.checkValidity()) currentTarget.value = percent;
                else actions.edit(changed);
              }}
            />
          </div>
        </div>
      )}
      {problem && (
        <p class="hint" role="alert">
          <Icon shape="warning" class="bad" />
          <span>{say.problems[problem]}</span>
        </p>
      )}
      <div class="stage-buttons">
        <button type="button" class="quiet" onClick={remove}>
          {say.stages.remove}
        </button>
        <button
          type="button"
          class="square"
          aria-label={say.stages.up}
          disabled={isLead}
          onClick={() => onMove(index - 1)}
        >
          <Icon shape="up" />
        </button>
        <button
          type="button"
          class="square"
          aria-label={say.stages.down}
          disabled={isLead}
          onClick={() => onMove(index + 1)}
        >
          <Icon shape="down" />
        </button>
        <button type="button" onClick={close}>
          {say.stages.done}
        </button>
      </div>
    </div>
  );
}

interface ReachedProps {
  readonly stage: StageSetup;
  readonly index: number;
  readonly id: string;
}

/** A date, a tick or a count in a column, or some texts of the status; won and lost statuses have rows of their own. */
function Reached({ stage, index, id }: ReachedProps) {
  const { say, state, actions } = useHand();
  const { setup, model } = state;
  const ways = (['date', 'status', 'flag', 'count'] as const).filter(
    (by) => by !== 'status' || !isEnd(stage),
  );
  const none = { by: 'date', column: { header: '', ordinal: 1 } } as const;
  const reached = isEnd(stage) && stage.reached.by === 'status' ? none : stage.reached;
  const headers = model.tables[0]?.headers ?? [];
  const mapped = reached.by === 'status' ? null : reached.column;
  const at = mapped ? headers.findIndex((header) => isSameColumn(header, mapped)) : -1;
  const missing = {
    value: '',
    label: mapped?.header ? say.fields.gone(mapped.header) : say.stages.choose,
  };
  const byColumn = (by: 'date' | 'flag' | 'count', value: string) => {
    const chosen = headers[Number(value)];
    const column =
      value !== '' && chosen
        ? { header: chosen.header, ordinal: chosen.ordinal }
        : { header: '', ordinal: 1 };
    actions.edit(withReached(setup, index, { by, column }));
  };
  return (
    <>
      <div class="field">
        <label for={`${id}-by`}>{say.stages.reached}</label>
        <Choice
          id={`${id}-by`}
          value={reached.by}
          options={ways.map((by) => ({
            value: by,
            label: say.stages.reachedBy[by],
          }))}
          onChange={(by) =>
            by === 'date' || by === 'flag' || by === 'count'
              ? byColumn(by, at < 0 ? '' : String(at))
              : actions.edit(withReached(setup, index, { by: 'status', texts: [] }))
          }
        />
      </div>
      {reached.by !== 'status' ? (
        <div class="field">
          <span class="label" />
          <Choice
            label={say.stages.column}
            value={at < 0 ? '' : String(at)}
            isWanted={at < 0}
            options={[
              ...(at < 0 ? [missing] : []),
              ...headers.map((header, place) => ({ value: String(place), label: header.label })),
            ]}
            onChange={(value) => byColumn(reached.by, value)}
          />
        </div>
      ) : (
        <StatusBoxes meaning={{ stage: index }} />
      )}
    </>
  );
}
