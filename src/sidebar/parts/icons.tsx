/** The few signs of the sidebar; all of them stand beside words, so ears pass them over. */
const shapes = {
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  warning: 'M8 2L15 14H1zM8 6.5v3.5M8 11.6v.9',
  plus: 'M8 2.5v11M2.5 8h11',
  down: 'M3.5 6l4.5 4.5L12.5 6',
  up: 'M3.5 10L8 5.5l4.5 4.5',
} as const;

export function Icon({ shape, class: name }: { shape: keyof typeof shapes; class?: string }) {
  return (
    <svg class={`icon ${name ?? ''}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={shapes[shape]} fill="none" stroke="currentColor" stroke-width="1.7" />
    </svg>
  );
}

/** The six dots to drag a row by. */
export function Grip() {
  return (
    <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true" fill="currentColor">
      {[1.6, 7, 12.4].map((y) => [1.6, 6.4].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.2" />))}
    </svg>
  );
}
