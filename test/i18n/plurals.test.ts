import { describe, expect, it } from 'vitest';
import * as bulgarian from '../../src/i18n/bg-words.ts';
import * as english from '../../src/i18n/en-words.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import * as russian from '../../src/i18n/ru-words.ts';
import { reportMessagesOf } from './report-messages.ts';

const numbers = [...Array.from({ length: 1001 }, (_, n) => n), 1234, 8800, 10_011, 1_000_000, 1_000_021];

describe('the form that goes with a number', () => {
  it('in Russian is that of CLDR', () => {
    const rules = new Intl.PluralRules('ru');
    for (const n of numbers) expect(russian.form(n, 'one', 'few', 'many'), String(n)).toBe(rules.select(n));
  });

  it('in Bulgarian is that of CLDR', () => {
    const rules = new Intl.PluralRules('bg');
    for (const n of numbers) expect(bulgarian.agree(n, 'one', 'other'), String(n)).toBe(rules.select(n));
  });

  it('in English is that of CLDR', () => {
    const rules = new Intl.PluralRules('en');
    for (const n of numbers)
      expect(english.plural(n, 'one', 'other').split(' ')[1], String(n)).toBe(rules.select(n));
  });

  const counted = (language: string) =>
    [0, 1, 2, 5, 11, 21, 101, 1234].map((n) => messagesFor(language).setup.checks.deals(n));

  it('reads right in each language', () => {
    expect(counted('en')).toEqual([
      '✓ 0 deals',
      '✓ 1 deal',
      '✓ 2 deals',
      '✓ 5 deals',
      '✓ 11 deals',
      '✓ 21 deals',
      '✓ 101 deals',
      '✓ 1,234 deals',
    ]);
    expect(counted('ru')).toEqual([
      '✓ 0 сделок',
      '✓ 1 сделка',
      '✓ 2 сделки',
      '✓ 5 сделок',
      '✓ 11 сделок',
      '✓ 21 сделка',
      '✓ 101 сделка',
      '✓ 1\u00a0234 сделки',
    ]);
    expect(counted('bg')).toEqual([
      '✓ 0 сделки',
      '✓ 1 сделка',
      '✓ 2 сделки',
      '✓ 5 сделки',
      '✓ 11 сделки',
      '✓ 21 сделки',
      '✓ 101 сделки',
      '✓ 1\u00a0234 сделки',
    ]);
  });

  it('reaches the words around it', () => {
    const { issues } = messagesFor('ru').summary;
    expect([1, 3, 5, 21].map((n) => issues['created.afterAsOf'](n))).toEqual([
      '1 сделка создана позже отчётной даты; не учтена',
      '3 сделки созданы позже отчётной даты; не учтены',
      '5 сделок созданы позже отчётной даты; не учтены',
      '21 сделка создана позже отчётной даты; не учтена',
    ]);
    const bg = messagesFor('bg').summary.issues;
    expect([1, 3].map((n) => bg['created.afterAsOf'](n))).toEqual([
      '1 сделка, създадена след отчетната дата; не се брои',
      '3 сделки, създадени след отчетната дата; не се броят',
    ]);
  });

  it('gives Bulgarian masculine nouns their counting form', () => {
    const { checks, how } = messagesFor('bg').setup;
    expect([1, 2, 21].map((n) => checks.rows(n))).toEqual(['✓ 1 ред', '✓ 2 реда', '✓ 21 реда']);
    expect(messagesFor('bg').summary.allMonths(5)).toBe('5 месеца');
    expect(how.headers(6, 7)).toBe('Познати заглавия: 6 от 7');
  });
});

describe('a grouped number', () => {
  it('has the separator of its language', () => {
    const shown = [7, 999, 1000, 12_345, 1_000_000];
    expect(shown.map(english.grouped)).toEqual(['7', '999', '1,000', '12,345', '1,000,000']);
    expect(shown.map(russian.grouped)).toEqual(shown.map((n) => new Intl.NumberFormat('ru').format(n)));
    // CLDR leaves four digits of Bulgarian together; a sentence has to show the number as the cell above it does.
    const bg = new Intl.NumberFormat('bg', { useGrouping: 'always' } as unknown as Intl.NumberFormatOptions);
    expect(shown.map(bulgarian.grouped)).toEqual(shown.map((n) => bg.format(n)));
  });
});

describe('dates and months', () => {
  const words = (language: string) => {
    const { summary } = messagesFor(language);
    return [
      summary.date(2026, 4, 3),
      summary.shortMonth(3, 2026),
      summary.longMonth(3, 2026),
      summary.changeOf(3),
      summary.untilDay(3),
    ];
  };

  it('are written as the language does', () => {
    expect(words('en')).toEqual(['3 Apr 2026', 'Mar 2026', 'March 2026', 'Change of Mar on', 'to day 3']);
    expect(words('ru')).toEqual(['03.04.2026', 'мар 2026', 'март 2026', 'Изменение: март к', 'по 3-е']);
    expect(words('bg')).toEqual([
      '03.04.2026',
      'март 2026',
      'март 2026 г.',
      'Промяна: март спрямо',
      'до 3-ти',
    ]);
  });

  it('have the names that CLDR has', () => {
    for (const language of ['ru', 'bg']) {
      const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
      const { longMonth } = messagesFor(language).summary;
      expect(names.map((_, month) => longMonth(month + 1, 2026).split(' ')[0])).toEqual(names);
    }
  });

  it('have Bulgarian ordinals with their endings', () => {
    const { untilDay } = messagesFor('bg').summary;
    expect([1, 2, 7, 8, 11, 12, 17, 21, 22, 28, 30].map((day) => untilDay(day).slice(3))).toEqual([
      '1-ви',
      '2-ри',
      '7-ми',
      '8-ми',
      '11-ти',
      '12-ти',
      '17-ти',
      '21-ви',
      '22-ри',
      '28-ми',
      '30-ти',
    ]);
  });
});

describe('sentences of the lists', () => {
  const said = (language: string) => {
    const { lists } = messagesFor(language).further;
    return [0, 1, 2, 5, 21].map((n) => lists.overdue(0, n, n));
  };

  it('agree with every number of open deals', () => {
    expect(said('en')).toEqual([
      'Expected to close earlier: 0 of 0 open deals; without an expected date: 0.',
      'Expected to close earlier: 0 of 1 open deal; without an expected date: 1.',
      'Expected to close earlier: 0 of 2 open deals; without an expected date: 2.',
      'Expected to close earlier: 0 of 5 open deals; without an expected date: 5.',
      'Expected to close earlier: 0 of 21 open deals; without an expected date: 21.',
    ]);
    expect(said('ru')).toEqual([
      'Просрочено: 0 из 0 открытых сделок; без ожидаемой даты: 0.',
      'Просрочено: 0 из 1 открытой сделки; без ожидаемой даты: 1.',
      'Просрочено: 0 из 2 открытых сделок; без ожидаемой даты: 2.',
      'Просрочено: 0 из 5 открытых сделок; без ожидаемой даты: 5.',
      'Просрочено: 0 из 21 открытой сделки; без ожидаемой даты: 21.',
    ]);
    expect(said('bg')[1]).toBe('Просрочени: 0 от 1 отворена сделка; без очаквана дата: 1.');
    expect(messagesFor('ru').further.lists.answer(1, 0, 1)).toBe(
      'Открытых сделок: 1; просрочено: 1, зависло: 0.',
    );
    expect(messagesFor('bg').further.lists.stale(1, 1, 1)).toBe(
      'По-стари от 1 ден (два пъти медианния цикъл): 1 от 1 отворена сделка.',
    );
  });

  it('have one word for stale deals in Russian', () => {
    const { kpiTexts, further } = reportMessagesOf('ru');
    expect(kpiTexts.kpis.stale.name).toBe(further.lists.titles.stale);
  });
});
