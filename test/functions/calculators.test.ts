import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/functions/calculators.ts';
import { hostIn, run, runIn, sentence, sentenceIn } from './run-formula.ts';

describe('the calculators', () => {
  it('go through ranges cell by cell, and a blank cell stays blank', () => {
    expect(run('CONVERSION', [[200], [''], [0], [10]], [[50], [1], [5], ['']])).toEqual([
      [0.25],
      [''],
      [''],
      [''],
    ]);
  });

  it('are blank wherever a needed argument is blank', () => {
    for (const [name, { parameters }] of Object.entries(calculators)) {
      const full = parameters.map((_, index) => (name === 'PACE' && index > 1 ? '2026-05-20' : 0.5));
      expect(run(name, ...full), name).not.toBe('');
      for (const [index, { optional }] of parameters.entries()) {
        const answer = run(name, ...full.map((value, at) => (at === index ? '' : value)));
        expect(answer === '', `${name} without ${parameters[index]?.name}`).toBe(!optional);
      }
    }
  });

  it('let a number stand for every cell of the range beside it', () => {
    expect(run('CAC', [[100, 200]], 4)).toEqual([[25, 50]]);
    expect(run('CLTV', [[100], [200]], 2, 3, 0.5)).toEqual([[300], [600]]);
  });

  it('go through rectangles', () => {
    expect(
      run(
        'ATTAINMENT',
        [
          [10, 20],
          [30, ''],
        ],
        [
          [40, 40],
          [0, 40],
        ],
      ),
    ).toEqual([
      [0.25, 0.5],
      ['', ''],
    ]);
  });

  it('take a range of one cell as that cell', () => {
    expect(run('CAC', [[100]], [[4]])).toBe(25);
  });

  it('leave away the blank end of whole columns, and give one blank for columns without anything', () => {
    const column = [[10], [20], [''], [''], ['']];
    expect(run('CAC', column, [[1], [2], [''], [''], ['']])).toEqual([[10], [10]]);
    expect(run('CAC', column, [[1], [2], [4], [''], ['']])).toEqual([[10], [10], ['']]);
    expect(run('CAC', [[''], ['']], [[''], ['']])).toEqual([['']]);
  });

  it('take optional arguments that are left out, blank or a gap as not given', () => {
    expect(run('CLTV', 120, 6, 3)).toBe(2160);
    expect(run('CLTV', 120, 6, 3, '', '')).toBe(2160);
    expect(run('CLTV', 120, 6, 3, undefined, null)).toBe(2160);
    expect(run('CLTV', 120, 6, 3, [[''], [0.5]], '')).toEqual([[2160], [1080]]);
  });

  it('discount with the closed form of a geometric series', () => {
    // 120 × 6 × 0.5 × (1/1.1 + 1/1.1² + 1/1.1³)
    const byHand = 120 * 6 * 0.5 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331);
    expect(run('CLTV', 120, 6, 3, 0.5, 0.1)).toBeCloseTo(byHand, 9);
  });

  it('are blank where there is no answer: no deals, no margin, nothing won, a cycle of 0', () => {
    expect(run('WIN_RATE', 0, 0)).toBe('');
    expect(run('WIN_RATE', 5, 0)).toBe(1);
    expect(run('LTV_TO_CAC', 100, 0)).toBe('');
    expect(run('CAC_PAYBACK', 100, -1)).toBe('');
    expect(run('GROSS_MARGIN', 0, 10)).toBe('');
    // More was paid back than sold: −250 / −200 would read as a margin of 125%.
    expect(run('GROSS_MARGIN', -200, 50)).toBe('');
    expect(run('SALES_PER_REP', 10, 0)).toBe('');
    expect(run('SALES_VELOCITY', 40, 0, 1200, 30)).toBe('');
    expect(run('SALES_VELOCITY', 40, 0.25, 1200, 0)).toBe('');
  });

  it('tell 0 from blank: a target without sales is attained by 0, cost without new customers is blank', () => {
    expect(run('ATTAINMENT', 0, 7000)).toBe(0);
    expect(run('CAC', 0, 5)).toBe(0);
    expect(run('CAC', 500, 0)).toBe('');
  });

  it('never give NaN, Infinity, null or undefined', () => {
    const odd = [0, -1, 1e308, -1e308, 1e-308, '', 5, 0.5];
    for (const [name, { parameters }] of Object.entries(calculators))
      for (const a of odd)
        for (const b of odd) {
          const args = parameters.map((_, index) => (index % 2 === 0 ? a : b));
          if (name === 'PACE') args[2] = '2026-05-20';
          if (sentence(name, ...args.slice(0, 3), ...(name === 'PACE' ? [] : args.slice(3)))) continue;
          const answer = run(name, ...args.slice(0, 3), ...(name === 'PACE' ? [] : args.slice(3)));
          expect(answer === '' || Number.isFinite(answer), `${name}(${a}; ${b})`).toBe(true);
        }
  });
});

describe('the numbers that calculators take', () => {
  it('may be texts that are plain numbers, or say by themselves which mark is before the decimals', () => {
    const host = hostIn('Europe/Sofia', 'bg_BG');
    expect(runIn(host, 'CAC', ' 100 ', '4')).toBe(25);
    expect(runIn(host, 'CLTV', 100, 1, 1, '50%')).toBe(50);
    expect(
      runIn(host, 'CAC', [['1 054,00'], ['1.054,50'], ['1,054.50'], ["12'000"], ['€ 3 500']], 1),
    ).toEqual([[1054], [1054.5], [1054.5], [12_000], [3500]]);
    expect(host.asked).toEqual({ zone: 0, locale: 0 });
  });

  it('follow the locale of the spreadsheet, asked once, where a text alone does not tell', () => {
    const bulgarian = hostIn('Europe/Sofia', 'bg_BG');
    expect(runIn(bulgarian, 'CAC', [['1,234'], ['2.345']], [['1'], ['1,000']])).toEqual([[1.234], [2345]]);
    expect(bulgarian.asked).toEqual({ zone: 0, locale: 1 });
    const american = hostIn('America/New_York', 'en_US');
    expect(runIn(american, 'CAC', [['1,234'], ['2.345']], 1)).toEqual([[1234], [2.345]]);
  });

  it('are blank where a text means blank', () => {
    expect(run('CAC', [['-'], ['n/a'], [' '], [5]], 1)).toEqual([[''], [''], [''], [5]]);
  });

  it('are not in two currencies', () => {
    expect(sentence('CAC', [['€ 5'], ['$ 5']], 1)).toBe(
      'CAC found EUR and USD in cost, row 2 of the range: convert them to one currency.',
    );
  });

  it('are counts from 0 up where they count', () => {
    expect(sentence('CAC', [[100], [-5]], 4)).toBe(
      'CAC found -5 in cost, row 2 of the range, which is below 0: correct that cell.',
    );
  });

  it('may exceed 1 where more was reached than entered, and are 0, not blank, where nothing was', () => {
    expect(run('CONVERSION', 4, 6)).toBe(1.5);
    expect(run('CONVERSION', 200, 0)).toBe(0);
    expect(run('CONVERSION', 0, 5)).toBe('');
  });

  it('are shares up to 1 where they are shares: 50 is a slip for 50%', () => {
    expect(sentence('CLTV', 120, 6, 3, 50)).toBe(
      'CLTV found 50 in margin, which is above 1 (50% is 0.5): correct that cell.',
    );
    expect(sentence('SALES_VELOCITY', 40, 25, 1200, 30)).toContain('25 in win_rate, which is above 1');
    expect(run('CLTV', 120, 6, 3, -0.5)).toBe(-1080);
  });

  it('keep no more customers than there were at the start', () => {
    expect(sentence('RETENTION', [[80], [80]], [[68], [90]])).toBe(
      'RETENTION found 90 in kept, row 2 of the range, which is above start: correct that cell.',
    );
  });
});

describe('what calculators cannot use', () => {
  it('names the argument that is missing', () => {
    expect(sentence('CONVERSION', 10)).toBe('CONVERSION needs to: type a value or a range.');
    expect(sentenceIn('ru', 'CONVERSION', 10)).toBe(
      'CONVERSION: не хватает to. Укажите значение или диапазон.',
    );
  });

  it('names the place of a text among the numbers', () => {
    expect(sentence('CAC', [[100], ['tbc']], 4)).toBe(
      'CAC needs a number in cost, row 2 of the range, not “tbc”: correct that cell.',
    );
  });

  it('says what to do about a header at the top of a whole column', () => {
    expect(sentence('CAC', [['Cost'], [100]], 4)).toContain('start the range below its header');
  });

  it('names the place of an error cell, in whatever language Sheets writes it', () => {
    expect(sentence('CONVERSION', [[1, '#N/A']], [[1, 1]])).toBe(
      'CONVERSION found #N/A in from, row 1, column 2 of the range: mend that cell, or wrap it in IFERROR.',
    );
    for (const error of ['#DIV/0!', '#NAME?', '#ДЕЛ/0!', '#Н/Д', '#ИМЯ?', '#VALOR!', '#N/D', 'Loading...'])
      expect(sentence('CAC', error, 4), error).toContain(`CAC found ${error} in cost`);
    expect(sentence('CAC', '#VIP', 4)).toContain('not “#VIP”');
  });

  it('says both sizes of ranges that differ', () => {
    expect(sentence('CONVERSION', [[1], [2], [3]], [[1], [2]])).toBe(
      'CONVERSION needs ranges of one size, but from has 3 × 1 cells and to 2 × 1: make them equal.',
    );
  });

  it('refuses a date and TRUE as numbers', () => {
    expect(sentence('CAC', new Date(0), 4)).toContain('not a date');
    expect(sentence('CAC', true, 4)).toContain('not “TRUE”');
  });
});

describe('PACE', () => {
  it('is actual × working days of the month / working days passed / target', () => {
    // May 2026: 21 days from Monday to Friday, 14 of them up to Wednesday the 20th; 1 February 2026 is a Sunday.
    expect(run('PACE', 2200, 4000, '2026-05-20')).toBe(0.825);
    const ends = [['2026-05-20'], ['2026-05-31'], ['2026-02-01']];
    expect(run('PACE', 2200, 4000, ends)).toEqual([[0.825], [0.55], ['']]);
  });

  it('counts the leap day, and days of any year by their own months', () => {
    // February 2024: 21 days from Monday to Friday, 16 up to Thursday the 22nd. August 2037: 21, 4 up to Thursday the
    // 6th. May 1969: 22, 14 up to Tuesday the 20th.
    expect(run('PACE', 1600, 2000, [['2024-02-22'], ['2024-02-29']])).toEqual([[1.05], [0.8]]);
    const days = [['2026-05-20'], ['2037-08-06'], ['1969-05-20'], ['1969-05-20']];
    expect(run('PACE', 2200, 4000, days)).toEqual([
      [0.825],
      [2.8875],
      [(2200 * 22) / (14 * 4000)],
      [(2200 * 22) / (14 * 4000)],
    ]);
    expect(run('PACE', 10, 100, '2026-05-01', '2026-05-01')).toBe('');
  });

  it('takes holidays as a list of any size, blanks and weekends in it change nothing', () => {
    const holidays = [['2026-05-01'], ['2026-05-06'], ['2026-05-25'], ['2026-05-24'], ['']];
    expect(run('PACE', [[2200], [1100]], 4000, '2026-05-20', holidays)).toEqual([[0.825], [0.4125]]);
  });

  it('takes a date, its serial number or a text for the same day', () => {
    // Midnight in New York, UTC−4 in May.
    expect(run('PACE', 2200, 4000, new Date('2026-05-20T04:00:00Z'))).toBe(0.825);
    expect(run('PACE', 2200, 4000, 46_162)).toBe(0.825);
    expect(run('PACE', 2200, 4000, '20.05.2026')).toBe(0.825);
    expect(run('PACE', 2200, 4000, '20 мая 2026 г.')).toBe(0.825);
  });

  it.each([
    ['Europe/Sofia', '2026-05-31T21:00:00Z'],
    ['America/New_York', '2026-06-01T04:00:00Z'],
  ])('the 1st stays in its month in %s', (zone, instant) => {
    // Monday 1 June 2026: 1 of 22 working days has passed.
    expect(runIn(hostIn(zone, 'en_US'), 'PACE', 100, 2200, new Date(instant))).toBe(1);
  });

  it('asks for the zone only where there is a date, for the locale only where all texts fit two orders', () => {
    const host = hostIn('Europe/Sofia', 'bg_BG');
    runIn(host, 'PACE', 2200, 4000, 46_162, [['2026-05-01'], ['13/05/2026'], ['06/05/2026']]);
    expect(host.asked).toEqual({ zone: 0, locale: 0 });
    expect(runIn(host, 'PACE', 100, 2200, '01/06/2026')).toBe(1);
    expect(host.asked.locale).toBe(1);
  });

  it('is blank without a day or target, and says what is no date', () => {
    expect(run('PACE', 2200, 4000, '')).toBe('');
    expect(run('PACE', 2200, 0, '2026-05-20')).toBe('');
    expect(sentence('PACE', 2200, 4000)).toContain('PACE needs as_of');
    expect(sentence('PACE', 2200, 4000, 'soon')).toBe(
      'PACE needs a date in as_of, not “soon”: correct that cell.',
    );
    expect(sentence('PACE', 2200, 4000, '2026-05-20', [['2026-05-01'], [7]])).toContain('holidays, row 2');
    expect(sentence('PACE', 2200, 4000, '#REF!')).toContain('PACE found #REF! in as_of');
  });
});

describe('laws of the calculators', () => {
  const counts = fc.integer({ min: 1, max: 1_000_000 });

  it('retention and churn add up to 1', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const args = [Math.max(a, b), Math.min(a, b)];
        const sum = Number(run('RETENTION', ...args)) + Number(run('CHURN', ...args));
        expect(sum).toBeCloseTo(1, 14);
      }),
    );
  });

  it('costs times k make a CAC times k, and pay back k times as late', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 2, max: 9 }), (cost, customers, k) => {
        const cac = Number(run('CAC', cost, customers));
        expect(Number(run('CAC', k * cost, customers)) / cac).toBeCloseTo(k, 9);
        expect(Number(run('CAC_PAYBACK', k * cac, 7)) / Number(run('CAC_PAYBACK', cac, 7))).toBeCloseTo(k, 9);
      }),
    );
  });

  it('profit / revenue is the margin', () => {
    fc.assert(
      fc.property(counts, counts, (revenue, cost) => {
        const profit = Number(run('GROSS_PROFIT', revenue, cost));
        expect(run('GROSS_MARGIN', revenue, cost)).toBe(profit / revenue);
      }),
    );
  });

  it('rows in another order give answers in that order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts), { minLength: 2 }), (rows) => {
        const of = (list: typeof rows) =>
          run(
            'CONVERSION',
            list.map(([from]) => [from]),
            list.map(([, to]) => [to]),
          ) as number[][];
        expect(of([...rows].reverse())).toEqual([...of(rows)].reverse());
      }),
    );
  });
});
