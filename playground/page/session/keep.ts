import type { PageState } from './page-state.ts';
import type { Session } from './session.ts';
import type { Storage } from './storage.ts';
import type { Store } from './store.ts';

/**
 * Keeps the workbook in the browser a moment after each change, and when the page is left. A script's properties are
 * part of it, though no cell changes with them.
 */
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
  const changed = () => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(save, 700);
    if (store.get().saved !== 'saving') store.set({ saved: 'saving' });
  };
  session.grid.onChange(changed);

  const metadata = () => JSON.stringify(session.grid.engine.metadata(null));
  let known = metadata();
  let { version } = store.get();
  const unsubscribe = store.subscribe(() => {
    if (store.get().version === version) return;
    version = store.get().version;
    const now = metadata();
    if (now === known) return;
    known = now;
    changed();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined && !stopped) void save();
  });
  return {
    stop() {
      stopped = true;
      unsubscribe();
      clearTimeout(timer);
    },
  };
}
