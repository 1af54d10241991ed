import type { Work } from '../session/page-state.ts';

/** What is going on. It comes into sight only after half a second, on its own, even while a script holds the page. */
export function WorkBar({ work }: { readonly work: Work }) {
  const percent = work.share === null ? null : Math.round(work.share * 100);
  return (
    <div className="work" role="status">
      <div
        className="work-line"
        role="progressbar"
        aria-label={work.text}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <span
          className={percent === null ? 'moving' : ''}
          style={percent === null ? {} : { width: `${percent}%` }}
        />
      </div>
      <p>{work.text}…</p>
    </div>
  );
}
