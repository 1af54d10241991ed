import type {
  AnyNode,
  Function as FunctionNode,
  MemberExpression,
  Node,
  Statement,
  VariableDeclaration,
} from 'acorn';
import type { StoredExpression, StoredModule } from '../src/i18n/stored-messages.ts';

/** What is known where an expression stands: any other name could not be found at runtime either. */
type Names = ReadonlySet<string>;

/** A part of the code that no message needed so far: write it more simply, or add it here and to `storedMessages`. */
export class Unknown extends Error {
  readonly part: Node;

  constructor(part: Node) {
    super('unknown code');
    this.part = part;
  }
}

const operators = ['===', '!==', '<', '<=', '>', '>=', '+', '-', '%', '&&', '||', '??'];

/** The names that a statement of a module declares. */
export function namesOf(statement: AnyNode): string[] {
  if (statement.type === 'ExportNamedDeclaration' && statement.declaration)
    return namesOf(statement.declaration);
  if (statement.type === 'FunctionDeclaration' && statement.id) return [statement.id.name];
  if (statement.type !== 'VariableDeclaration') throw new Unknown(statement);
  return constantsOf(statement).map(({ name }) => name);
}

/** What the statements of a module declare. As in the language, functions are there before anything else. */
export function definitionsOf(statements: readonly AnyNode[], names: Names): StoredModule {
  const declared = statements.map((one) =>
    one.type === 'ExportNamedDeclaration' && one.declaration ? one.declaration : one,
  );
  const functions = declared.filter((one) => one.type === 'FunctionDeclaration');
  const constants = declared.flatMap((one) => (one.type === 'VariableDeclaration' ? constantsOf(one) : []));
  return [
    ...functions.flatMap((one) => namesOf(one).map((name) => [name, storedFunction(one, names)] as const)),
    ...constants.map(({ name, value }) => [name, stored(value, names)] as const),
  ];
}

/** An expression as data that `storedMessages` reads. */
function stored(node: AnyNode, names: Names): StoredExpression {
  const of = (part: AnyNode) => stored(part, names);
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
      break;
    }
    case 'Identifier':
      if (names.has(node.name)) return ['name', node.name];
      break;
    case 'TemplateLiteral':
      return [
        'text',
        ...node.quasis.flatMap(({ value }, index) => {
          const expression = node.expressions[index];
          return [...(value.cooked ? [value.cooked] : []), ...(expression ? [of(expression)] : [])];
        }),
      ];
    case 'ConditionalExpression':
      return ['?', of(node.test), of(node.consequent), of(node.alternate)];
    case 'BinaryExpression':
    case 'LogicalExpression':
      if (operators.includes(node.operator)) return [node.operator, of(node.left), of(node.right)];
      break;
    case 'MemberExpression':
      if (!node.optional) return ['part', of(node.object), keyOf(node, names)];
      break;
    case 'CallExpression':
      if (node.optional) break;
      return node.callee.type === 'MemberExpression'
        ? ['method', of(node.callee.object), keyOf(node.callee, names), ...node.arguments.map(of)]
        : ['call', of(node.callee), ...node.arguments.map(of)];
    case 'ArrayExpression':
      if (node.elements.includes(null)) break;
      return ['list', ...node.elements.flatMap((element) => (element ? [of(element)] : []))];
    case 'ObjectExpression':
      return [
        'object',
        ...node.properties.map((property) => {
          if (property.type !== 'Property' || property.computed || property.kind !== 'init')
            throw new Unknown(property);
          return [nameOf(property.key), of(property.value)] as const;
        }),
      ];
    case 'ArrowFunctionExpression':
      return storedFunction(node, names);
  }
  throw new Unknown(node);
}

function storedFunction(node: FunctionNode, names: Names): StoredExpression {
  if (node.async || node.generator) throw new Unknown(node);
  const parameters = node.params.map(nameOf);
  const inside = new Set([...names, ...parameters]);
  const { body } = node;
  return [
    'function',
    parameters,
    body.type === 'BlockStatement' ? result(body.body, body, inside) : stored(body, inside),
  ];
}

/** What the statements of a function return: constants, then `if (…) return …;`, at last `return …;`. */
function result([first, ...rest]: readonly Statement[], block: Node, names: Names): StoredExpression {
  if (first?.type === 'ReturnStatement' && first.argument) return stored(first.argument, names);
  if (first?.type === 'IfStatement' && !first.alternate)
    return [
      '?',
      stored(first.test, names),
      result([first.consequent], first, names),
      result(rest, block, names),
    ];
  if (first?.type !== 'VariableDeclaration') throw new Unknown(first ?? block);
  const constants = constantsOf(first);
  const after = (index: number, known: Names): StoredExpression => {
    const constant = constants[index];
    if (!constant) return result(rest, block, known);
    const { name, value } = constant;
    return ['with', name, stored(value, known), after(index + 1, new Set([...known, name]))];
  };
  return after(0, names);
}

function constantsOf(declaration: VariableDeclaration): { name: string; value: AnyNode }[] {
  if (declaration.kind !== 'const') throw new Unknown(declaration);
  return declaration.declarations.map(({ id, init }) => {
    if (!init) throw new Unknown(declaration);
    return { name: nameOf(id), value: init };
  });
}

function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  throw new Unknown(node);
}

const keyOf = ({ computed, property }: MemberExpression, names: Names): StoredExpression =>
  computed ? stored(property, names) : nameOf(property);
