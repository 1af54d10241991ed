import { openLocalSheets } from '../../playground/node/open-local-sheets.ts';
import { sampleCompany } from '../../playground/sample/company.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../../test/i18n/report-messages.ts';
import { memoryWorkbook } from '../../test/report/memory-workbook.ts';
import { sampleRows } from '../../test/report/sample-rows.ts';
import { type Aim, median, type Section, shown } from '../section.ts';

/** The KPI summary from the menu: calls and cells do not depend on the machine, own time does. */
export async function summaryCalls(isQuick: boolean): Promise<Section> {
  const lines: string[][] = [];
  const aims: Aim[] = [];
  for (const size of isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
    const rows = deals(size);
    const book = await openLocalSheets({ now: () => new Date('2026-04-03T06:12:00Z'), timeZone: 'Etc/UTC' });
    book.addSheet('Deals', rows);
    const own = ownTime(rows);
    for (const build of ['first', 'again']) {
      const { counters, alerts } = book.run('buildKpiSummary');
      if (alerts.length > 0) throw new Error(alerts[0]?.message);
      await book.calculated();
      const reading = 0.09 * (counters.byMethod['Range.getValues'] ?? 0) + 13e-6 * counters.cellsRead;
      lines.push([
        size.toLocaleString('en-US'),
        build,
        String(counters.calls),
        counters.cellsRead.toLocaleString('en-US'),
        counters.cellsWritten.toLocaleString('en-US'),
        counters.modelledSeconds.toFixed(1),
        shown(own),
        `${((own / 1000 / reading) * 100).toFixed(1)} %`,
      ]);
      if (size === 10_000) {
        aims.push({
          name: `P7, calls of a summary of 10,000 deals, ${build}`,
          value: counters.calls,
          limit: 60,
          way: 'atMost',
        });
      }
      if (size >= 10_000 && build === 'first') {
        aims.push({
          name: `P7, own time of ${size.toLocaleString('en-US')} deals, % of reading them`,
          value: own / 10 / reading,
          limit: 3,
          way: 'atMost',
        });
      }
    }
    book.dispose();
  }
  return {
    title: 'KPI summary: calls must not grow but for chunks of rows',
    lines: [
      [
        'deals',
        'build',
        'calls',
        'cells read',
        'cells written',
        'seconds at Google*',
        'own time, ms',
        'own / reading*',
      ],
      ...lines,
    ],
    notes: [
      '* by a cost model from a few public measurements, right within a factor of 3:',
      '  0.09 s a call + 13 µs a cell read + 150 µs a cell written.',
    ],
    aims,
  };
}

/** The same build over rows in memory: what our own code takes, without the workbook's reading. */
function ownTime(rows: Cell[][]): number {
  return median(
    Array.from({ length: 5 }, () => {
      const workbook = memoryWorkbook({ Deals: rows });
      let reading = 0;
      const read: typeof workbook.read = (...asked) => {
        const began = performance.now();
        const cells = workbook.read(...asked);
        reading += performance.now() - began;
        return cells;
      };
      const start = performance.now();
      buildSummary({ ...workbook, read }, '2026-04-03 09:12', reportMessagesOf('en'));
      return performance.now() - start - reading;
    }),
  );
}

function deals(count: number): Cell[][] {
  const [table] = Object.values(sampleRows(sampleCompany({ leads: Math.ceil(count / 19) })));
  const rows = table ?? [];
  if (rows.length <= count) throw new Error(`the sample company has only ${rows.length - 1} deals`);
  return rows.slice(0, count + 1);
}
