import { monthOf } from '../../src/kpi/day.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from '../../test/table/zone-offset.ts';
import { median, type Section, shown } from '../section.ts';

const zones = ['Europe/Sofia', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const from = Date.UTC(2016, 0, 1);
const span = Date.UTC(2026, 0, 1) - from;

/** The month of an instant in a time zone: the house's calendar against one formatter that is kept. */
export function monthBuckets(isQuick: boolean): Section {
  const count = isQuick ? 20_000 : 200_000;
  const lines = zones.map((zone) => {
    const instants = Array.from(
      { length: count },
      (_, index) => from + (Math.floor((span / count) * index + 977 * index) % span),
    );
    // And the seconds around every end of a month, where a wrong offset shows.
    for (let month = 0; month < 120; month++) {
      const end = Date.UTC(2016, month, 1) - zoneOffset(zone)(Date.UTC(2016, month, 1));
      for (const second of [-3600, -1, 0, 1, 3600]) instants.push(end + second * 1000);
    }
    const byFormatter = formatterMonths(zone);
    const exact: number[] = [];
    const formatter = timed(() => {
      exact.length = 0;
      for (const instant of instants) exact.push(byFormatter(instant));
    });
    const ours: number[] = new Array(instants.length);
    const calendar = timed(() => {
      const { dayAt } = zoneCalendar(zoneOffset(zone));
      for (let index = 0; index < instants.length; index++)
        ours[index] = monthOf(dayAt(instants[index] as number));
    });
    const wrong = ours.filter((month, index) => month !== exact[index]).length;
    const inUtc = instants.filter(
      (instant, index) => monthOf(Math.floor(instant / 86_400_000)) !== exact[index],
    ).length;
    const micro = 1000 / instants.length;
    return {
      zone,
      formatter: formatter * micro,
      calendar: calendar * micro,
      wrong,
      inUtc: inUtc / instants.length,
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
    notes: ['The calendar is made anew each time: asking Intl for the changes of the clocks is in its time.'],
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
