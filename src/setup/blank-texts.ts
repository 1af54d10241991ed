import { blankWords } from '../i18n/blank-words.ts';
import { foldText } from './fold-text.ts';
import { words } from './word-list.ts';

/** What is blank whatever a person says. */
export const alwaysBlank = words('|-|–|—|--|---|n/a|none|null|select');

/** What is blank until a person says otherwise. Source: kpis.md C6. */
export const defaultBlankTexts: readonly string[] = Object.values(blankWords).flatMap((list) =>
  list.split(', '),
);

/**
 * The texts of a cell, with commas, semicolons or line breaks between them; those of one spelling once.
 *
 * @example listOf('Test, duplicate; test') //=> ['Test', 'duplicate']
 */
export function listOf(cell: string): string[] {
  const texts = cell.split(/[,;\n]/).map((text) => text.trim());
  const keys = texts.map(foldText);
  return texts.filter((_, index) => keys[index] !== '' && keys.indexOf(keys[index] as string) === index);
}

/**
 * The cell for such texts; where they are those that hold by themselves, the words of a language come first.
 *
 * @param first words of the reader's language
 */
export function blankCell(texts: readonly string[], first: string): string {
  return (
    isDefault(texts) ? [first, ...Object.values(blankWords).filter((list) => list !== first)] : texts
  ).join(', ');
}

/** The texts that a cell names; the default list itself where they are the same. */
export function parseBlankCell(cell: string): readonly string[] {
  const texts = listOf(cell);
  return isDefault(texts) ? defaultBlankTexts : texts;
}

function isDefault(texts: readonly string[]): boolean {
  const keys = new Set(texts.map(foldText));
  return (
    keys.size === defaultBlankTexts.length && defaultBlankTexts.every((text) => keys.has(foldText(text)))
  );
}
