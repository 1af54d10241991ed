import { formatString } from './format-string.ts';
import type { ClassBody } from './handle.ts';
import { chain } from './handle.ts';
import type { Script } from './script.ts';

/** One line as the execution log shows it. */
function line(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first === 'string' && rest.length > 0 && first.includes('%')) return formatString(first, rest);
  return args.map(text).join(' ');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.prototype.toString.call(value) === '[object Error]') {
    return String((value as Error).stack ?? value);
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const write = (script: Script, _self: unknown, ...args: unknown[]): void => void script.log.push(line(args));

export const consoleBody: ClassBody = {
  log: write,
  info: write,
  warn: write,
  error: write,
  time: () => undefined,
  timeEnd: () => undefined,
};

export const logger: ClassBody = {
  log(script: Script, self: unknown, ...args: unknown[]) {
    write(script, self, ...args);
    return chain;
  },
  clear: () => undefined,
  getLog: (script: Script) => script.log.join('\n'),
};
