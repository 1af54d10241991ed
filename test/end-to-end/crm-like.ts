import { seededRandom } from '../../playground/sample/random.ts';

/** Rows of texts, the headers first. */
export type TextRows = string[][];

/**
 * Opportunities as a CRM exports them: id, agent, product, account, stage, two ISO dates and a value. As in real ones
 * the account is often blank, a prospect has no first date, an open deal no second one and no value, a lost one 0.
 */
export function crmLike(deals: number, seed = 2017): TextRows {
  const random = seededRandom(seed);
  const accounts = Array.from({ length: 85 }, (_, index) => `Account ${index + 1}`);
  const agents = Array.from({ length: 30 }, (_, index) => `Agent ${index + 1}`);
  const rows = Array.from({ length: deals }, (_, index) => {
    const stage = random.pick(['Won', 'Lost', 'Engaging', 'Prospecting'], [48, 28, 18, 6]);
    const start = Date.UTC(2016, 9, 20) + random.whole(0, 430) * day;
    const isClosed = stage === 'Won' || stage === 'Lost';
    const end = Math.min(start + random.whole(0, 130) * day, Date.UTC(2017, 11, 31));
    return [
      `${(index * 7919 + 12345).toString(36).toUpperCase()}${random.whole(10, 99)}`,
      random.pick(agents),
      random.pick(['GTX Basic', 'GTXPro', 'MG Special']),
      random.chance(0.16) ? '' : random.pick(accounts),
      stage,
      stage === 'Prospecting' ? '' : iso(start),
      isClosed ? iso(end) : '',
      isClosed ? String(stage === 'Lost' ? 0 : Math.round(random.spread() * 2000)) : '',
    ];
  });
  return [
    [
      'opportunity_id',
      'sales_agent',
      'product',
      'account',
      'deal_stage',
      'engage_date',
      'close_date',
      'close_value',
    ],
    ...rows,
  ];
}

/** The same rows as amoCRM would have them: «01.03.2017 15:30», «1 054,00», words for what is blank. */
export function asAmo([, ...rows]: TextRows): TextRows {
  const stages: Record<string, string> = {
    Won: 'Успешно реализовано',
    Lost: 'Закрыто и не реализовано',
    Engaging: 'Переговоры',
    Prospecting: 'Первичный контакт',
  };
  return [
    [
      'ID',
      'Ответственный',
      'Товар',
      'Компания',
      'Этап сделки',
      'Дата создания сделки',
      'Дата закрытия',
      'Бюджет',
    ],
    ...rows.map(([id = '', agent = '', product = '', account, stage = '', start, end, value], index) => [
      id,
      index % 3 ? agent : ` ${agent.toUpperCase()} `,
      product,
      account || 'не указана',
      stages[stage] ?? stage,
      start ? `${dotted(start)} ${index % 2 ? '15:30' : '00:00'}` : 'Не указано',
      end ? `${dotted(end)} 23:59` : 'не закрыта',
      value ? grouped(value) : '-',
    ]),
  ];
}

/** The same rows as a Bulgarian sheet would have them: „20.10.2016 г.“, „1 054,00 лв.“, other columns order. */
export function asBulgarian([, ...rows]: TextRows): TextRows {
  const stages: Record<string, string> = {
    Won: 'Спечелена',
    Lost: 'Загубена',
    Engaging: 'Преговори',
    Prospecting: 'Проучване',
  };
  return [
    [
      'Стойност',
      'Клиент',
      'Статус',
      'Дата на създаване',
      'Дата на приключване',
      'Отговорник',
      'Номер',
      'Продукт',
    ],
    ...rows.map(([id = '', agent = '', product = '', account, stage = '', start, end, value], index) => [
      value ? `${index % 4 ? grouped(value) : grouped(value).replace(' ', '\u00a0')} лв.` : 'няма',
      account || 'Не е посочен',
      stages[stage] ?? stage,
      start ? `${dotted(start)} г.` : 'няма',
      end ? `${dotted(end)} г.` : 'не е приключена',
      agent,
      id,
      product,
    ]),
  ];
}

const day = 86_400_000;

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);

const dotted = (date: string) => date.split('-').reverse().join('.');

/** 1054 as «1 054,00». */
const grouped = (value: string) => `${value.replace(/\B(?=(\d{3})+$)/g, ' ')},00`;
