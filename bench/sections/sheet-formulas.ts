import { countifs, countifsAnswers } from '../contenders/countifs.ts';
import { engine } from '../contenders/engine.ts';
import { type Section, shown } from '../section.ts';
import { companyRows, keyNames } from '../work/company.ts';
import { figures, keyIndex, monthCount, reportIndex } from '../work/report.ts';

/** What a user has without the add-in: a COUNTIFS or SUMIFS for each figure, calculated by HyperFormula. */
export async function sheetFormulas(isQuick: boolean): Promise<Section> {
  const size = isQuick ? 2_000 : 10_000;
  const months = isQuick ? 3 : 13;
  const rows = companyRows(size);
  const start = performance.now();
  const answer = await engine.answer(await engine.load(rows));
  const ours = performance.now() - start;
  const report = engine.report(answer);
  const { time, values } = countifsAnswers(rows, months);
  let index = 0;
  for (const name of Object.keys(countifs) as (keyof typeof countifs)[]) {
    for (const channel of keyNames.channel) {
      for (let month = monthCount - months; month < monthCount; month++) {
        const key = keyIndex('channel', channel.toLowerCase());
        const own = report?.[reportIndex(key, month, figures.indexOf(name))];
        const other = values[index++];
        if (own !== other) throw new Error(`${name} of ${channel} in month ${month}: ${own} and ${other}`);
      }
    }
  }
  const perFormula = time / values.length;
  return {
    title: `COUNTIFS and SUMIFS over ${size.toLocaleString('en-US')} deals, calculated by HyperFormula`,
    lines: [
      ['', 'figures', 'ms', 'ms a figure'],
      ['HyperFormula', String(values.length), shown(time), shown(perFormula)],
      [
        'this engine',
        report ? report.length.toLocaleString('en-US') : '',
        shown(ours),
        shown(ours / (report?.length ?? 1)),
      ],
    ],
    notes: [
      `Leads, qualified leads and their value, won and lost deals of ${months} months and 5 channels, every one equal to ours.`,
      'HyperFormula was given the deals clean and distinct.',
    ],
    aims: [],
  };
}
