import { type FormEvent, useState } from 'react';
import type { Question } from '../../shim/question.ts';
import type { Texts } from '../texts/index.ts';
import { DialogFrame } from './dialog-frame.tsx';

export interface QuestionDialogProps {
  readonly question: Question;
  readonly texts: Texts;
  readonly answer: (button: string, text: string) => void;
}

/** What `ui.alert` and `ui.prompt` show. */
export function QuestionDialog({ question, texts, answer }: QuestionDialogProps) {
  const { kind, title, message, buttons } = question;
  const [text, setText] = useState('');
  const [first = 'OK'] = buttons;
  const captions: Readonly<Record<string, string>> = {
    OK: texts.buttons.ok,
    CANCEL: texts.buttons.cancel,
    YES: texts.buttons.yes,
    NO: texts.buttons.no,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answer(first, text);
  };
  const foot = [...buttons].reverse().map((name) => (
    <button
      key={name}
      type="button"
      className={name === first ? 'button primary' : 'button'}
      data-first={name === first && kind === 'alert' ? true : undefined}
      onClick={() => answer(name, text)}
    >
      {captions[name] ?? name}
    </button>
  ));
  return (
    <DialogFrame
      title={title || texts.fileName}
      closeLabel={texts.buttons.close}
      onClose={() => answer('CLOSE', text)}
      buttons={foot}
    >
      <p className="message">{message}</p>
      {kind === 'prompt' ? (
        <form onSubmit={submit}>
          <input
            className="field"
            data-first
            aria-label={message || texts.answer}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
      ) : null}
    </DialogFrame>
  );
}
