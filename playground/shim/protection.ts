import { mayEdit, protectedText } from './access.ts';
import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { StoredProtection } from './records.ts';
import type { RangeReference, SheetReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

interface ProtectionReference {
  readonly sheetId: string;
  readonly id: number;
}

function protect(script: Script, sheetId: string, area: StoredProtection['area']) {
  const { protections } = script.document.record(sheetId);
  const present = area === null && protections.find((entry) => entry.type === 'SHEET');
  if (present) return handle(sheetId, present);
  const type = area ? 'RANGE' : 'SHEET';
  const made: StoredProtection = {
    id: script.document.nextId(),
    type,
    area,
    description: '',
    warningOnly: false,
  };
  script.document.update(sheetId, { protections: [...protections, made] });
  return handle(sheetId, made);
}

function handle(sheetId: string, { id }: StoredProtection): Handle<ProtectionReference> {
  return new Handle('Protection', { sheetId, id });
}

function list(script: Script, sheetId: string, { name }: EnumValue) {
  return script.document
    .record(sheetId)
    .protections.filter(({ type }) => type === name)
    .map((entry) => handle(sheetId, entry));
}

export const sheetProtection: ClassBody = {
  protect: (script: Script, { id }: SheetReference) => protect(script, id, null),
  getProtections: (script: Script, { id }: SheetReference, type: EnumValue) => list(script, id, type),
};

export const rangeProtection: ClassBody = {
  protect: (script: Script, { sheetId, row, column, rows, columns }: RangeReference) =>
    protect(script, sheetId, { row, column, rows, columns }),
  canEdit: (script: Script, range: RangeReference) => mayEdit(script.document, range.sheetId, range),
};

export const spreadsheetProtections: ClassBody = {
  getProtections: (script: Script, _self: unknown, type: EnumValue) =>
    script.document.sheets().flatMap((sheet) => list(script, sheet.id, type)),
};

function entryOf(script: Script, { sheetId, id }: ProtectionReference): StoredProtection {
  const found = script.document.record(sheetId).protections.find((entry) => entry.id === id);
  if (!found) throw new GoogleError('The protection does not exist anymore.');
  return found;
}

function change(script: Script, self: ProtectionReference, patch: Partial<StoredProtection>): typeof chain {
  changed(script, self);
  const { protections } = script.document.record(self.sheetId);
  script.document.update(self.sheetId, {
    protections: protections.map((entry) => (entry.id === self.id ? { ...entry, ...patch } : entry)),
  });
  return chain;
}

/** The protection, for changing it: those whom it keeps out may only look. */
function changed(script: Script, self: ProtectionReference): StoredProtection {
  const entry = entryOf(script, self);
  if (!canEdit(script, entry)) throw new GoogleError(protectedText);
  return entry;
}

const canEdit = (script: Script, { theirs, warningOnly }: StoredProtection) =>
  script.document.access === 'edit' && (!theirs || warningOnly);

/** A protection as data, with the right to edit that it leaves the person at the keyboard. */
export const protection: ClassBody = {
  getDescription: (script: Script, self: ProtectionReference) => entryOf(script, self).description,
  setDescription: (script: Script, self: ProtectionReference, description: string) =>
    change(script, self, { description }),
  isWarningOnly: (script: Script, self: ProtectionReference) => entryOf(script, self).warningOnly,
  setWarningOnly: (script: Script, self: ProtectionReference, warningOnly: boolean) =>
    change(script, self, { warningOnly }),
  getProtectionType: (script: Script, self: ProtectionReference) =>
    enumValue('ProtectionType', entryOf(script, self).type),
  getRange(script: Script, self: ProtectionReference) {
    const area = entryOf(script, self).area ?? {
      row: 0,
      column: 0,
      ...script.document.sheet(self.sheetId).size(),
    };
    return rangeHandle(self.sheetId, area);
  },
  canEdit: (script: Script, self: ProtectionReference) => canEdit(script, entryOf(script, self)),
  getEditors(script: Script, self: ProtectionReference) {
    changed(script, self);
    return [];
  },
  removeEditors(script: Script, self: ProtectionReference) {
    changed(script, self);
    return chain;
  },
  remove(script: Script, self: ProtectionReference) {
    changed(script, self);
    const { protections } = script.document.record(self.sheetId);
    script.document.update(self.sheetId, { protections: protections.filter(({ id }) => id !== self.id) });
  },
};
