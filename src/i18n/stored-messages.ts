import { storedTexts } from './stored-text.ts';

/** An expression as data: what is no list stands for itself, of a list the first element says what to do. */
export type StoredExpression = string | number | boolean | readonly [operation: string, ...parts: unknown[]];

/** A module as data: its names, each with its value, in the order in which they are given. */
export type StoredModule = readonly (readonly [name: string, value: StoredExpression])[];

// biome-ignore lint/suspicious/noExplicitAny: what a name stands for is known to the code that was stored.
type Value = any;
type Names = Record<string, Value>;

/** What each operation does with its parts; `of` gives the value of a part among the names that hold there. */
const operations: Record<string, (parts: Value[], of: (part: Value) => Value, names: Names) => Value> = {
  name: ([name], _, names) => names[name],
  text: (parts, of) => parts.map((part) => String(of(part))).join(''),
  list: (parts, of) => parts.map(of),
  object: (parts, of) => Object.fromEntries(parts.map(([key, part]) => [key, of(part)])),
  part: ([whole, key], of) => of(whole)[of(key)],
  call: ([called, ...args], of) => of(called)(...args.map(of)),
  method: ([whole, name, ...args], of) => of(whole)[name](...args.map(of)),
  function: ([parameters, result], _, names) => {
    return (...args: Value[]) => {
      const inside: Names = Object.create(names);
      parameters.forEach((parameter: string, index: number) => {
        inside[parameter] = args[index];
      });
      return evaluate(result, inside);
    };
  },
  with: ([name, part, result], of, names) =>
    evaluate(result, Object.assign(Object.create(names), { [name]: of(part) })),
  '?': ([test, yes, no], of) => of(of(test) ? yes : no),
  '??': ([left, right], of) => of(left) ?? of(right),
  '&&': ([left, right], of) => of(left) && of(right),
  '||': ([left, right], of) => of(left) || of(right),
  '===': ([left, right], of) => of(left) === of(right),
  '!==': ([left, right], of) => of(left) !== of(right),
  '<': ([left, right], of) => of(left) < of(right),
  '<=': ([left, right], of) => of(left) <= of(right),
  '>': ([left, right], of) => of(left) > of(right),
  '>=': ([left, right], of) => of(left) >= of(right),
  '+': ([left, right], of) => of(left) + of(right),
  '-': ([left, right], of) => of(left) - of(right),
  '%': ([left, right], of) => of(left) % of(right),
};

function evaluate(expression: StoredExpression, names: Names): Value {
  if (typeof expression !== 'object') return expression;
  const [operation, ...parts] = expression;
  return operations[operation]?.(parts, (part) => evaluate(part, names), names);
}

/**
 * A catalogue of messages that the build has moved out of the bundle, made at the first question for it.
 * Only built code has one.
 *
 * @param index which of the moved modules
 * @param name  the export of that module, a function without parameters
 * @param given what the module imports
 * @public
 * @example storedMessages(0, 'ruSetup', { plural })().title //=> 'Настройка KPI'
 */
export function storedMessages(index: number, name: string, given: Names): () => Value {
  let kept: Value;
  return () => {
    kept ??= exportOf(storedTexts().messages[index] ?? [], name, given);
    return kept;
  };
}

function exportOf(module: StoredModule, name: string, given: Names): Value {
  const names: Names = { String, ...given };
  for (const [own, value] of module) names[own] = evaluate(value, names);
  return names[name]();
}
