import { useEffect, useState } from 'preact/hooks';
import type { SidebarMessages } from '../../i18n/sidebar-messages.ts';
import type { StepState } from '../../rpc.ts';
import type { Ask } from '../server.ts';
import { Icon } from './icons.tsx';

const steps = ['find', 'read', 'count', 'write', 'place'] as const;

/** Milliseconds between two questions how far the build is. */
const pause = 1_000;

export interface BuildingProps {
  readonly say: SidebarMessages;
  readonly ask: Ask;
  readonly run: string;
}

/**
 * While the summary is built: how far it is, and a way to stop it before it writes. The call cannot be watched, so
 * others ask what it left in the cache.
 */
export function Building({ say, ask, run }: BuildingProps) {
  const [now, setNow] = useState<StepState>({ step: 'find' });
  const [isStopping, setStopping] = useState(false);
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    const began = Date.now();
    let isWaiting = false;
    const timer = setInterval(() => {
      setSeconds(Math.round((Date.now() - began) / 1000));
      if (isWaiting) return;
      isWaiting = true;
      ask('progress', { run })
        .then(
          (state) => state && setNow(state),
          () => null,
        )
        .finally(() => {
          isWaiting = false;
        });
    }, pause);
    return () => clearInterval(timer);
  }, [ask, run]);

  const at = steps.indexOf(now.step);
  const part = now.rows ? now.rows.done / Math.max(1, now.rows.of) : 0;
  const share = Math.round(((at + part) / steps.length) * 100);
  const canStop = at < steps.indexOf('write') && !isStopping;
  const stop = () => {
    setStopping(true);
    ask('stop', { run }).catch(() => setStopping(false));
  };
  return (
    <>
      <main class="page" aria-busy="true">
        <h1>{say.building.title}</h1>
        <p class="line" role="status">
          {say.building.step(at + 1, steps.length)}
        </p>
        <div class="bar" role="progressbar" aria-label={say.building.title} aria-valuenow={share}>
          <span style={{ width: `${Math.max(share, 3)}%` }} />
        </div>
        <p class="bar-words">
          <span>{share} %</span>
          <span>{say.building.seconds(seconds)}</span>
        </p>
        <ol class="steps">
          {steps.map((step, index) => (
            <li
              key={step}
              class={index < at ? 'passed' : index === at ? 'now' : ''}
              aria-current={index === at ? 'step' : undefined}
            >
              <span class="mark">{index < at && <Icon shape="check" class="good" />}</span>
              <span>
                {say.building.steps[step]}
                {index === at && now.rows && (
                  <small>{say.building.rows(now.rows.sheet, now.rows.done, now.rows.of)}</small>
                )}
              </span>
            </li>
          ))}
        </ol>
        <p class="note">{say.building.line}</p>
      </main>
      <footer>
        <p class="state">{isStopping ? say.building.cancelling : ''}</p>
        <button type="button" disabled={!canStop} onClick={stop}>
          {say.buttons.cancel}
        </button>
      </footer>
    </>
  );
}
