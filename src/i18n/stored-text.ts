import type { Texts } from './text-page.ts';

/** What the build has moved out of the bundle. */
type Stored = Pick<Texts, 'words' | 'messages' | 'catalogue'>;

let stored: () => Stored = () => ({ words: [], messages: [], catalogue: [] });

/** Says where the moved texts are; asked at the first question for one of them. */
export function provideTexts(texts: () => Stored): void {
  stored = texts;
}

/** What the build has moved out of the bundle. Only built code asks for it. */
export const storedTexts = (): Stored => stored();
