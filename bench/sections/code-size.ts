import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { median, type Section, shown } from '../section.ts';

/** What every formula cell pays: the size of the bundle, and evaluating it against only compiling it. */
export function codeSize(): Section {
  const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');
  const times = Array.from({ length: 41 }, (_, round) => {
    const context = createContext({});
    const start = performance.now();
    // A new text each time: V8 keeps the code of a text it has seen.
    const script = new Script(`${code}//${round}`);
    const compiled = performance.now();
    script.runInContext(context);
    return { compile: compiled - start, evaluate: performance.now() - start };
  });
  const compile = median(times.map((time) => time.compile));
  const evaluate = median(times.map((time) => time.evaluate));
  const bytes = Buffer.byteLength(code);
  return {
    title: 'dist/Code.js',
    lines: [
      ['', 'bytes', 'compile, ms', 'compile and evaluate, ms', 'ratio'],
      ['', bytes.toLocaleString('en-US'), shown(compile), shown(evaluate), shown(evaluate / compile)],
    ],
    notes: [],
    aims: [
      { name: 'P8, kB', value: bytes / 1024, limit: 300, way: 'atMost' },
      { name: 'P8, evaluating against only compiling', value: evaluate / compile, limit: 1.5, way: 'atMost' },
    ],
  };
}
