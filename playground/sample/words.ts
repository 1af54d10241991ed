/** The languages of the sample company. */
export type SampleLanguage = 'en' | 'ru' | 'bg';

/** The words of the sample company in one language: what its people would have typed. */
export interface SampleWords {
  readonly sheets: { readonly deals: string; readonly spend: string; readonly targets: string };
  readonly deals: readonly [
    id: string,
    company: string,
    owner: string,
    channel: string,
    source: string,
    created: string,
    qualified: string,
    meeting: string,
    proposal: string,
    contract: string,
    status: string,
    closed: string,
    amount: string,
    cost: string,
  ];
  readonly spend: readonly [month: string, source: string, cost: string];
  readonly targets: readonly [month: string, owner: string, target: string];
  readonly statuses: { readonly open: string; readonly won: string; readonly lost: string };
  readonly owners: readonly string[];
  readonly channels: readonly string[];
  readonly sources: readonly string[];
}

const en: SampleWords = {
  sheets: { deals: 'Deals', spend: 'Spend', targets: 'Targets' },
  deals: [
    'Deal ID',
    'Company',
    'Owner',
    'Channel',
    'Lead source',
    'Created',
    'Qualified on',
    'Meeting on',
    'Proposal on',
    'Contract on',
    'Status',
    'Close date',
    'Amount',
    'Cost of goods',
  ],
  spend: ['Month', 'Source', 'Cost'],
  targets: ['Month', 'Owner', 'Target'],
  statuses: { open: 'Open', won: 'Won', lost: 'Lost' },
  owners: [
    'Anna Berg',
    'Tom Fisher',
    'Maria Costa',
    'Jonas Weber',
    'Ella Novak',
    'Peter Lind',
    'Sofia Marin',
    'Omar Haddad',
  ],
  channels: ['Inbound', 'Outbound', 'Partner', 'Regular', 'VIP'],
  sources: ['Google', 'Website', 'Referral', 'Trade fair', 'LinkedIn', 'Cold call', 'Newsletter'],
};

const ru: SampleWords = {
  sheets: { deals: 'Сделки', spend: 'Расходы', targets: 'План' },
  deals: [
    'Номер сделки',
    'Компания',
    'Ответственный',
    'Канал',
    'Источник',
    'Дата создания',
    'Дата квалификации',
    'Дата встречи',
    'Дата КП',
    'Дата договора',
    'Статус',
    'Дата закрытия',
    'Сумма',
    'Себестоимость',
  ],
  spend: ['Месяц', 'Источник', 'Расход'],
  targets: ['Месяц', 'Ответственный', 'План'],
  statuses: { open: 'В работе', won: 'Успешно реализовано', lost: 'Закрыто и не реализовано' },
  owners: [
    'Анна Белова',
    'Тимур Ахметов',
    'Мария Орлова',
    'Иван Крылов',
    'Елена Новикова',
    'Пётр Лисин',
    'София Маркова',
    'Олег Панин',
  ],
  channels: ['Входящие', 'Активные', 'Партнёры', 'Постоянные', 'VIP'],
  sources: ['Яндекс', 'Сайт', 'Рекомендация', 'Выставка', 'Телеграм', 'Холодный звонок', 'Рассылка'],
};

const bg: SampleWords = {
  sheets: { deals: 'Сделки', spend: 'Разходи', targets: 'Цели' },
  deals: [
    'Номер на сделка',
    'Фирма',
    'Отговорник',
    'Канал',
    'Източник',
    'Създадена на',
    'Квалифицирана на',
    'Среща на',
    'Оферта на',
    'Договор на',
    'Статус',
    'Дата на приключване',
    'Сума',
    'Себестойност',
  ],
  spend: ['Месец', 'Източник', 'Разход'],
  targets: ['Месец', 'Отговорник', 'Цел'],
  statuses: { open: 'Отворена', won: 'Спечелена', lost: 'Загубена' },
  owners: [
    'Анна Белева',
    'Тома Филипов',
    'Мария Костова',
    'Йоан Ветров',
    'Елена Новакова',
    'Петър Линев',
    'София Маринова',
    'Огнян Хаджиев',
  ],
  channels: ['Входящи', 'Активни', 'Партньори', 'Редовни', 'VIP'],
  sources: ['Google', 'Сайт', 'Препоръка', 'Изложение', 'LinkedIn', 'Студено обаждане', 'Бюлетин'],
};

/** By language code. */
export const sampleWords: Readonly<Record<SampleLanguage, SampleWords>> = { en, ru, bg };
