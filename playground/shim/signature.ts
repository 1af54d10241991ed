import { apiMethod, apiTable, longName } from './api-lookup.ts';
import { GoogleError } from './google-error.ts';
import { EnumValue, Handle } from './handle.ts';

/** Methods whose documentation lets `null` stand for a Boolean. */
const nullableBooleans = new Set(['Range.setBorder', 'RangeList.setBorder']);

/** Throws Google's text when the arguments fit none of a method's documented overloads. */
export function checkSignature(className: string, method: string, args: readonly unknown[]): void {
  const { overloads } = apiMethod(className, method);
  const nullable = nullableBooleans.has(`${className}.${method}`);
  if (overloads.some((types) => fits(types, args, nullable))) return;
  const given = args.map(typeName).join();
  throw new GoogleError(
    `The parameters (${given}) don't match the method signature for ${longName(className)}.${method}.`,
  );
}

function fits(types: readonly string[], args: readonly unknown[], nullable: boolean): boolean {
  const rest = types[types.length - 1]?.endsWith('...');
  if (rest ? args.length < types.length - 1 : args.length !== types.length) return false;
  return args.every((arg, index) => {
    const type = types[Math.min(index, types.length - 1)] ?? '';
    return accepts(type, arg) || (nullable && type === 'Boolean' && arg === null);
  });
}

function accepts(type: string, value: unknown): boolean {
  if (type.endsWith('...')) return true;
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return false;
    const inner = type.slice(0, -2);
    return inner === 'Object' || value.every((item) => accepts(inner, item));
  }
  switch (type) {
    case 'Object':
      return true;
    case 'String':
      return typeof value === 'string' || value === null;
    case 'Char':
      return typeof value === 'string' && value.length === 1;
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Integer':
    case 'Byte':
      return Number.isInteger(value);
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Date':
      return value === null || isDate(value);
  }
  if (apiTable.enums[type]) return value === null || (value instanceof EnumValue && value.type === type);
  if (value === null) return true;
  if (apiTable.classes[type]) return value instanceof Handle && value.type === type;
  return typeof value === 'object';
}

/** True for a Date of any global scope. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Handle) return longName(value.type);
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.type}`;
  if (Array.isArray(value)) return `${value.length === 0 ? 'object' : typeName(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (isDate(value)) return 'Date';
  return typeof value === 'object' ? '(class)' : typeof value;
}
