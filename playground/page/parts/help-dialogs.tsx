import type { DocumentedFunction } from '../../shim/function-doc.ts';
import type { Texts } from '../texts/index.ts';
import { DialogFrame } from './dialog-frame.tsx';

export interface HelpProps {
  readonly texts: Texts;
  readonly onClose: () => void;
}

/** The add-in's formulas, as their own comments tell. */
export function FunctionsDialog({
  texts,
  functions,
  onClose,
}: HelpProps & { readonly functions: readonly DocumentedFunction[] }) {
  return (
    <DialogFrame title={texts.functionsTitle} closeLabel={texts.buttons.close} width={640} onClose={onClose}>
      <p className="message">{functions.length > 0 ? texts.functionsText : texts.noFunctions}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll a long list */}
      <section className="function-list" tabIndex={0} aria-label={texts.functions}>
        <dl className="functions">
          {functions.map(({ name, help }) => (
            <div className="function" key={name}>
              <dt>
                <code>
                  ={name}({help.parameters.map((parameter) => parameter.name).join('; ')})
                </code>
              </dt>
              <dd>{help.description}</dd>
            </div>
          ))}
        </dl>
      </section>
    </DialogFrame>
  );
}

/** What this page is. */
export function AboutDialog({ texts, onClose }: HelpProps) {
  return (
    <DialogFrame title={texts.aboutTitle} closeLabel={texts.buttons.close} onClose={onClose}>
      {texts.aboutText.map((paragraph) => (
        <p className="message" key={paragraph}>
          {paragraph}
        </p>
      ))}
    </DialogFrame>
  );
}
