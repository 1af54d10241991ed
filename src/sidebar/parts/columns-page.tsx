import { useState } from 'preact/hooks';
import type { TableModel } from '../../rpc.ts';
import { fieldViews } from '../field-view.ts';
import { readingQuestions } from '../questions.ts';
import { useHand } from './context.ts';
import { DealsCards } from './deals-cards.tsx';
import { FieldRow } from './field-row.tsx';
import { Icon } from './icons.tsx';
import { ReadingCard } from './reading-card.tsx';
import { TablePlace } from './table-place.tsx';

/** Every table with its columns; what needs the person comes first. */
export function ColumnsPage({ withPlaces }: { withPlaces: boolean }) {
  const { state } = useHand();
  return (
    <>
      {withPlaces && <DealsCards />}
      {state.model.tables.map((table) => (
        <TableSection key={table.kind} table={table} withPlace={withPlaces} />
      ))}
    </>
  );
}

/** The fields of the deals that always stand open; the others unfold. */
const openFields = ['id', 'customer', 'rep', 'created', 'closed', 'status', 'amount'];

function TableSection({ table, withPlace }: { table: TableModel; withPlace: boolean }) {
  const { say, state } = useHand();
  const [isOpen, setOpen] = useState(false);
  const { kind, label } = table;
  const views = fieldViews(kind, state.setup, state.model, say);
  const questions = readingQuestions(state.setup, state.model).filter((one) => one.kind === kind);
  const isAsked = (column: { header: string; ordinal: number } | null) =>
    questions.some(({ columns }) =>
      columns.some((one) => column && one.header === column.header && one.ordinal === column.ordinal),
    );
  const wanted = views.filter(
    ({ tone, column }) => tone === 'wanted' || tone === 'doubtful' || isAsked(column),
  );
  const others = views.filter((view) => !wanted.includes(view));
  const shown = kind === 'deals' ? others.filter(({ field }) => openFields.includes(field)) : [];
  const folded = others.filter((view) => !shown.includes(view));
  const isFine = folded.every(({ tone }) => tone === 'fine');
  const place = state.setup[kind];
  if (!place && !withPlace) return null;

  return (
    <section class="table" aria-label={label}>
      <h2>{label}</h2>
      {withPlace && <TablePlace table={table} />}
      {place && wanted.length + questions.length > 0 && (
        <>
          <h3 class="group">{say.fields.needsYou}</h3>
          {wanted.map((view) => (
            <FieldRow key={view.field} kind={kind} table={table} view={view} />
          ))}
          {questions.map((question) => (
            <ReadingCard key={question.code} question={question} />
          ))}
        </>
      )}
      {place && shown.length > 0 && <h3 class="group">{say.fields.recognised}</h3>}
      {place &&
        [...shown, ...(isOpen ? folded : [])].map((view) => (
          <FieldRow key={view.field} kind={kind} table={table} view={view} />
        ))}
      {place && folded.length > 0 && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon shape={isOpen ? 'up' : 'down'} />
          {isOpen
            ? say.fields.fewer
            : isFine && shown.length === 0
              ? say.fields.allRecognised(folded.length)
              : say.fields.more(folded.length)}
        </button>
      )}
    </section>
  );
}
