import { type AnyNode, type FunctionDeclaration, type Node, parse } from 'acorn';
import { childrenOf } from './shorter.ts';

/**
 * Writes the functions of a bundle as arrows, which take fewer bytes: `function f(x) { return x; }` as
 * `f = (x) => { return x; }`, before anything else, where functions are anyway. One that could tell the difference
 * stays: it says `this`, `arguments` or `new.target`, yields, waits, or something is made by it.
 *
 * @param bundle a script that is a function called at once
 * @example arrows('(() => { say(f()); function f() { return 1; } })();')
 *   //=> '(() => {var f = () => { return 1; }; say(f());  })();'
 */
export function arrows(bundle: string): string {
  const program = parse(bundle, { ecmaVersion: 2022, sourceType: 'script' });
  const makers = new Set(makersIn(program));
  const functions = bodyOf(program).flatMap((one) => (isArrow(one, makers) ? [one] : []));
  const begin = bundle.indexOf('{') + 1;
  let rest = '';
  let at = begin;
  for (const { start, end } of functions) {
    rest += bundle.slice(at, start);
    at = end;
  }
  const written = functions.map(({ id, params, body }) => {
    const head = params.map(({ start, end }) => bundle.slice(start, end)).join(', ');
    return `${id.name} = (${head}) => ${bundle.slice(body.start, body.end)}`;
  });
  const first = written.length > 0 ? `var ${written.join(', ')};` : '';
  return bundle.slice(0, begin) + first + rest + bundle.slice(at);
}

/** The statements of the function that a bundle is. */
function bodyOf(node: Node): readonly AnyNode[] {
  const { type, body } = node as AnyNode & { body?: AnyNode };
  if (type === 'ArrowFunctionExpression' && body?.type === 'BlockStatement') return body.body;
  return childrenOf(node)
    .map(bodyOf)
    .reduce((found, other) => (found.length > 0 ? found : other), []);
}

function isArrow(node: AnyNode, makers: ReadonlySet<string>): node is FunctionDeclaration {
  if (node.type !== 'FunctionDeclaration' || node.async || node.generator) return false;
  return !makers.has(node.id?.name ?? '') && ![...node.params, node.body].some(saysThis);
}

/** Does it say what an arrow has from outside? */
function saysThis(node: Node): boolean {
  const { type, name } = node as AnyNode & { name?: unknown };
  if (type === 'ThisExpression' || type === 'MetaProperty') return true;
  if (type === 'Identifier' && name === 'arguments') return true;
  // Other functions have their own.
  const isOwn = type === 'FunctionExpression' || type === 'FunctionDeclaration' || type === 'ClassBody';
  return !isOwn && childrenOf(node).some(saysThis);
}

/** The names by which something is made or known as made. */
function makersIn(node: Node): string[] {
  const one = node as AnyNode;
  const maker =
    one.type === 'NewExpression'
      ? one.callee
      : one.type === 'BinaryExpression' && one.operator === 'instanceof'
        ? one.right
        : one.type === 'ClassDeclaration' || one.type === 'ClassExpression'
          ? one.superClass
          : null;
  const inside = childrenOf(node).flatMap(makersIn);
  return maker?.type === 'Identifier' ? [maker.name, ...inside] : inside;
}
