import type { Handle } from './handle.ts';
import type { RangeReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

/** The cell that is selected in the active sheet. */
export function currentCell({ document }: Script): Handle<RangeReference> {
  const { engine } = document;
  return rangeHandle(engine.activeSheetId(), { ...engine.activeCell(), rows: 1, columns: 1 });
}
