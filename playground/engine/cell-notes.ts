import type { Worksheet } from '@univerjs/core';
import type { Area } from './engine.ts';
import type { UniverSession } from './univer-session.ts';

/** The notes of an area; '' where there is none. */
export function notesOf(session: UniverSession, sheet: Worksheet, area: Area): string[][] {
  const texts = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
  for (const { row, col, note } of storedNotes(session, sheet)) {
    const line = texts[row - area.row];
    if (line && col >= area.column && col < area.column + area.columns) line[col - area.column] = note;
  }
  return texts;
}

/** Writes a block of notes; '' removes one. */
export function writeNotes(
  session: UniverSession,
  sheet: Worksheet,
  row: number,
  column: number,
  notes: readonly (readonly string[])[],
): void {
  const existing = new Set(storedNotes(session, sheet).map((note) => `${note.row}:${note.col}`));
  notes.forEach((line, i) => {
    line.forEach((note, j) => {
      if (note === '' && existing.size === 0) return;
      const place = { sheetId: sheet.getSheetId(), row: row + i, col: column + j };
      const exists = existing.has(`${place.row}:${place.col}`);
      if (note !== '') {
        const box = { width: 220, height: 100, show: false };
        session.run('sheet.mutation.update-note', { ...place, note: { ...box, note } });
      } else if (exists) session.run('sheet.mutation.remove-note', place);
    });
  });
}

function storedNotes(session: UniverSession, sheet: Worksheet) {
  const model = session.injector.get(session.kit.SheetsNoteModel);
  const notes = model.getSheetNotes(session.workbook.getUnitId(), sheet.getSheetId());
  return notes ? [...notes.values()] : [];
}
