import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostIn, run, runIn, sentence, sentenceIn } from './run-formula.ts';

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('FUNNEL', () => {
  it('counts a deal in each stage up to its own, lost ones in the first', () => {
    // 10 deals: 4 stand in Lead, 3 in Qualified, 1 in Proposal, 1 is won, 1 lost.
    const stages = column('Lead', 'Lead', 'Lead', 'Lead', 'Qualified', 'Qualified', 'qualified ', 'Proposal');
    expect(run('FUNNEL', [...stages, ['Won'], ['Closed Lost'], [''], ['']])).toEqual([
      ['Lead', 10, '', 1, ''],
      ['Qualified', 5, 0.5, 0.5, 5],
      ['Proposal', 2, 0.4, 0.2, 3],
      ['Won', 1, 0.5, 0.1, 1],
      ['Closed Lost', 1, '', '', ''],
    ]);
  });

  it('takes the order of its second argument, and shows what is not in it', () => {
    expect(run('FUNNEL', column('b', 'a', 'c', 'x', 'x', 'y'), [['c', 'b', 'a', '', 'C']])).toEqual([
      ['c', 6, '', 1, ''],
      ['b', 2, 2 / 6, 2 / 6, 4],
      ['a', 1, 0.5, 1 / 6, 1],
      ['x', 2, '', '', ''],
      ['y', 1, '', '', ''],
    ]);
  });

  it('takes no lost status for a stage, even where somebody lists it', () => {
    for (const lost of ['Lost', 'Closed lost', 'Загубена', 'Сделка проиграна'])
      expect(run('FUNNEL', column('a', 'b', lost), column('a', 'b', lost))).toEqual([
        ['a', 3, '', 1, ''],
        ['b', 1, 1 / 3, 1 / 3, 2],
        [lost, 1, '', '', ''],
      ]);
  });

  it('has no answer for the steps after a stage that nobody reached', () => {
    expect(run('FUNNEL', column('a'), column('a', 'b', 'c'))).toEqual([
      ['a', 1, '', 1, ''],
      ['b', 0, 0, 0, 1],
      ['c', 0, '', 0, 0],
    ]);
  });

  it('orders stages by their numbers, in any language by the usual words', () => {
    const names = (stages: unknown) => (run('FUNNEL', stages) as unknown[][]).map(([name]) => name);
    expect(names(column('2. Visit', '10. Signed', '1. Call'))).toEqual(['1. Call', '2. Visit', '10. Signed']);
    expect(names(column('Спечелена', 'Оферта', 'Квалификация', 'Загубена'))).toEqual([
      'Квалификация',
      'Оферта',
      'Спечелена',
      'Загубена',
    ]);
    expect(names(column('Договор подписан', 'Переговоры', 'Успешно реализовано', 'Новый лид'))).toEqual([
      'Новый лид',
      'Переговоры',
      'Договор подписан',
      'Успешно реализовано',
    ]);
  });

  it('does not guess: it asks for an order where names do not tell it', () => {
    expect(sentence('FUNNEL', column('Proposal', 'Red', 'Won'))).toBe(
      'FUNNEL cannot tell where the stage “Red” stands: list the stages in its second argument.',
    );
    expect(sentenceIn('bg', 'FUNNEL', column('Meeting set', 'Meeting held'))).toContain(
      'във втория аргумент',
    );
  });

  it('does not depend on the order of rows, and a funnel never grows', () => {
    const stage = fc.constantFrom('Lead', 'lead ', 'Qualified', 'Proposal', 'Won', 'Lost', 'Test', '');
    const order = [['Lead'], ['Qualified'], ['Proposal'], ['Won']];
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1 }), (stages) => {
        const answer = run('FUNNEL', column(...stages), order);
        const counts = (rows: unknown) => (rows as unknown[][]).map((row) => row.slice(1));
        if (answer === '') return;
        expect(counts(run('FUNNEL', column(...[...stages].reverse()), order))).toEqual(counts(answer));
        const [a, b, c, d] = (answer as number[][]).map((row) => row[1]) as [number, number, number, number];
        expect(a >= b && b >= c && c >= d).toBe(true);
        expect(a).toBe(stages.filter((text) => text !== '').length);
      }),
    );
  });
});

describe('SALES_CYCLE', () => {
  it('gives mean and median of calendar days, the same day as 0, and counts what is wrong', () => {
    const created = column('2026-01-01', '2026-01-01', '2026-01-01', '2026-01-31', '', '2026-01-01');
    const closed = column('2026-01-01', '2026-01-03', '2026-02-09', '2026-01-30', '2026-01-30', '');
    // 0, 2 and 39 days; one closed before it was created, one without a created date; one open.
    expect(run('SALES_CYCLE', created, closed)).toEqual([[41 / 3, 2, 3, 2]]);
  });

  it('counts only won deals where a third column tells them', () => {
    const created = column('2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01');
    const closed = column('2026-01-11', '2026-01-31', '2026-01-02', '2026-01-02');
    for (const won of [
      column(true, true, false, ''),
      column('Won', 'closed won', 'Lost', 'Open'),
      column('Спечелена', 'да', 'не', 'Оферта'),
      column(1, 1, 0, ''),
    ])
      expect(run('SALES_CYCLE', created, closed, won)).toEqual([[20, 20, 2, 0]]);
    expect(run('SALES_CYCLE', created, closed, column('Signed', 'Won', 'Lost', 'Signed'))).toEqual([
      [30, 30, 1, 0],
    ]);
    expect(run('SALES_CYCLE', created, closed, column('Signed', 'Signed', 'Lost', ''))).toEqual([
      [20, 20, 2, 0],
    ]);
    expect(sentence('SALES_CYCLE', created, closed, column('Won', 'perhaps', '', ''))).toBe(
      'SALES_CYCLE cannot tell whether “perhaps” in won, row 2 of the range means won: write yes or no there.',
    );
  });

  it('is blank where no deal has both dates', () => {
    expect(run('SALES_CYCLE', column('', ''), column('', ''))).toEqual([['', '', 0, 0]]);
  });

  it('counts days of the calendar over a change of the clocks and a leap day', () => {
    // Midnight to midnight in New York: 28 February to 1 March 2024, and over 10 March 2024, a day of 23 hours.
    const created = column(new Date('2024-02-28T05:00:00Z'), new Date('2024-03-09T05:00:00Z'));
    const closed = column(new Date('2024-03-01T05:00:00Z'), new Date('2024-03-11T04:00:00Z'));
    expect(run('SALES_CYCLE', created, closed)).toEqual([[2, 2, 2, 0]]);
  });
});

describe('COHORTS', () => {
  const who = column('A', 'B', 'A', 'B', 'C', 'a ', '', 'D');
  const when = column(
    '2026-01-05',
    '2026-01-31',
    '2026-02-01',
    '2026-03-05',
    '2026-03-09',
    '2026-02-20',
    '2026-02-01',
    '',
  );

  it('shows which share of the new customers of a month bought again, and counts the rows it cannot use', () => {
    expect(run('COHORTS', who, when)).toEqual([
      ['', '', 0, 1, 2],
      ['2026-01', 2, 1, 0.5, 0.5],
      ['2026-03', 1, 1, '', ''],
      ['', 2, '', '', ''],
    ]);
  });

  it('takes no refund for a purchase, and a blank amount for one', () => {
    const amounts = column(10, 10, -10, '', 0, -5, '', '');
    expect(run('COHORTS', who, when, amounts)).toEqual([
      ['', '', 0, 1, 2],
      ['2026-01', 2, 1, 0, 0.5],
      ['2026-03', 1, 1, '', ''],
      ['', 2, '', '', ''],
    ]);
  });

  it('shows as many months as are asked for', () => {
    expect((run('COHORTS', who, when, '', 1) as unknown[][]).map((row) => row.length)).toEqual([4, 4, 4, 4]);
    expect(sentence('COHORTS', who, when, '', -1)).toContain('-1 in max_months, which is below 0');
  });

  it('keeps an instant of the 1st in its month, in the zone of the spreadsheet', () => {
    const first = column(new Date('2026-05-31T21:30:00Z'));
    expect(runIn(hostIn('Europe/Sofia', 'bg_BG'), 'COHORTS', column('A'), first)).toEqual([
      ['', '', 0],
      ['2026-06', 1, 1],
    ]);
  });

  it('does not depend on the order of rows, and no later share is above 1', () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', ''), fc.integer({ min: 0, max: 400 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(rows, (purchases) => {
        const of = (list: typeof purchases) =>
          run(
            'COHORTS',
            column(...list.map(([name]) => name)),
            column(...list.map(([, day]) => 46_000 + day)),
          );
        const answer = of(purchases);
        expect(of([...purchases].reverse())).toEqual(answer);
        for (const row of (answer as unknown[][]).slice(1))
          for (const share of row.slice(2))
            expect(share === '' || (Number(share) >= 0 && Number(share) <= 1)).toBe(true);
      }),
    );
  });
});

describe('CLTV_HISTORY', () => {
  it('adds up what each customer brought, refunds taken off, the largest first', () => {
    expect(
      run('CLTV_HISTORY', column('Acme', 'Birch', 'acme ', '', 'Dune'), column(100, 250, -30, 7, '')),
    ).toEqual([
      ['Birch', 250],
      ['Acme', 70],
      ['Dune', ''],
      ['', 7],
    ]);
  });

  it('gives back every amount that it was given', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('A', 'b', 'B', ''), fc.integer({ min: -99, max: 99 })));
    fc.assert(
      fc.property(rows, (sales) => {
        if (sales.length === 0) return;
        const answer = run(
          'CLTV_HISTORY',
          column(...sales.map(([name]) => name)),
          column(...sales.map(([, amount]) => amount)),
        );
        const sum = (answer as (string | number)[][]).reduce((all, [, value]) => all + Number(value), 0);
        expect(sum).toBe(sales.reduce((all, [, amount]) => all + amount, 0));
      }),
    );
  });

  it('tells customers apart by ids, 0012 from 12, and refuses ids that have lost digits', () => {
    expect(run('CLTV_HISTORY', column('0012', 12, 12), column(1, 2, 3))).toEqual([
      ['12', 5],
      ['0012', 1],
    ]);
    expect(sentence('CLTV_HISTORY', column('a', 2 ** 60), column(1, 2))).toContain(
      'customers, row 2 of the range, which lost digits',
    );
  });
});

describe('the formulas over raw columns', () => {
  const columns: readonly (readonly [string, number])[] = [
    ['FUNNEL', 1],
    ['SALES_CYCLE', 2],
    ['COHORTS', 2],
    ['CLTV_HISTORY', 2],
  ];

  it.each(columns)('%s has one blank or no counts for empty columns, of whatever height', (name, count) => {
    for (const rows of [1, 3])
      for (const cell of [
        run(name, ...Array.from({ length: count }, () => column(...Array(rows).fill('')))),
      ].flat(2))
        expect(cell === '' || cell === 0).toBe(true);
  });

  it.each(columns)('%s names the place of an error and the argument that is missing', (name, count) => {
    const fine = column('2026-01-01', '2026-01-02');
    for (let index = 0; index < count; index++) {
      const broken = Array.from({ length: count }, (_, at) => (at === index ? column('', '#N/A') : fine));
      if (!(name === 'CLTV_HISTORY' && index === 0)) expect(sentence(name, ...broken)).toContain('row 2');
      expect(sentence(name, ...broken)).toContain(name);
      expect(sentence(name, ...broken.slice(0, index))).toContain(`${name} needs`);
    }
  });

  it('says both sizes of columns that differ, and asks for columns where a table is given', () => {
    expect(sentence('COHORTS', column('A', 'B'), column('2026-01-01'))).toBe(
      'COHORTS needs ranges of one size, but customers has 2 × 1 cells and dates 1 × 1: make them equal.',
    );
    expect(
      sentence('FUNNEL', [
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ).toBe('FUNNEL needs one column in stages: choose a narrower range.');
  });

  it('takes a row as well as a column', () => {
    expect(run('CLTV_HISTORY', [['A', 'B', 'A']], [[1, 2, 3]])).toEqual([
      ['A', 4],
      ['B', 2],
    ]);
  });

  it('asks for nothing while there are no dates and no open texts', () => {
    const host = hostIn('Europe/Sofia', 'bg_BG');
    runIn(host, 'FUNNEL', column('Lead', 'Won'));
    runIn(host, 'COHORTS', column('A', 'B'), column(46_000, '2026-01-05'), column('1,50', 2));
    runIn(host, 'CLTV_HISTORY', column('A', 'B'), column('1 054,00', 2));
    runIn(host, 'SALES_CYCLE', column(46_000), column(46_001), column('Won'));
    expect(host.asked).toEqual({ zone: 0, locale: 0 });
  });
});
