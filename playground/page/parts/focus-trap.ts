import { type RefObject, useEffect } from 'react';

const stops =
  'button:not([disabled]), [href], input:not([disabled]), select:not([disabled]), textarea, iframe, [tabindex="0"]';

/** Keeps the keyboard inside a dialog while it is open, and gives the focus back afterwards. */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    const first =
      element.querySelector<HTMLElement>('[data-first]') ?? element.querySelector<HTMLElement>(stops);
    first?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const all = [...element.querySelectorAll<HTMLElement>(stops)];
      const at = all.indexOf(document.activeElement as HTMLElement);
      const next = event.shiftKey ? (at <= 0 ? all.length - 1 : at - 1) : (at + 1) % all.length;
      if ((event.shiftKey && at > 0) || (!event.shiftKey && at >= 0 && at < all.length - 1)) return;
      event.preventDefault();
      all[next]?.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    const element = dialog.current;
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [dialog, onEscape]);
}
