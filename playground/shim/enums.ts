import { apiTable } from './api-table.generated.ts';
import { EnumValue } from './handle.ts';

const values = new Map<string, readonly EnumValue[]>();

/** The members of one of Google's enums, in order. */
export function enumMembers(type: string): readonly EnumValue[] {
  const known = values.get(type);
  if (known) return known;
  const made = (apiTable.enums[type] ?? []).map((name, ordinal) => new EnumValue(type, name, ordinal));
  values.set(type, made);
  return made;
}

/** `enumValue('AuthMode', 'FULL')`. */
export function enumValue(type: string, name: string): EnumValue {
  const found = enumMembers(type).find((member) => member.name === name);
  if (!found) throw new Error(`${type}.${name} does not exist`);
  return found;
}
