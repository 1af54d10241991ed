import { useEffect, useRef } from 'react';
import type { Execution } from '../../shim/local-sheets.ts';
import { framePage } from './frame-page.ts';
import type { FromFrame, ToFrame } from './protocol.ts';

export interface HtmlFrameProps {
  readonly title: string;
  readonly html: string;
  readonly clientScript: string;
  readonly onCall: (name: string, args: readonly unknown[]) => Promise<Execution>;
  readonly onTell: (message: Exclude<FromFrame, { type: 'call' }>) => void;
}

/** As Google's frames, but of no origin at all: the add-in's page cannot reach ours. */
const rights =
  'allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox';

/** A page of the add-in's own, apart from ours, talking by messages. */
export function HtmlFrame({ title, html, clientScript, onCall, onTell }: HtmlFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef({ onCall, onTell });
  handlers.current = { onCall, onTell };

  useEffect(() => {
    const onMessage = async ({ source, data }: MessageEvent<FromFrame>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || typeof data?.type !== 'string') return;
      if (data.type !== 'call') {
        handlers.current.onTell(data);
        return;
      }
      const { outcome, message = '', value = null } = await handlers.current.onCall(data.name, data.args);
      const error = outcome === 'done' ? null : message;
      const answer: ToFrame = { type: 'answer', id: data.id, error, value };
      target.postMessage(answer, '*');
    };
    window.addEventListener('message', onMessage);
    frame.current?.focus();
    return () => window.removeEventListener('message', onMessage);
  }, []);

  return (
    <iframe
      ref={frame}
      className="html-frame"
      title={title}
      sandbox={rights}
      srcDoc={framePage(html, clientScript, new URL('fonts.css', document.baseURI).href)}
    />
  );
}
