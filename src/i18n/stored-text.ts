/** Where the texts are that the build has moved out of the bundle. */
let stored: () => readonly string[] = () => [];

/** Says where the moved texts are; asked at the first question for one of them. */
export function provideTexts(texts: () => readonly string[]): void {
  stored = texts;
}

/** A text that the build has moved out, by its number. Only built code asks for one. */
export const storedText = (index: number): string => stored()[index] ?? '';
