import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { figuresOf, openBook, smallDeals } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const rowOf = (key: string, sheet: string) => book.values(sheet).findIndex((row) => row.includes(key)) + 1;

async function build() {
  const execution = book.run('buildKpiSummary');
  await book.calculated();
  return execution;
}

const words = {
  ru: {
    locale: 'ru_RU',
    menu: 'Собрать сводку KPI',
    toast:
      'Лист KPI Summary обновлён по листу «Deals»: 5 строк. Не везде учтена 1 строка: см. «Что вызывает сомнения» на этом листе.',
    alert:
      'Пока ни на одном листе нет данных: внесите сделки на лист, в первую строку — заголовки, и соберите сводку ещё раз.',
    error: 'CAC: в cost нужно число, а там «abc». Исправьте эту ячейку.',
    title: 'Сводка KPI',
    booked: 'Продажи',
    cycle: 'Цикл сделки, дней (↓ лучше)',
    setup: 'Настройка KPI',
    won: 'Выиграна',
  },
  bg: {
    locale: 'bg_BG',
    menu: 'Създаване на обобщение на KPI',
    toast:
      'Листът KPI Summary е обновен от „Deals“: 5 реда. 1 ред не е използван навсякъде: вижте „Какво буди съмнение“ на този лист.',
    alert:
      'Още няма лист със съдържание: въведете сделките в лист, със заглавия на първия ред, и изгответе обобщението отново.',
    error: 'CAC: в cost трябва да има число, а не „abc“. Поправете тази клетка.',
    title: 'KPI обобщение',
    booked: 'Продажби',
    cycle: 'Цикъл на сделка, дни (↓ добре)',
    setup: 'KPI настройки',
    won: 'Спечелена',
  },
} as const;

for (const [language, say] of Object.entries(words))
  describe(`for a person who reads ${language}`, () => {
    const open = (sheets: Readonly<Record<string, readonly (readonly LocalValue[])[]>>) =>
      openBook(sheets, { userLocale: say.locale });

    it('the menu is in that language in every AuthMode', async () => {
      book = await open({});
      for (const mode of ['NONE', 'LIMITED', 'FULL'] as const)
        expect(book.openMenu(mode).items.map(({ caption }) => caption)).toContain(say.menu);
    });

    it('so are the toast and both sheets, under their own names', async () => {
      book = await open({ Deals: smallDeals });
      const { toasts, alerts } = await build();
      expect(alerts).toEqual([]);
      expect(toasts.map(({ message, title }) => [title, message])).toEqual([['Sales KPIs', say.toast]]);
      expect(book.sheetNames().slice(-2)).toEqual(['KPI Setup', 'KPI Summary']);
      expect(figuresOf(book, 'title').label).toBe(say.title);
      expect(figuresOf(book, 'booked')).toMatchObject({ label: say.booked, 'month.13': 400 });
      expect(figuresOf(book, 'salesCycle').label).toBe(say.cycle);
      expect(figuresOf(book, 'setup.title', 'KPI Setup').label).toBe(say.setup);
      expect(figuresOf(book, 'status.won', 'KPI Setup').found).toBe(say.won);
    });

    it('so is the sentence that says what is missing', async () => {
      book = await open({});
      const { alerts } = book.run('buildKpiSummary');
      expect(alerts).toEqual([expect.objectContaining({ title: 'Sales KPIs', message: say.alert })]);
    });

    it('so is the error of a formula', async () => {
      book = await open({});
      book.type('Sheet1', 'A1', '=CAC("abc";4)');
      await book.calculated();
      expect(book.errorMessage('Sheet1', 'A1')).toBe(say.error);
    });
  });

describe('a file that people of several languages build in', () => {
  it('is in the language of the last one, with the same figures and the choices of the others', async () => {
    const figures = () =>
      ['leads', 'winRate', 'booked', 'salesCycle'].map((row) => figuresOf(book, row)['month.13']);
    book = await openBook({ Deals: smallDeals }, { userLocale: 'ru_RU' });
    await build();
    const lost = rowOf('status.lost', 'KPI Setup');
    book.type('KPI Setup', `E${lost}`, 'Спечелена');
    await book.calculated();
    const { alerts } = await build();
    expect(alerts).toEqual([]);
    expect(figuresOf(book, 'status.lost', 'KPI Setup').found).toBe('Выиграна');
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 1 });
    expect(figures()).toEqual([3, 1, 400, expect.any(Number)]);
  });
});
