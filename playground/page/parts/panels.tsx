import { useRef, useState } from 'react';
import type { Execution } from '../../shim/local-sheets.ts';
import { HtmlFrame } from '../client/html-frame.tsx';
import type { FromFrame } from '../client/protocol.ts';
import type { HtmlPanel } from '../session/page-state.ts';
import { useFocusTrap } from './focus-trap.ts';

export interface PanelProps {
  readonly panel: HtmlPanel;
  readonly clientScript: string;
  readonly closeLabel: string;
  readonly onCall: (name: string, args: readonly unknown[]) => Promise<Execution>;
  readonly onClose: () => void;
  readonly onFocusEditor: () => void;
}

/** The add-in's sidebar: 300 px at the right, beside the grid. */
export function Sidebar(props: PanelProps) {
  const { panel, onClose, onFocusEditor } = props;
  const onTell = (message: Exclude<FromFrame, { type: 'call' }>) => {
    if (message.type === 'close') onClose();
    if (message.type === 'focusEditor' || message.type === 'escape') onFocusEditor();
  };
  return (
    <aside className="sidebar" aria-label={panel.title}>
      <PanelHead {...props} />
      <HtmlFrame
        key={panel.id}
        title={panel.title}
        html={panel.html}
        clientScript={props.clientScript}
        onCall={props.onCall}
        onTell={onTell}
      />
    </aside>
  );
}

/** A dialog of the add-in's own; a modeless one leaves the grid usable. */
export function HtmlDialog(props: PanelProps) {
  const { panel, onClose, onFocusEditor } = props;
  const [size, setSize] = useState({ width: panel.width ?? 600, height: panel.height ?? 400 });
  const dialog = useRef<HTMLDivElement>(null);
  const modal = panel.kind === 'modal';
  useFocusTrap(dialog, onClose);
  const onTell = (message: Exclude<FromFrame, { type: 'call' }>) => {
    if (message.type === 'close' || message.type === 'escape') onClose();
    else if (message.type === 'focusEditor') onFocusEditor();
    else setSize({ ...size, [message.type]: message.pixels });
  };
  return (
    <div className={modal ? 'veil' : 'veil clear'}>
      <div
        ref={dialog}
        className="dialog html-dialog"
        role="dialog"
        aria-modal={modal}
        aria-label={panel.title}
        style={{ width: size.width }}
      >
        <PanelHead {...props} />
        <div style={{ height: size.height }}>
          <HtmlFrame
            key={panel.id}
            title={panel.title}
            html={panel.html}
            clientScript={props.clientScript}
            onCall={props.onCall}
            onTell={onTell}
          />
        </div>
      </div>
    </div>
  );
}

function PanelHead({ panel, closeLabel, onClose }: PanelProps) {
  return (
    <header className="dialog-head">
      <h2>{panel.title}</h2>
      <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </header>
  );
}
