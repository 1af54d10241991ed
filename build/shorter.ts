import { type AnyNode, type Node, parse } from 'acorn';

/** Functions and classes of the language that the bundle names so often that a name of its own, of two letters, is shorter. */
const often = [
  'Array.from',
  'Float64Array',
  'Int32Array',
  'Math.abs',
  'Math.floor',
  'Math.log',
  'Math.max',
  'Math.min',
  'Number.isFinite',
  'Number.isNaN',
  'Object.entries',
  'Object.fromEntries',
  'Object.keys',
  'Object.values',
  'Uint8Array',
];
const shortName = (name: string) => `$${name.replace('.', '')}`;

/** What the bundle has in place of longer names; those with a `$` are among its helpers. */
export const shortNames: Readonly<Record<string, string>> = {
  'Number.NaN': 'NaN',
  'Number.POSITIVE_INFINITY': 'Infinity',
  ...Object.fromEntries(often.map((name) => [name, shortName(name)])),
};

const helpers = [
  `const ${often.map((name) => `${shortName(name)} = ${name}`).join(', ')};`,
  // Null and undefined give way to another value, and have no parts.
  'const $or = (value, other) => value == null ? other : value;',
  'const $nothing = Object.create(null), $of = (whole) => whole == null ? $nothing : whole;',
].join('');

/**
 * Google may not read `??` and `?.`, and what esbuild writes in their place takes a variable and a statement for each.
 * A call is shorter: `$or(find(x), 0)` for `find(x) ?? 0`, `$of(find(x)).name` for `find(x)?.name`. What would not
 * mean the same in a call is left to esbuild.
 *
 * @param bundle a script that is a function called at once
 * @example shorter('(() => { say(find(x) ?? 0); })();') //=> '(() => {const $or = …; say($or(find(x), 0)); })();'
 */
export function shorter(bundle: string): string {
  const program = parse(bundle, { ecmaVersion: 2022, sourceType: 'script' });
  const textOf = (node: Node): string => {
    const call = asCall(node as AnyNode, textOf);
    if (call !== null) return call;
    let text = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      // In `{ a }` the name is the value too.
      if (child.start < at) continue;
      text += bundle.slice(at, child.start) + textOf(child);
      at = child.end;
    }
    return text + bundle.slice(at, node.end);
  };
  const text = textOf(program);
  const start = text.indexOf('{') + 1;
  return text.slice(0, start) + helpers + text.slice(start);
}

function asCall(node: AnyNode, textOf: (node: Node) => string): string | null {
  if (node.type === 'LogicalExpression' && node.operator === '??') {
    const { left, right } = node;
    return isArgument(left) && isPlain(right) ? `$or(${textOf(left)}, ${textOf(right)})` : null;
  }
  if (node.type !== 'ChainExpression' || node.expression.type !== 'MemberExpression') return null;
  // Only where nothing but the last step may be missing: what comes after `?.` is not asked for then.
  const { object, property, optional, computed } = node.expression;
  if (!optional || !isArgument(object) || hasChain(object)) return null;
  if (!computed) return `$of(${textOf(object)}).${textOf(property)}`;
  return isPlain(property) ? `$of(${textOf(object)})[${textOf(property)}]` : null;
}

/** A sequence would be two arguments. */
const isArgument = ({ type }: Node) => type !== 'SequenceExpression' && type !== 'Super';

/** May it be evaluated although nobody asks for it? */
function isPlain(node: AnyNode): boolean {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return true;
    case 'UnaryExpression':
      return node.operator !== 'delete' && isPlain(node.argument);
    case 'MemberExpression':
      return node.object.type === 'Identifier' && node.object.name === 'Number';
    case 'ArrayExpression':
      return node.elements.length === 0;
    case 'ObjectExpression':
      return node.properties.length === 0;
    default:
      return false;
  }
}

/** `a?.b.c` holds its steps within one chain. */
function hasChain(node: AnyNode): boolean {
  if (node.type === 'MemberExpression') return node.optional || hasChain(node.object);
  return node.type === 'CallExpression' && (node.optional || hasChain(node.callee));
}

function childrenOf(node: Node): Node[] {
  const isNode = (value: unknown): value is Node =>
    typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}
