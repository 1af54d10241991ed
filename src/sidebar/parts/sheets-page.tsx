import { useHand } from './context.ts';
import { DealsCards } from './deals-cards.tsx';
import { TablePlace } from './table-place.tsx';

/** The first page of the first set-up: which sheet holds which table. */
export function SheetsPage() {
  const { state } = useHand();
  return (
    <>
      <DealsCards />
      {state.model.tables.map((table) => (
        <section key={table.kind} class="table" aria-label={table.label}>
          <h2>{table.label}</h2>
          <TablePlace table={table} />
        </section>
      ))}
    </>
  );
}
