import { useState } from 'preact/hooks';

/**
 * Dragging a row of a list by its grip: the row goes where the pointer is let go.
 *
 * @param list its children are the rows, with `data-row` their place
 */
export function useRowDrag(
  list: { readonly current: HTMLElement | null },
  onMove: (from: number, to: number) => void,
): { readonly from: number | null; start(event: PointerEvent, from: number): void } {
  const [from, setFrom] = useState<number | null>(null);

  function start(event: PointerEvent, row: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    setFrom(row);
    const mark = (to: number | null) => {
      for (const one of rows()) one.classList.remove('drop-above', 'drop-below');
      if (to !== null && to !== row) rows()[to]?.classList.add(to < row ? 'drop-above' : 'drop-below');
    };
    const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const targetAt = (y: number) => {
      const middles = rows().map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom };
      });
      const under = middles.findIndex(({ bottom }) => y < bottom);
      return under < 0 ? middles.length - 1 : under;
    };
    const onPointerMove = (moved: PointerEvent) => mark(targetAt(moved.clientY));
    const end = (ended: PointerEvent) => {
      grip.removeEventListener('pointermove', onPointerMove);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
      mark(null);
      setFrom(null);
      if (ended.type === 'pointerup') onMove(row, targetAt(ended.clientY));
    };
    grip.addEventListener('pointermove', onPointerMove);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
  }
  return { from, start };
}
