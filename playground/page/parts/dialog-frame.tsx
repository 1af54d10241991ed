import { type ReactNode, useId, useRef } from 'react';
import { useFocusTrap } from './focus-trap.ts';

export interface DialogFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly buttons?: ReactNode;
}

/** A dialog of the page, over everything else. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, closeLabel, width = 420, onClose, children, buttons } = props;
  const dialog = useRef<HTMLDivElement>(null);
  const heading = useId();
  useFocusTrap(dialog, onClose);
  return (
    <div className="veil">
      <div
        ref={dialog}
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby={heading}
        style={{ width }}
      >
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        </header>
        <div className="dialog-body">{children}</div>
        {buttons ? <footer className="dialog-foot">{buttons}</footer> : null}
      </div>
    </div>
  );
}
