import { useEffect, useRef } from 'preact/hooks';

/**
 * An answer takes its question away, and the keyboard's place with it: that goes to the next question, or to the
 * heading of the page when none is left.
 *
 * @param state what is shown; whenever it has changed, a question may be gone
 */
export function useFocusAfterAnswer(state: unknown): void {
  /** Which of the questions the person is in. */
  const place = useRef(-1);
  useEffect(() => {
    const remember = ({ target }: Event) => {
      place.current = questions().findIndex(
        (question) => target instanceof Node && question.contains(target),
      );
    };
    const events = ['focusin', 'pointerdown'] as const;
    for (const event of events) document.addEventListener(event, remember);
    return () => {
      for (const event of events) document.removeEventListener(event, remember);
    };
  }, []);
  useEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body) return;
    const next = questions()[place.current] ?? questions()[0];
    (next ?? document.querySelector('h1'))?.focus();
  }, [state]);
}

const questions = () => [...document.querySelectorAll<HTMLElement>('.question')];
