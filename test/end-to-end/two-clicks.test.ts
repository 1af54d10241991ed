import { afterEach, describe, expect, it } from 'vitest';
import type { Execution, LocalSheets } from '../../playground/shim/local-sheets.ts';
import { openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const busy = 'Another build is running in this spreadsheet. Wait until it is done, then click again.';

/** What a click alone leaves, and how many service calls it takes. */
async function oneClick(): Promise<{ complete: unknown; calls: number }> {
  book = await openBook({ Deals: smallDeals });
  const { counters } = book.run('buildKpiSummary');
  await book.calculated();
  const complete = visible(book);
  book.dispose();
  return { complete, calls: counters.calls };
}

describe('two people who click at once', () => {
  it('get one summary and one calm sentence, whenever the second click comes', async () => {
    const { complete, calls } = await oneClick();
    const wrong: string[] = [];
    let refused = 0;
    for (let call = 1; call <= calls; call++) {
      book = await openBook({ Deals: smallDeals });
      let second: Execution | undefined;
      book.meanwhile({ call, act: () => (second = book.run('buildKpiSummary')) });
      const first = book.run('buildKpiSummary');
      await book.calculated();
      const said = [first, second].flatMap((click) => click?.alerts.map(({ message }) => message) ?? []);
      const done = [first, second].filter((click) => click?.toasts.length === 1).length;
      if (said.length === 1 && said[0] === busy && done === 1) refused += 1;
      else if (said.length > 0 || done !== 2)
        wrong.push(`call ${call}: ${done} done, “${said.join('”, “')}”`);
      if (JSON.stringify(visible(book)) !== JSON.stringify(complete))
        wrong.push(`call ${call}: another sheet`);
      if (Object.keys(book.documentProperties()).length > 0) wrong.push(`call ${call}: a mark was left`);
      book.dispose();
    }
    expect(wrong).toEqual([]);
    // Only before the first has the lock and after it has given it back do both build, one after the other.
    expect(refused).toBeGreaterThan(calls - 10);
  }, 120_000);
});

describe('a lock that a killed execution still holds', () => {
  it('keeps the next click out with the same sentence, and the one after Google has freed it completes the build', async () => {
    const { complete } = await oneClick();
    book = await openBook({ Deals: smallDeals });
    book.failNext({ call: 70, kind: 'kill' });
    expect(book.run('buildKpiSummary').outcome).toBe('killed');
    await book.calculated();
    const left = visible(book);
    book.holdLock(true);
    expect(book.run('buildKpiSummary').alerts).toEqual([{ title: 'Sales KPIs', message: busy }]);
    expect(visible(book)).toEqual(left);
    book.holdLock(false);
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(visible(book)).toEqual(complete);
  });
});
