import type { Setup } from './setup.ts';
import type { SetupProblem } from './setup-problem.ts';

/**
 * A short text that differs when two set-ups say something different: what a person could lose if one were written
 * over the other. The names of sheets, which only people read, and the order in which things were put together do not
 * count.
 *
 * @param problems what stands in "KPI Setup" and could not be used: it would be lost as well
 * @example setupHash(setup, []) === setupHash(structuredClone(setup), []) //=> true
 */
export function setupHash(setup: Setup | null, problems: readonly SetupProblem[]): string {
  const unread = problems.map(({ code, value, detail }) => [code, value, detail]);
  return hash(canonical([setup, unread]));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([key, one]) => key !== 'sheetName' && one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}

/** Two FNV-1a hashes of 32 bits with different beginnings: equal by chance once in 2^64 pairs. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(text, seed).toString(36)).join('-');
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
