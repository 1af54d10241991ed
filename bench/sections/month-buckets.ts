import { monthOf } from '../../src/kpi/day.ts';
import { monthIndex, monthRange } from '../../src/kpi/month-range.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from '../../test/table/zone-offset.ts';
import { median, type Section, shown } from '../section.ts';

const zones = ['Europe/Sofia', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const from = Date.UTC(2016, 0, 1);
const span = Date.UTC(2026, 0, 1) - from;
/** From the month before to the month after, for the zones. */
const firstMonth = 2015 * 12 + 11;
const range = monthRange(Array.from({ length: 122 }, (_, index) => firstMonth + index));

/** The month of an instant in a time zone: the house's calendar against one formatter that is kept. */
export function monthBuckets(isQuick: boolean): Section {
  const count = isQuick ? 200_000 : 1_000_000;
  const lines = zones.map((zone) => {
    const instants = Array.from({ length: count }, (_, index) => from + ((index * 7_919_777) % span));
    // And the seconds around every end of a month, where a wrong offset shows.
    const ends: number[] = [];
    for (let month = 0; month < 120; month++) {
      const end = Date.UTC(2016, month, 1) - zoneOffset(zone)(Date.UTC(2016, month, 1));
      for (const second of [-3600, -1, 0, 1, 3600]) ends.push(end + second * 1000);
    }
    const checked = instants.filter((_, index) => index % 50 === 0).concat(ends);
    const monthIn = formatterMonths(zone);
    const exact = new Int32Array(checked.length);
    const formatter = timed(() => {
      for (let index = 0; index < checked.length; index++) exact[index] = monthIn(checked[index] as number);
    });
    const ours = new Int32Array(count);
    const calendar = timed(() => {
      const { dayAt } = zoneCalendar(zoneOffset(zone));
      for (let index = 0; index < count; index++)
        ours[index] = monthIndex(range, dayAt(instants[index] as number));
    });
    const { dayAt } = zoneCalendar(zoneOffset(zone));
    const differs = (month: (instant: number) => number) =>
      checked.filter((instant, index) => month(instant) !== exact[index]).length;
    return {
      zone,
      formatter: (formatter * 1000) / checked.length,
      calendar: (calendar * 1000) / count,
      wrong: differs((instant) => firstMonth + monthIndex(range, dayAt(instant))),
      inUtc: differs((instant) => monthOf(Math.floor(instant / 86_400_000))) / checked.length,
    };
  });
  return {
    title: 'The month of an instant in a time zone, µs each',
    lines: [
      ['zone', 'formatter', 'calendar', 'times as fast', 'wrong months', 'wrong if taken in UTC'],
      ...lines.map(({ zone, formatter, calendar, wrong, inUtc }) => [
        zone,
        shown(formatter),
        calendar.toFixed(4),
        shown(formatter / calendar),
        String(wrong),
        `${(inUtc * 100).toFixed(2)} %`,
      ]),
    ],
    notes: [
      'The calendar is made anew each time: asking Intl for the changes of the clocks is in its time.',
      'A 50th of the instants and the seconds around every end of a month are checked against the formatter.',
    ],
    aims: [
      {
        name: 'P6, times as fast as one formatter that is kept, in the slowest zone',
        value: Math.min(...lines.map(({ formatter, calendar }) => formatter / calendar)),
        limit: 50,
        way: 'atLeast',
      },
      {
        name: 'P6, wrong months',
        value: lines.reduce((sum, { wrong }) => sum + wrong, 0),
        limit: 0,
        way: 'atMost',
      },
    ],
  };
}

function formatterMonths(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  return (instant) => {
    const [year = '', month = ''] = format.format(instant).split('-');
    return Number(year) * 12 + Number(month) - 1;
  };
}

function timed(work: () => void): number {
  return median(
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
