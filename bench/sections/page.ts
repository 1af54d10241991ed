import { measurePage } from '../page.ts';
import { median, type Section, shown } from '../section.ts';

/** The local page in a real browser: how long a person waits, and what is transferred until it can be used. */
export async function page(isQuick: boolean): Promise<Section> {
  const { buildSeconds, usable, formula, bytes } = await measurePage(isQuick ? 3 : 7);
  const waits = [
    { name: 'address to usable page', seconds: usable, limit: 3 },
    { name: 'Enter to the value of a formula', seconds: formula, limit: 0.5 },
  ];
  const kilobytes = (count: number) => (count / 1000).toFixed(0);
  const sum = (key: 'files' | 'raw' | 'served') => bytes.reduce((all, one) => all + one[key], 0);
  const all = { kind: 'all', files: sum('files'), raw: sum('raw'), served: sum('served') };
  return {
    title: `The page, built in ${buildSeconds.toFixed(1)} s`,
    lines: [
      ['seconds', 'median', 'most'],
      ...waits.map(({ name, seconds }) => [name, shown(median(seconds)), shown(Math.max(...seconds))]),
      ['', '', ''],
      ['transferred', 'files', 'raw, kB', 'as served (gzip), kB'],
      ...[...bytes, all].map(({ kind, files, raw, served }) => [
        kind,
        String(files),
        kilobytes(raw),
        kilobytes(served),
      ]),
    ],
    notes: [],
    aims: waits.map(({ name, seconds, limit }) => ({
      name: `P11, seconds from ${name}`,
      value: median(seconds),
      limit,
      way: 'atMost',
    })),
  };
}
