import type { EngineSheet } from '../engine/engine.ts';
import { GoogleError } from './google-error.ts';
import type { SheetReference } from './references.ts';
import type { Script } from './script.ts';

/** The sheets that a person sees. */
function visibleSheets(script: Script): readonly EngineSheet[] {
  return script.document.sheets().filter((sheet) => !sheet.hidden());
}

/** Shows a sheet; a hidden one stays hidden. */
export function activateSheet(script: Script, { id }: SheetReference): void {
  const sheet = script.document.sheet(id);
  if (!sheet.hidden()) script.document.engine.activate(id);
}

/** Hides a sheet, never the last that is seen. */
export function hideSheet(script: Script, { id }: SheetReference): void {
  const sheet = script.document.sheet(id);
  if (sheet.hidden()) return;
  const others = visibleSheets(script).filter((other) => other.id !== id);
  const [next] = others;
  if (!next) throw new GoogleError("You can't hide all the sheets in a document.");
  if (script.document.engine.activeSheetId() === id) script.document.engine.activate(next.id);
  sheet.setHidden(true);
}

/** Removes a sheet, never the last one, nor the last that is seen. */
export function deleteSheet(script: Script, { id }: SheetReference): void {
  const sheet = script.document.sheet(id);
  const others = script.document.sheets().filter((other) => other.id !== id);
  if (others.length === 0 || (!sheet.hidden() && others.every((other) => other.hidden()))) {
    throw new GoogleError("You can't remove all the sheets in a document.");
  }
  if (script.document.engine.activeSheetId() === id) {
    const next = others.find((other) => !other.hidden()) ?? others[0];
    if (next) script.document.engine.activate(next.id);
  }
  script.document.deleteSheet(id);
}

/** Moves the active sheet to a place among the tabs; 1 is the first. */
export function moveActiveSheet(script: Script, position: number): void {
  const { document } = script;
  if (position < 1 || position > document.sheets().length)
    throw new GoogleError(`Invalid argument: ${position}`);
  document.engine.moveSheet(document.engine.activeSheetId(), position - 1);
}
