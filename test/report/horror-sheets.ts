import * as fc from 'fast-check';
import type { Cell } from '../../src/table/cell.ts';

/** A file as people may keep it: sheet name → rows. */
export interface HorrorFile {
  readonly language: 'en' | 'ru' | 'bg';
  readonly locale: string;
  readonly sheets: Readonly<Record<string, Cell[][]>>;
  readonly hidden: readonly string[];
}

const words = {
  en: {
    id: 'Deal ID|ID|Opportunity ID',
    customer: 'Customer|Company|Account',
    rep: 'Owner|Rep|Sales agent',
    channel: 'Channel',
    source: 'Source|Lead source',
    created: 'Created|Created date',
    closed: 'Closed|Close date',
    expected: 'Expected close date',
    status: 'Status|Stage|Deal stage',
    amount: 'Amount|Value|Deal value',
    cost: 'Cost|Cost of goods',
    step: 'Quote sent on|Meeting date',
    statuses: 'Won|Lost|Open|Proposal|Closed Won|Closed Lost|won |On ice|Select',
  },
  ru: {
    id: 'ID|№ сделки|ID сделки',
    customer: 'Клиент|Компания',
    rep: 'Менеджер|Ответственный',
    channel: 'Канал',
    source: 'Источник',
    created: 'Дата создания|Создана',
    closed: 'Дата закрытия',
    expected: 'Планируемая дата закрытия',
    status: 'Статус|Этап сделки',
    amount: 'Сумма|Бюджет',
    cost: 'Себестоимость',
    step: 'КП отправлено|Дата встречи',
    statuses:
      'Успешно реализовано|Закрыто и не реализовано|Переговоры|Первичный контакт|Отказ|не закрыта|Ждём',
  },
  bg: {
    id: 'Номер|ID',
    customer: 'Клиент|Фирма',
    rep: 'Отговорник|Търговец',
    channel: 'Канал',
    source: 'Източник',
    created: 'Дата на създаване|Създадена',
    closed: 'Дата на приключване',
    expected: 'Очаквана дата на приключване',
    status: 'Статус|Етап',
    amount: 'Сума|Стойност',
    cost: 'Себестойност',
    step: 'Изпратена оферта|Дата на среща',
    statuses: 'Спечелена|Загубена|Преговори|Оферта|няма|Чакаме|спечелена',
  },
} as const;

type Field = Exclude<keyof (typeof words)['en'], 'statuses'>;
const fields = Object.keys(words.en).filter((key): key is Field => key !== 'statuses');

const hostile = fc.constantFrom<Cell>(
  '=1+1',
  '+1',
  '@SUM(A1)',
  "'x",
  '<b>bold</b>',
  '__proto__',
  'constructor',
  '\u202eright to left',
  '👩‍👩‍👧',
  ' \u00a0 ',
  '\u200b',
  'a\nb\tc',
  'x'.repeat(3000),
  '#N/A',
  '#REF!',
  '#DIV/0!',
  'Loading...',
  'Total',
  'Итого',
  'Общо:',
  '-',
  'n/a',
  'няма',
  'не указан',
  '1.2k',
  '5 млн',
  '1e308',
  '12E5',
  '4.0E+31',
  '0012',
  '9007199254740993',
  2 ** 53 + 2,
  -0,
  1e300,
  true,
  false,
  '',
);
const anything = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const two = (n: number) => String(n).padStart(2, '0');
const monthNames = ['January', 'янв.', 'марта', 'май', 'Sep', 'декември', 'октября', 'юни'];

/** A day in every form that sheets hold. */
const dates = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(11),
  )
  .map(([year, month, day, form]): Cell => {
    const at = new Date(Date.UTC(year, month - 1, Math.min(day, 28), 21, 59));
    const forms: Cell[] = [
      at,
      at,
      Math.floor(at.getTime() / 86_400_000) + 25569,
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}.${two(month)}.${year}`,
      `${two(day)}.${two(month)}.${year} 15:30`,
      `${two(day)}.${two(month)}.${year} г.`,
      `${day}/${month}/${year}`,
      `${two(month)}-${two(day)}-${String(year).slice(2)}`,
      `${day} ${monthNames[month % 8]} ${year}`,
      at.toISOString(),
      `${year}${two(month)}${two(day)}`,
    ];
    return forms[form] ?? '';
  });
const amounts = fc.tuple(fc.integer({ min: -3000, max: 90_000 }), fc.nat(8)).map(([n, form]): Cell => {
  const spaced = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, ' ');
  const forms: Cell[] = [
    n,
    n,
    n / 100,
    `${spaced},00 лв.`,
    `€ ${spaced.replace(' ', '.')},00`,
    `$${spaced.replace(' ', ',')}.00`,
    `${spaced} ₽`,
    `(${spaced})`,
    `${n} %`,
  ];
  return forms[form] ?? '';
});

function cellOf(field: Field, language: HorrorFile['language']): fc.Arbitrary<Cell> {
  if (field === 'id')
    return fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((n) => `D${n}`),
      fc.nat(60),
    );
  if (field === 'status') return fc.constantFrom<Cell>(...words[language].statuses.split('|'));
  if (field === 'amount' || field === 'cost') return amounts;
  if (['created', 'closed', 'expected', 'step'].includes(field)) return dates;
  return fc.constantFrom<Cell>('Acme', 'ACME ', 'Ёлка', 'елка', 'Google', 'google ', 'Anna', '');
}

/** A table with its headers, some cells gone wrong, and rows that are none of it. */
function table(language: HorrorFile['language']): fc.Arbitrary<Cell[][]> {
  const say = words[language];
  return fc
    .tuple(
      fc.subarray(fields, { minLength: 3 }),
      fc.boolean(),
      fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
    )
    .chain(([some, isLikely, extra]) => {
      const used = [...new Set(isLikely ? [...some, 'status' as const, 'created' as const] : some)];
      const headers = fc.tuple(...used.map((field) => fc.constantFrom(...say[field].split('|'))));
      const good = fc.tuple(
        ...used.map((field) =>
          fc.oneof({ weight: 9, arbitrary: cellOf(field, language) }, { weight: 1, arbitrary: anything }),
        ),
        ...extra.map(() => anything),
      );
      const odd = fc.oneof(
        fc.array(anything, { maxLength: used.length + 2 }),
        fc.constant<Cell[]>([]),
        fc.tuple(fc.constantFrom<Cell>('Итого', 'Total', 'Общо', 'March', 'Январь')),
      );
      return fc
        .tuple(
          headers,
          fc.array(fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: odd }), {
            maxLength: 14,
          }),
          fc.shuffledSubarray([...used.keys(), ...extra.map((_, index) => used.length + index)], {
            minLength: used.length + extra.length,
          }),
          fc.boolean(),
        )
        .map(([head, rows, order, repeats]): Cell[][] => {
          const all: Cell[][] = [[...head, ...extra], ...rows];
          if (repeats) all.splice(3, 0, [], [...head, ...extra]);
          return all.map((row) =>
            row.length < order.length ? [...row] : order.map((index) => row[index] ?? ''),
          );
        });
    });
}

const shift = (rows: readonly Cell[][], down: number, right: number, top: readonly Cell[]): Cell[][] => [
  ...Array.from({ length: down }, (_, index) => (index === down - 1 ? [...top] : [])),
  ...rows.map((row) => [...Array.from({ length: right }, () => ''), ...row]),
];

/** A sheet with one or two tables anywhere on it. */
function sheet(language: HorrorFile['language']): fc.Arbitrary<Cell[][]> {
  return fc
    .tuple(
      table(language),
      fc.option(table(language)),
      fc.oneof(fc.nat(6), fc.nat(24)),
      fc.nat(4),
      fc.array(fc.constantFrom<Cell>('', 'Sales', 'Даты', 'Сделка'), { maxLength: 6 }),
    )
    .map(([first, second, down, right, top]) => {
      const rows = shift(first, down, right, top);
      return second ? [...rows, [], ...shift(second, 1, 0, [])] : rows;
    });
}

/** Any such file: one to three sheets, some hidden, some with the very same headers or rows. */
export const horrorFiles: fc.Arbitrary<HorrorFile> = fc
  .constantFrom('en' as const, 'ru' as const, 'bg' as const)
  .chain((language) =>
    fc
      .tuple(
        fc.array(sheet(language), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('en_US', 'en_GB', 'ru_RU', 'bg_BG', 'de_DE'),
        fc.option(fc.constantFrom('copy', 'more')),
        fc.boolean(),
      )
      .map(([all, locale, again, isHidden]): HorrorFile => {
        const first = all[0] ?? [];
        const sheets = all.map((rows, index): [string, Cell[][]] => [`Лист ${index + 1}`, rows]);
        if (again === 'copy') sheets.push(['Copy of Лист 1', first]);
        // Next month's tab: the same headers, half of the rows.
        if (again === 'more')
          sheets.push(['Февраль', first.filter((_, index) => index < 8 || index % 2 === 0)]);
        return { language, locale, sheets: Object.fromEntries(sheets), hidden: isHidden ? ['Лист 2'] : [] };
      }),
  );
