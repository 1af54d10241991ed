import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Begins to watch the memory of this process, garbage swept first; the function says, in MB, by how much it was
 * exceeded at most since. What the system counts, not V8 alone: databases have their own.
 */
export function peakMemory(): () => number {
  globalThis.gc?.();
  globalThis.gc?.();
  try {
    // Linux: sets the high-water mark to what is in use now.
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the mark may stand higher, from making the rows: the difference is then a lower bound.
  }
  const before = process.memoryUsage.rss();
  return () => Math.max(0, (highWater() - before) / 2 ** 20);
}

function highWater(): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found) return Number(found[1]) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
