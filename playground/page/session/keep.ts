import type { PageState } from './page-state.ts';
import type { Session } from './session.ts';
import type { Storage } from './storage.ts';
import type { Store } from './store.ts';

/** Keeps the workbook in the browser a moment after each change, and when the page is left. */
export function keepWorkbook(session: Session, storage: Storage, store: Store<PageState>): { stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      await storage.save(session.grid.engine.snapshot());
      if (timer === undefined) store.set({ saved: 'saved' });
    } catch {
      store.set({ saved: 'failed' });
    }
  };
  session.grid.onChange(() => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(save, 700);
    if (store.get().saved !== 'saving') store.set({ saved: 'saving' });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined && !stopped) void save();
  });
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
