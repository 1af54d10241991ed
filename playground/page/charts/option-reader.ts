/** Finds options of a native chart by their path: `vAxis.title` may stand under that name, or nested. */
export interface OptionReader {
  text(path: string): string | undefined;
  number(path: string): number | undefined;
  flag(path: string): boolean | undefined;
  texts(path: string): readonly string[];
  at(path: string): OptionReader;
}

export function optionReader(options: Readonly<Record<string, unknown>>): OptionReader {
  const find = (path: string) => lookUp(options, path);
  return {
    text: (path) => {
      const value = find(path);
      return typeof value === 'string' ? value : undefined;
    },
    number: (path) => {
      const value = find(path);
      return typeof value === 'number' ? value : undefined;
    },
    flag: (path) => {
      const value = find(path);
      return typeof value === 'boolean' ? value : undefined;
    },
    texts: (path) => {
      const value = find(path);
      return Array.isArray(value) ? value.map(String) : [];
    },
    at: (path) => {
      const prefix = `${path}.`;
      const flat = Object.entries(options).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      );
      const nested = find(path);
      return optionReader({ ...(isRecord(nested) ? nested : {}), ...Object.fromEntries(flat) });
    },
  };
}

function lookUp(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const inner = options[path.slice(0, dot)];
    if (!isRecord(inner)) continue;
    const found = lookUp(inner, path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
