import { describe, expect, it } from 'vitest';
import { dayText, NO_DAY } from '../../src/kpi/day.ts';
import { LOST, OPEN, UNSET, WON } from '../../src/kpi/deals.ts';
import type { Cell } from '../../src/table/cell.ts';
import { encode, said, setupOf } from './encode.ts';

const texts = (days: Int32Array) => [...days].map((one) => (one === NO_DAY ? '' : dayText(one)));

it('a row becomes a deal: days, outcome, money, codes with the spelling shown', () => {
  const { deals, issues, rows } = encode([
    ['Deal', 'Customer', 'Rep', 'Created', 'Quote', 'Closed', 'Status', 'Amount', 'Cost'],
    ['D1', 'Acme', 'ana', '2026-01-05', '2026-01-08', '2026-01-20', 'Won', 1000, 600],
    ['D2', 'ACME ', 'Ana', '2026-01-06', '', '', 'open', '', ''],
    ['D3', '', 'Ana', '2026-01-07', '', '2026-01-30', 'LOST', 0, ''],
  ]);
  expect(deals.count).toBe(3);
  expect(texts(deals.created)).toEqual(['2026-01-05', '2026-01-06', '2026-01-07']);
  expect(texts(deals.closed)).toEqual(['2026-01-20', '', '2026-01-30']);
  expect([...deals.outcome]).toEqual([WON, OPEN, LOST]);
  expect([...deals.amount]).toEqual([1000, Number.NaN, 0]);
  expect([...deals.customer.codes]).toEqual([0, 0, UNSET]);
  expect(deals.rep.names).toEqual(['Ana']);
  expect(deals.stages.map(({ name, role }) => `${name} ${role}`)).toEqual([' lead', 'Quote qualified']);
  expect(issues).toEqual([]);
  expect(rows).toBe(3);
});

it('the table says what it has', () => {
  const { deals } = encode([['Deal', 'Created', 'Quote', 'Status']]);
  expect([...deals.has].sort()).toEqual(['created', 'qualified', 'qualifiedDate', 'status']);
});

describe('keys', () => {
  it('of rows with one key the one created first stands, with all its fields', () => {
    const encoded = encode([
      ['Deal', 'Created', 'Amount'],
      ['D1', '2026-02-25', 1],
      ['D1', '2026-02-03', 2],
      ['D1', '', 3],
    ]);
    expect([...encoded.deals.amount]).toEqual([2]);
    expect(said(encoded)).toEqual(['2 key.duplicate Deal=D1', '4 key.duplicate Deal=D1']);
  });

  it('of those created together the one with the latest date, then the one further down', () => {
    const { deals } = encode([
      ['Deal', 'Created', 'Closed', 'Status', 'Amount'],
      ['D1', '2026-02-03', '2026-02-10', 'Lost', 1],
      ['D1', '2026-02-03', '2026-03-10', 'Lost', 2],
      ['D1', '2026-02-03', '2026-03-10', 'Lost', 3],
    ]);
    expect([...deals.amount]).toEqual([3]);
  });

  it('0012 and 12 are two deals; 12 and "12" are one', () => {
    const table = (one: string | number, other: string | number) => [
      ['Deal', 'Created'],
      [one, '2026-02-03'],
      [other, '2026-02-03'],
    ];
    expect(encode(table('0012', 12)).deals.count).toBe(2);
    expect(encode(table('12', 12)).deals.count).toBe(1);
  });

  it('ids of 19 digits that became numbers are one warning for the column, not duplicates', () => {
    const encoded = encode([
      ['Deal', 'Created'],
      [2 ** 60, '2026-02-03'],
      [2 ** 60, '2026-02-04'],
      ['4.0E+31', '2026-02-05'],
    ]);
    expect(encoded.deals.count).toBe(3);
    expect(said(encoded)).toEqual([]);
    expect(encoded.doubts).toEqual([
      { sheet: 'Deals', column: 'Deal', code: 'damagedKeys', count: 3, sample: '1152921504606847000' },
    ]);
  });

  it('ids that are numbers among texts like 0012 or 12E5 are one warning for the column', () => {
    const doubtsOf = (...ids: Cell[]) =>
      encode([['Deal', 'Created'], ...ids.map((id): Cell[] => [id, '2026-02-03'])]).doubts;
    expect(doubtsOf('0012', 13, 14)).toEqual([
      { sheet: 'Deals', column: 'Deal', code: 'mixedKeys', count: 2, sample: '13' },
    ]);
    expect(doubtsOf(1200000, '12A5', '13F7')).toMatchObject([{ code: 'mixedKeys', sample: '1200000' }]);
    expect(doubtsOf('0012', '0013')).toEqual([]);
    expect(doubtsOf('D1', 2, 'A-3', 4)).toEqual([]);
    expect(doubtsOf('12E5', '13E5')).toEqual([]);
  });

  it("rows without a key are deals of their own, and a customer's second deal is no duplicate", () => {
    const { deals } = encode([
      ['Deal', 'Customer', 'Created'],
      ['', 'Acme', '2026-02-03'],
      ['-', 'Acme', '2026-02-03'],
      ['D1', 'Acme', '2026-02-03'],
    ]);
    expect(deals.count).toBe(3);
  });
});

describe('as of a day', () => {
  const table = [
    ['Deal', 'Created', 'Quote', 'Closed', 'Status'],
    ['D1', '2026-05-11', '2026-05-21', '2026-05-25', 'Won'],
    ['D2', '2026-05-21', '', '', 'Open'],
    ['D3', '2026-05-20', '2026-05-20', '2026-05-20', 'Lost'],
  ];

  it('what is dated later has not happened', () => {
    const encoded = encode(table);
    expect([...encoded.deals.outcome]).toEqual([OPEN, LOST]);
    expect(texts(encoded.deals.closed)).toEqual(['', '2026-05-20']);
    expect(texts(encoded.deals.stages[1]?.days ?? new Int32Array())).toEqual(['', '2026-05-20']);
    expect(said(encoded)).toEqual([
      '2 closed.afterAsOf Closed=2026-05-25',
      '3 created.afterAsOf Created=2026-05-21',
    ]);
  });

  it('one close column means planned while open, actual once closed', () => {
    const { deals } = encode([
      ['Deal', 'Created', 'Closed', 'Status'],
      ['D1', '2026-01-05', '2026-04-30', 'Open'],
      ['D2', '2026-01-05', '2026-04-30', 'Won'],
    ]);
    expect(texts(deals.closed)).toEqual(['', '2026-04-30']);
    expect(texts(deals.expected)).toEqual(['2026-04-30', '']);
  });

  it('with a planned column of its own, a close date on an open deal is listed and not used', () => {
    const encoded = encode([
      ['Deal', 'Created', 'Closed', 'Expected', 'Status'],
      ['D1', '2026-01-05', '2026-03-10', '2026-05-20', 'Open'],
    ]);
    expect(texts(encoded.deals.closed)).toEqual(['']);
    expect(texts(encoded.deals.expected)).toEqual(['2026-05-20']);
    expect(said(encoded)).toEqual(['2 closed.onOpen Closed=2026-03-10']);
  });
});

describe('refunds', () => {
  const header = ['Deal', 'Rep', 'Created', 'Closed', 'Status', 'Amount', 'Cost'];

  it('a negative amount is a refund and no deal, whatever its key and status', () => {
    const { deals } = encode([
      header,
      ['D1', 'Ana', '2026-01-05', '2026-01-20', 'Won', 1000, 600],
      ['D1', 'Ana', '2026-02-10', '2026-02-10', 'Lost', -200, -100],
    ]);
    expect(deals.count).toBe(1);
    expect([...deals.refunds.amount]).toEqual([-200]);
    expect(texts(deals.refunds.day)).toEqual(['2026-02-10']);
    expect(deals.refunds.ids).toEqual(['D1']);
    expect([...deals.refunds.rep]).toEqual([...deals.rep.codes]);
  });

  it('a refund without a date belongs to no month, one of a later day has not happened; both are listed', () => {
    const encoded = encode([
      header,
      ['R1', 'Ana', '2026-02-10', '', 'Won', -200, -100],
      ['R2', 'Ana', '2026-02-10', '2026-06-01', 'Won', -300, -100],
    ]);
    expect(texts(encoded.deals.refunds.day)).toEqual(['']);
    expect(said(encoded)).toEqual(['2 closed.missing Closed=', '3 created.afterAsOf Closed=2026-06-01']);
  });
});

describe('what is listed', () => {
  it('an unknown or blank status counts as open', () => {
    const encoded = encode([
      ['Deal', 'Created', 'Status'],
      ['D1', '2026-01-05', 'Thinking'],
      ['D2', '2026-01-05', ''],
    ]);
    expect([...encoded.deals.outcome]).toEqual([OPEN, OPEN]);
    expect(said(encoded)).toEqual(['2 status.unknown Status=Thinking', '3 status.unknown Status=']);
  });

  it('a status that the set-up knows is one, even "None"', () => {
    const setup = setupOf(['Deal', 'Created', 'Status']);
    const known = { ...setup, statuses: [...setup.statuses, { text: 'None', outcome: 'lost' as const }] };
    const encoded = encode(
      [
        ['Deal', 'Created', 'Closed', 'Status'],
        ['D1', '2026-01-05', '', 'none'],
      ],
      { setup: known },
    );
    expect([...encoded.deals.outcome]).toEqual([LOST]);
    expect(said(encoded)).toEqual([]);
  });

  it('won deals without date, amount, cost or customer', () => {
    const encoded = encode([
      ['Deal', 'Customer', 'Created', 'Closed', 'Status', 'Amount', 'Cost'],
      ['D1', '', '2026-01-05', '', 'Won', '', '-'],
    ]);
    expect(said(encoded)).toEqual([
      '2 closed.missing Closed=',
      '2 amount.missing Amount=',
      '2 cost.missing Cost=',
      '2 customer.missing Customer=',
    ]);
  });

  it('nothing about columns that are not mapped', () => {
    expect(
      said(
        encode([
          ['Deal', 'Created', 'Status'],
          ['D1', '2026-01-05', 'Won'],
        ]),
      ),
    ).toEqual([]);
  });

  it('dates out of order', () => {
    const encoded = encode([
      ['Deal', 'Created', 'Quote', 'Contract', 'Closed', 'Status'],
      ['D1', '2026-01-20', '2026-01-25', '2026-01-24', '2026-01-10', 'Won'],
      ['D2', '2026-01-01', '2026-01-02', '2026-01-09', '2026-01-08', 'Won'],
      ['D3', '', '2026-01-02', '', '2026-01-08', 'Lost'],
    ]);
    expect(said(encoded)).toEqual([
      '2 closed.beforeCreated Closed=2026-01-10',
      '2 stage.beforePrevious Contract=2026-01-24',
      '3 stage.beforePrevious Closed=2026-01-08',
      '4 created.missing Created=',
    ]);
  });

  it('cells that cannot be read are blank, once listed, and no row is lost', () => {
    const encoded = encode([
      ['Deal', 'Rep', 'Created', 'Closed', 'Status', 'Amount'],
      ['D1', '#N/A', 'soon', '#REF!', 'Won', '1.000,5x'],
    ]);
    expect(encoded.deals.count).toBe(1);
    expect([...encoded.deals.amount]).toEqual([Number.NaN]);
    expect(said(encoded)).toEqual([
      '2 date.unreadable Created=soon',
      '2 cell.error Closed=#REF!',
      '2 number.unreadable Amount=1.000,5x',
      '2 cell.error Rep=#N/A',
    ]);
  });

  it('a mass mailing is no entry into the qualified stage', () => {
    const encoded = encode([
      ['Deal', 'Created', 'Quote', 'Contract', 'Bulk'],
      ['D1', '2026-01-05', '2026-01-08', '', 'yes'],
      ['D2', '2026-01-05', '2026-01-08', '', 'no'],
      ['D3', '2026-01-05', '2026-01-08', '', false],
    ]);
    expect(texts(encoded.deals.stages[1]?.days ?? new Int32Array())).toEqual([
      '',
      '2026-01-08',
      '2026-01-08',
    ]);
    expect(said(encoded)).toEqual(['2 stage.massMail Bulk=']);
  });
});

it('a funnel kept in the status column: texts mean stages, a lost deal proves none', () => {
  const setup = {
    ...setupOf(['Deal', 'Created', 'Closed', 'Status']),
    stages: [
      { name: 'New', role: 'lead' as const, reached: { by: 'status' as const, texts: ['New', 'Нов'] } },
      {
        name: 'Quoted',
        role: 'qualified' as const,
        reached: { by: 'status' as const, texts: ['Quote sent'] },
      },
    ],
  };
  const { deals, issues } = encode(
    [
      ['Deal', 'Created', 'Closed', 'Status'],
      ['D1', '2026-01-05', '', 'НОВ'],
      ['D2', '2026-01-05', '', 'quote sent'],
      ['D3', '2026-01-05', '2026-01-09', 'Lost'],
    ],
    { setup },
  );
  expect([...deals.statusStage]).toEqual([0, 1, -1]);
  expect([...deals.outcome]).toEqual([OPEN, OPEN, LOST]);
  expect(deals.stages.map(({ days }) => days === null)).toEqual([false, true]);
  expect(deals.has.has('qualified') && !deals.has.has('qualifiedDate')).toBe(true);
  expect(issues).toEqual([]);
});
