import { HyperFormula } from 'hyperformula';
import { firstDayOf } from '../../src/kpi/day.ts';
import type { Cell } from '../../src/table/cell.ts';
import { keyNames, range } from '../work/company.ts';
import { type PlainRow, plainDeals } from './plain-deals.ts';

/** The counts that a user writes with COUNTIFS and SUMIFS, as the figures of the report call them. */
export const countifs = {
  leads: (channel: string, from: number, to: number) =>
    `=COUNTIFS(Deals!$B:$B,">=${from}",Deals!$B:$B,"<${to}",Deals!$A:$A,"${channel}")`,
  qualifiedLeads: (channel: string, from: number, to: number) =>
    `=COUNTIFS(Deals!$C:$C,">=${from}",Deals!$C:$C,"<${to}",Deals!$A:$A,"${channel}")`,
  'winRate.won': (channel: string, from: number, to: number) =>
    `=COUNTIFS(Deals!$D:$D,">=${from}",Deals!$D:$D,"<${to}",Deals!$A:$A,"${channel}",Deals!$E:$E,"won")`,
  'winRate.lost': (channel: string, from: number, to: number) =>
    `=COUNTIFS(Deals!$D:$D,">=${from}",Deals!$D:$D,"<${to}",Deals!$A:$A,"${channel}",Deals!$E:$E,"lost")`,
  qualifiedValue: (channel: string, from: number, to: number) =>
    `=SUMIFS(Deals!$F:$F,Deals!$C:$C,">=${from}",Deals!$C:$C,"<${to}",Deals!$A:$A,"${channel}")`,
} as const;

/** Days as Sheets numbers them. */
const serial = (day: number) => day + 25_569;

/**
 * The formulas of some last months over the channels, calculated by HyperFormula: in the order of `countifs`, then
 * channel, then month. The deals are given to it clean and distinct: COUNTIFS can see to neither.
 */
export function countifsAnswers(rows: readonly (readonly Cell[])[], months: number) {
  const { deals } = plainDeals(rows);
  const cell = (day: number | null) => (day === null ? '' : serial(day));
  const sheet = deals.map(({ channel, created, qualified, closed, status, amount }: PlainRow) => [
    channel,
    cell(created),
    cell(qualified),
    cell(closed),
    status,
    amount ?? '',
  ]);
  const formulas = Object.values(countifs).flatMap((formula) =>
    keyNames.channel.flatMap((channel) =>
      range.months
        .slice(-months)
        .map((month) => [formula(channel, serial(firstDayOf(month)), serial(firstDayOf(month + 1)))]),
    ),
  );
  const start = performance.now();
  const engine = HyperFormula.buildFromSheets(
    { Deals: sheet, Report: formulas },
    { licenseKey: 'gpl-v3', maxRows: rows.length + 1 },
  );
  const time = performance.now() - start;
  const values = engine.getSheetValues(engine.getSheetId('Report')).map(([value]) => Number(value));
  engine.destroy();
  return { time, values };
}
