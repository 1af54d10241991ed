import { describe, expect, it } from 'vitest';
import { dayText, NO_DAY } from '../../src/kpi/day.ts';
import type { DayOrder } from '../../src/setup/setup.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dayColumn, UNREADABLE_DAY } from '../../src/table/read-day.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from './zone-offset.ts';

const calendar = zoneCalendar(zoneOffset('Europe/Sofia'));
const column = (order?: DayOrder) =>
  dayColumn({ calendar, isBlank: blankTest(['не закрыта']), lastYear: 2046, order });
const read = column().read;

describe('one reading', () => {
  it.each<[Cell, string]>([
    ['2017-03-01', '2017-03-01'],
    ['2017-3-1', '2017-03-01'],
    ['2017/03/01', '2017-03-01'],
    ['2017.03.01', '2017-03-01'],
    ['01.03.2017', '2017-03-01'],
    ['1.3.2017', '2017-03-01'],
    ['1.3.17', '2017-03-01'],
    ['01.03.2017 15:30', '2017-03-01'],
    ['01.03.2017, 23:59:59', '2017-03-01'],
    ['20.10.2016 г.', '2016-10-20'],
    ['20.10.2016г.', '2016-10-20'],
    ['20.10.2016 г., 15:30', '2016-10-20'],
    ['1 марта 2026', '2026-03-01'],
    ['1 Марта 2026 года', '2026-03-01'],
    ['1 март 2026 г.', '2026-03-01'],
    ['31 дек. 2025 г.', '2025-12-31'],
    ['3 юни 2026 г.', '2026-06-03'],
    ['3 май 2026', '2026-05-03'],
    ['March 1, 2026', '2026-03-01'],
    ['Sept. 3rd, 2026', '2026-09-03'],
    ['1 Mar 2026', '2026-03-01'],
    ['1-Mar-26', '2026-03-01'],
    ['1\u00a0Mar\u00a02026 3:30\u202fPM', '2026-03-01'],
    ['Mar 1, 2026 at 11:30 p.m.', '2026-03-01'],
    ['5/5/2026', '2026-05-05'],
    [' 2026-01-05 09:30 ', '2026-01-05'],
    ['2026-01-31 23:59:59', '2026-01-31'],
    ['2026-03-31T21:30:00Z', '2026-04-01'],
    ['2026-03-31 21:30:00 UTC', '2026-04-01'],
    ['2026-01-31T21:45:00Z', '2026-01-31'],
    ['2026-03-31T23:30:00+02:00', '2026-04-01'],
    ['2026-03-31T23:30:00.000+0300', '2026-03-31'],
    [new Date(Date.UTC(2026, 2, 31, 21, 30)), '2026-04-01'],
    [46023, '2026-01-01'],
    [46022.999, '2025-12-31'],
  ])('%s is %s', (cell, text) => {
    expect(dayText(read(cell))).toBe(text);
  });

  it('a year of two digits lies in the hundred years up to twenty after as-of', () => {
    expect(dayText(read('01.03.46'))).toBe('2046-03-01');
    expect(dayText(read('01.03.47'))).toBe('1947-03-01');
  });
});

it.each<Cell>(['', ' ', '-', 'n/a', 'Не закрыта', false])('"%s" is blank', (cell) => {
  expect(read(cell)).toBe(NO_DAY);
});

it.each<Cell>([
  'soon',
  '2026-02-30',
  '30.02.2026',
  '13/25/2017',
  '2026-13-01',
  '2026-01-05 25:00',
  '01.03.2017 15:75',
  '0202-01-05',
  'Mar-26',
  'March 2026',
  '1 Smarch 2026',
  '31 февраля 2026',
  '15:30',
  '01/03-2017',
  '1.3',
  '#N/A',
  true,
  0,
  2026,
  20260105,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(Number.NaN),
  new Date(Date.UTC(1899, 11, 30)),
])('%s is no date', (cell) => {
  expect(read(cell)).toBe(UNREADABLE_DAY);
});

describe('two orders', () => {
  /** The days of a column, '' for what has none, and what its order was. */
  function settled(cells: readonly Cell[], suggested: DayOrder = 'monthFirst', chosen?: DayOrder) {
    const days = column(chosen);
    const marks = cells.map((cell) => {
      const mark = days.read(cell);
      days.count(mark);
      return mark;
    });
    const { order, isSure, both, others, sample, day } = days.settle(() => suggested);
    const texts = marks.map(day).map((one) => (one === UNREADABLE_DAY ? '' : dayText(one)));
    return { order, isSure, both, others, sample, texts };
  }

  it('a part above 12 anywhere in the column decides', () => {
    expect(settled(['1/3/2017', '02-04-17', '25/03/2017'])).toEqual({
      order: 'dayFirst',
      isSure: true,
      both: 2,
      others: 0,
      sample: '1/3/2017',
      texts: ['2017-03-01', '2017-04-02', '2017-03-25'],
    });
    expect(settled(['1/3/2017', '3/25/2017 10:00'], 'dayFirst').texts).toEqual(['2017-01-03', '2017-03-25']);
  });

  it('where all fit both, the suggested order holds and is not sure', () => {
    const cells = ['2016-12-31', '5/5/2017', '1/3/2017', '1/3/2017'];
    expect(settled(cells)).toMatchObject({ order: 'monthFirst', isSure: false, both: 2, sample: '1/3/2017' });
    expect(settled(cells, 'dayFirst').texts).toEqual([
      '2016-12-31',
      '2017-05-05',
      '2017-03-01',
      '2017-03-01',
    ]);
  });

  it('where they contradict each other, most of them hold, the others have no day, and it is not sure', () => {
    expect(settled(['25/03/2017', '26/03/2017', '03/25/2017', '1/3/2017'])).toEqual({
      order: 'dayFirst',
      isSure: false,
      both: 1,
      others: 1,
      sample: '1/3/2017',
      texts: ['2017-03-25', '2017-03-26', '', '2017-03-01'],
    });
    expect(settled(['25/03/2017', '03/25/2017'], 'dayFirst').texts).toEqual(['2017-03-25', '']);
  });

  it('what a person chose holds against everything', () => {
    expect(settled(['25/03/2017', '1/3/2017'], 'dayFirst', 'monthFirst')).toMatchObject({
      isSure: true,
      others: 1,
      texts: ['', '2017-01-03'],
    });
  });

  it('dates and ISO texts leave nothing to decide', () => {
    expect(settled([new Date(0), '2017-01-03', '03.01.2017'])).toMatchObject({ isSure: true, sample: '' });
  });
});
