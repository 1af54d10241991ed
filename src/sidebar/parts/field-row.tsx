import type { ColumnRef, TableKind, TableModel } from '../../rpc.ts';
import { fieldOf, isSameColumn, withColumn, withReads } from '../edits/edit-columns.ts';
import type { FieldView } from '../field-view.ts';
import { Choice } from './choice.tsx';
import { useHand } from './context.ts';
import { Icon } from './icons.tsx';

export interface FieldRowProps {
  readonly kind: TableKind;
  readonly table: TableModel;
  readonly view: FieldView;
}

/** A field: its column, why it was chosen, how much of it is readable, a few of its cells. */
export function FieldRow({ kind, table, view }: FieldRowProps) {
  const { say, state, actions } = useHand();
  const { field, label, column, tone, hint, samples, readings } = view;
  const id = `${kind}-${field}`;
  const at = column ? table.headers.findIndex((header) => isSameColumn(header, column)) : -1;
  const gone = column && at < 0 ? [{ value: 'gone', label: say.fields.gone(column.header) }] : [];
  const options = [
    ...gone,
    { value: '', label: say.fields.notUsed },
    ...table.headers.map((header, index) => ({ value: String(index), label: header.label })),
  ];

  const change = (value: string) => {
    const chosen = value === '' ? undefined : table.headers[Number(value)];
    const ref = chosen ? { header: chosen.header, ordinal: chosen.ordinal } : null;
    const before = ref && fieldOf(state.setup, kind, ref, field);
    const other = before !== field && table.fields.find((one) => one.field === before);
    const words = other && chosen ? say.fields.taken(chosen.label, other.label) : undefined;
    actions.edit(withColumn(state.setup, kind, field, ref), words, true);
  };

  return (
    <div class={`field ${tone}`}>
      <label for={id}>{label}</label>
      <div class="field-body">
        <Choice
          id={id}
          describedBy={`${id}-hint`}
          value={at >= 0 ? String(at) : column ? 'gone' : ''}
          options={options}
          isWanted={tone === 'wanted'}
          isDisabled={state.busy === 'look'}
          onChange={change}
        />
        <p class="hint" id={`${id}-hint`}>
          {tone === 'fine' && <Icon shape="check" class="good" />}
          {(tone === 'doubtful' || tone === 'wanted') && <Icon shape="warning" class="bad" />}
          <span>{hint}</span>
        </p>
        {readings.length > 0 && column && (
          <Choice
            label={`${label}: ${say.fields.readsAs}`}
            value={column.reads ?? ''}
            options={[
              { value: '', label: say.fields.reads.cells },
              ...readings.map((reads) => ({ value: reads, label: say.fields.reads[reads] })),
            ]}
            onChange={(value) =>
              actions.edit(withReads(state.setup, kind, [column], (value || undefined) as ColumnRef['reads']))
            }
          />
        )}
        {samples.length > 0 && (
          <p class="samples" title={samples.join('\n')}>
            <span class="unseen">{say.fields.samples}: </span>
            <bdi>{samples.join(' · ')}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
