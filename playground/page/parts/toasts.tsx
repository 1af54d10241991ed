import { useEffect, useRef } from 'react';
import type { Toast } from '../session/page-state.ts';

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly closeLabel: string;
  readonly onClose: (id: number) => void;
}

/** As in Sheets: at the bottom right, for a while. */
export function Toasts({ toasts, closeLabel, onClose }: ToastsProps) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} onClose={() => onClose(toast.id)} />
      ))}
    </div>
  );
}

interface ToastCardProps {
  readonly toast: Toast;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function ToastCard({ toast: { title, message, seconds }, closeLabel, onClose }: ToastCardProps) {
  const close = useRef(onClose);
  close.current = onClose;
  // Once for each toast: what is drawn again meanwhile does not start its time anew.
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(() => close.current(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return (
    <div className="toast">
      <div className="toast-text">
        {title ? <strong>{title}</strong> : null}
        <p>{message}</p>
      </div>
      <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}
