import { apiTable } from './api-table.generated.ts';

export { apiTable };

/** What Google's reference says of its classes: the shape of the generated table. */
export interface ApiTable {
  readonly scopes: readonly string[];
  /** By class and method: the numbers of the scopes of which one suffices, then one parameter list per overload. */
  readonly classes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** By class: its properties that hold an enum. */
  readonly enumsOf: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By class: the service named before it in error messages. */
  readonly owners: Readonly<Record<string, string>>;
  readonly globals: readonly string[];
}

export interface ApiMethod {
  /** One of these is needed; empty when none is. */
  readonly scopes: readonly string[];
  /** The parameter types of each overload. */
  readonly overloads: readonly (readonly string[])[];
}

const parsed = new Map<string, ApiMethod>();

/** The methods of a class as Google documents them. */
export function methodNames(className: string): readonly string[] {
  return Object.keys(apiTable.classes[className] ?? {});
}

/** Scopes and overloads of a method that exists in Google's reference. */
export function apiMethod(className: string, method: string): ApiMethod {
  const key = `${className}.${method}`;
  const known = parsed.get(key);
  if (known) return known;
  const [scopes = '', ...overloads] = apiTable.classes[className]?.[method] ?? [];
  const read: ApiMethod = {
    scopes: scopes === '' ? [] : scopes.split(' ').map((index) => apiTable.scopes[Number(index)] ?? ''),
    overloads: overloads.map((list) => (list === '' ? [] : list.split(','))),
  };
  parsed.set(key, read);
  return read;
}

/** `Range` → `SpreadsheetApp.Range`, as Google's messages name a class. */
export function longName(className: string): string {
  const owner = apiTable.owners[className];
  return owner ? `${owner}.${className}` : className;
}
