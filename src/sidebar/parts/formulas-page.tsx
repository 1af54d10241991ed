import { useEffect, useState } from 'preact/hooks';
import type { ListedFormula } from '../../rpc.ts';
import { findFormulas } from '../find-formulas.ts';
import { useHand } from './context.ts';
import { FormulaCard } from './formula-card.tsx';
import { QuestionCard } from './question-card.tsx';

/** Every formula, to be searched and put into the selected cell. */
export function FormulasPage() {
  const { say, state, actions } = useHand();
  const [list, setList] = useState<readonly ListedFormula[] | string | null>(null);
  const [search, setSearch] = useState('');
  const sheets = state.model.tables.flatMap(({ kind }) => {
    const table = (state.saved ?? state.setup)[kind];
    return table ? [table, ...(table.parts ?? [])].map(({ sheetId }) => sheetId) : [];
  });
  const key = sheets.join();
  // What the examples depend on is the sheets alone.
  useEffect(() => {
    actions.formulas(sheets).then(setList, (fault: Error) => setList(fault.message));
  }, [key]);

  if (list === null) return <span class="bar endless" role="progressbar" aria-label={say.tabs.formulas} />;
  if (typeof list === 'string') return <QuestionCard title={say.notes.failed} line={list} />;
  const found = findFormulas(list, search, say.formulas.lines);
  return (
    <>
      <p class="line">{say.formulas.how}</p>
      <input
        type="search"
        class="search"
        aria-label={say.formulas.search}
        placeholder={say.formulas.search}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <p class="line" role="status">
        {found.length > 0 ? say.formulas.found(found.length) : say.formulas.none(search)}
      </p>
      <ul class="formulas">
        {found.map((formula) => (
          <FormulaCard key={formula.name} formula={formula} sheets={sheets} />
        ))}
      </ul>
    </>
  );
}
