import type { Area, EngineSheet } from '../engine/engine.ts';
import { parseA1, resolve } from './a1.ts';
import { checkArea } from './check.ts';
import type { LocalDocument } from './document.ts';

/** The sheet of that name, for tests and people: a sentence when there is none. */
export function namedSheet(document: LocalDocument, name: string): EngineSheet {
  const found = document.sheetNamed(name);
  if (found) return found;
  const names = document.sheets().map((sheet) => `"${sheet.name()}"`);
  throw new Error(`There is no sheet "${name}"; there are ${names.join(', ')}.`);
}

/** The area of an A1 reference, or everything up to the last cell with content. */
export function areaOf(sheet: EngineSheet, a1?: string): Area {
  if (a1 === undefined) return { row: 0, column: 0, ...sheet.extent() };
  const reference = parseA1(a1);
  if (!reference) throw new Error(`${a1} is no reference.`);
  return checkArea(resolve(reference, sheet.size()), sheet.size());
}
