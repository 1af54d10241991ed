import { useState } from 'preact/hooks';
import type { ListedFormula } from '../../rpc.ts';
import { lineOf } from '../find-formulas.ts';
import type { Inserted } from '../use-sidebar.ts';
import { useHand } from './context.ts';

/** A formula: its name, what it gives, what would be inserted, and what came of it. */
export function FormulaCard({ formula, sheets }: { formula: ListedFormula; sheets: readonly number[] }) {
  const { say, actions } = useHand();
  const [came, setCame] = useState<Inserted | 'asked' | null>(null);
  const { name, example } = formula;
  const insert = async () => {
    setCame('asked');
    setCame(await actions.insert(name, sheets));
  };
  return (
    <li>
      <div class="formula-head">
        <h2>{name}</h2>
        <button
          type="button"
          aria-label={say.formulas.insertOf(name)}
          aria-disabled={came === 'asked'}
          onClick={() => came !== 'asked' && void insert()}
        >
          {say.formulas.insert}
        </button>
      </div>
      <p>{lineOf(name, say.formulas.lines)}</p>
      <code>{example}</code>
      {came !== null && came !== 'asked' && (
        <p class={came.isDone ? 'came good' : 'came bad'}>
          {came.isDone ? '✓' : '▲'} {came.text}
        </p>
      )}
    </li>
  );
}
