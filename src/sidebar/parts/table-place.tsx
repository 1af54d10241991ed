import type { TableModel } from '../../rpc.ts';
import { Choice } from './choice.tsx';
import { useHand } from './context.ts';

/** Where a table stands: its sheet and the row of its headers. Another one is read and recognised again. */
export function TablePlace({ table }: { table: TableModel }) {
  const { say, state, actions } = useHand();
  const { kind, label, without } = table;
  const place = state.setup[kind];
  const { sheets, checks } = state.model;
  const isThere = place && sheets.some(({ id }) => id === place.sheetId);
  const rows = checks[`table.${kind}`];
  const none = kind === 'deals' ? [] : [{ value: '', label: say.table.none }];
  const gone =
    place && !isThere ? [{ value: String(place.sheetId), label: say.fields.gone(place.sheetName) }] : [];
  const options = [
    ...none,
    ...gone,
    ...sheets.map(({ id, name, isHidden }) => ({
      value: String(id),
      label: isHidden ? say.table.hidden(name) : name,
    })),
  ];
  const hint = !place
    ? without
    : !isThere
      ? say.table.sheetGone(place.sheetName)
      : rows?.code === 'rows'
        ? say.table.rows(rows.count)
        : '';
  const change = (sheetId: string, headerRow: number | null) =>
    actions.choose({ kind, sheetId: sheetId === '' ? null : Number(sheetId), headerRow });

  return (
    <div class="place">
      <div class="field">
        <label for={`${kind}-sheet`}>{say.table.sheet}</label>
        <div class="field-body">
          <Choice
            id={`${kind}-sheet`}
            describedBy={`${kind}-sheet-hint`}
            value={place ? String(place.sheetId) : ''}
            options={options}
            isWanted={place !== undefined && !isThere}
            isDisabled={state.busy === 'look'}
            onChange={(value) => change(value, null)}
          />
          <p class="hint" id={`${kind}-sheet-hint`}>
            {hint}
          </p>
        </div>
      </div>
      {place && isThere && (
        <div class="field">
          <label for={`${kind}-row`}>{say.table.headerRow}</label>
          <div class="field-body">
            <input
              id={`${kind}-row`}
              class="short"
              type="number"
              min="1"
              max="100000"
              value={place.headerRow}
              disabled={state.busy === 'look'}
              aria-label={`${label}: ${say.table.headerRow}`}
              onChange={({ currentTarget }) => {
                const row = Math.floor(currentTarget.valueAsNumber);
                if (row >= 1) change(String(place.sheetId), row);
                else currentTarget.value = String(place.headerRow);
              }}
            />
          </div>
        </div>
      )}
    </div>
  );
}
