import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { fiscalYearText } from '../../src/report/fiscal-year-text.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { month } from '../kpi/deals-of.ts';
import { memoryWorkbook } from './memory-workbook.ts';

const won = [
  ['2025-03-10', 100],
  ['2025-05-10', 500],
  ['2026-01-10', 3800],
  ['2026-02-10', 1100],
  ['2026-03-10', 50],
] as const;
const sheets = {
  Deals: [
    ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'],
    ...won.map(([day, amount], at) => [`D${at}`, 'Acme', day, day, 'Won', amount]),
  ],
  Targets: [
    ['Month', 'Target'],
    ['2026-01-01', 4000],
    ['2026-02-01', 3000],
    ['2026-03-01', 0],
  ],
};

/** The rows of the summary, March 2025 to March 2026, once some options of "KPI Setup" are answered. */
function rowsOf(answers: Readonly<Record<string, string>>, language: 'en' | 'ru' | 'bg' = 'en') {
  const workbook = memoryWorkbook(sheets);
  const build = () => buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf(language));
  build();
  for (const [option, answer] of Object.entries(answers)) workbook.type(`option.${option}`, 'value', answer);
  build();
  const rows = workbook.committed.get('summary')?.rows ?? [];
  return {
    keys: rows.map(({ key }) => key),
    of: (key: string) => rows.find((row) => row.key === key)?.cells.map((cell) => cell?.value ?? null),
  };
}

describe('sales to date in the summary', () => {
  it('are not shown unless asked for', () => {
    expect(rowsOf({ fiscal: 'April' }).keys.filter((key) => key.includes('ToDate'))).toEqual([]);
  });

  it('sum the months of the quarter, and of the fiscal year from April, up to each month', () => {
    const { of } = rowsOf({ toDate: 'Yes', fiscal: 'April' });
    expect(of('booked.quarterToDate')).toEqual([
      '    quarter to date',
      100,
      0,
      500,
      500,
      0,
      0,
      0,
      0,
      0,
      0,
      3800,
      4900,
      4950,
    ]);
    expect(of('booked.yearToDate')).toEqual([
      '    fiscal year to date',
      100,
      0,
      500,
      500,
      500,
      500,
      500,
      500,
      500,
      500,
      4300,
      5400,
      5450,
    ]);
    // Over the first month of each fiscal year, and over the first one shown.
    expect(of('years')?.slice(1, 14)).toEqual([
      'FY 2024/25',
      'FY 2025/26',
      ...Array(8).fill(null),
      '2026',
      null,
      null,
    ]);
  });

  it('are set against whole targets, of the months that have one, which stand beside', () => {
    const { of } = rowsOf({ toDate: 'Yes' });
    const lastThree = (key: string) => of(key)?.slice(-3);
    // 3,800 of 4,000; 4,900 of 7,000; March has a target of 0.
    expect(lastThree('attainment.quarterToDate')).toEqual([0.95, 0.7, 0.7]);
    expect(lastThree('attainment.quarterToDate.booked')).toEqual([3800, 4900, 4900]);
    expect(lastThree('attainment.quarterToDate.ofTarget')).toEqual([4000, 7000, 7000]);
    expect(lastThree('attainment.yearToDate.monthsWithTarget')).toEqual([1, 2, 2]);
    expect(lastThree('attainment.yearToDate.ofMonths')).toEqual([1, 2, 3]);
    expect(of('years')?.slice(1, 14)).toEqual(['2025', ...Array(9).fill(null), '2026', null, null]);
  });

  it('grow against as many months of the quarter before; blank where that has nothing', () => {
    const { of } = rowsOf({ toDate: 'Yes', 'kpi.revenueGrowth': 'Yes' });
    // May 2025: April and May have 500, January and February 2025 no data. August: nothing after 500 in April and May.
    expect(of('revenueGrowth.quarterToDate')?.slice(3, 8)).toEqual([null, null, null, -1, -1]);
    expect(of('revenueGrowth.quarterToDate.ofRevenueBefore')?.slice(6, 8)).toEqual([500, 500]);
    expect(of('revenueGrowth.quarterToDate')?.slice(-3)).toEqual([null, null, null]);
  });

  it('are named in each language', () => {
    const labels = (language: 'ru' | 'bg', yes: string, month: string) => {
      const { of } = rowsOf({ toDate: yes, fiscal: month }, language);
      return [of('booked.quarterToDate')?.[0], of('booked.yearToDate')?.[0], of('years')?.[2]];
    };
    expect(labels('ru', 'Да', 'апреля')).toEqual([
      '    с начала квартала',
      '    с начала фин. года',
      'ФГ 2025/26',
    ]);
    expect(labels('bg', 'Да', 'април')).toEqual([
      '    от началото на тримесечието',
      '    от началото на фин. година',
      'ФГ 2025/26',
    ]);
  });
});

it.each([
  ['2026-03', 4, '2025/26'],
  ['2026-04', 4, '2026/27'],
  ['1999-12', 10, '1999/00'],
  ['2026-03', 1, '2026'],
] as const)('%s of fiscal years from month %i lies in %s', (of, start, text) => {
  expect(fiscalYearText(month(of), start)).toBe(text);
});
