import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

export interface QuestionCardProps {
  readonly title: string;
  readonly line?: string;
  readonly children?: ComponentChildren;
}

/** What needs a person looks like nothing else, and has its answers in it. */
export function QuestionCard({ title, line, children }: QuestionCardProps) {
  return (
    <section class="question" aria-label={title} tabIndex={-1}>
      <h2>
        <Icon shape="warning" />
        <span>{title}</span>
      </h2>
      {line && <p>{line}</p>}
      {children}
    </section>
  );
}
