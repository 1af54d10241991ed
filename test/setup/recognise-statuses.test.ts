import { expect, test } from 'vitest';
import { recogniseStatuses } from '../../src/setup/recognise-statuses.ts';

/** The outcome of each text; unknown words with a question mark. */
function outcomes(...texts: readonly string[]): string[] {
  return recogniseStatuses(texts.map((text) => ({ text, count: 1 }))).map(
    ({ text, outcome, how }) => `${text}: ${outcome}${how === 'undecided' ? '?' : ''}`,
  );
}

test('won, lost and open by known words', () => {
  expect(outcomes('Won', 'Lost', 'Prospecting', 'Engaging', 'Open')).toEqual([
    'Won: won',
    'Lost: lost',
    'Prospecting: open',
    'Engaging: open',
    'Open: open',
  ]);
});

// HubSpot's and Salesforce's default stages.
test('closed won and closed lost, numbered or with the pipeline in brackets', () => {
  expect(
    outcomes(
      'Closed Won (Sales Pipeline)',
      'Closed Lost',
      '7. closed-won',
      'closedlost',
      'Appointment Scheduled',
    ),
  ).toEqual([
    'Closed Won (Sales Pipeline): won',
    'Closed Lost: lost',
    '7. closed-won: won',
    'closedlost: lost',
    'Appointment Scheduled: open',
  ]);
});

test('a won or lost among other words counts, a denied one does not', () => {
  expect(outcomes('Won - renewal', 'Lost: price', 'Not won yet', 'Won or lost')).toEqual([
    'Won - renewal: won',
    'Lost: price: lost',
    'Not won yet: open?',
    'Won or lost: open?',
  ]);
});

test('what nobody knows is open and undecided: "closed" may be either', () => {
  expect(outcomes('Closed', 'Blue', 'Completed')).toEqual([
    'Closed: open?',
    'Blue: open?',
    'Completed: open?',
  ]);
});

test('spellings of one text are one, shown as it is spelt most often', () => {
  expect(
    recogniseStatuses([
      { text: 'won ', count: 2 },
      { text: 'Won', count: 5 },
      { text: '', count: 9 },
      { text: 'WON', count: 1 },
    ]),
  ).toEqual([{ text: 'Won', count: 8, outcome: 'won', how: 'knownWord' }]);
});

// amoCRM's fixed stages, Bitrix24's usual ones, and what Bulgarian sheets say.
test('won, lost and open in Russian and Bulgarian', () => {
  expect(
    outcomes(
      'Успешно реализовано',
      'Закрыто и не реализовано',
      'В работе',
      'Первичный контакт',
      'Переговоры',
      'КП отправлено',
      'Сделка провалена',
      'Спечелена',
      'Приключена - загубена',
      'Изпратена оферта',
      'Не выиграна',
    ),
  ).toEqual([
    'Успешно реализовано: won',
    'Закрыто и не реализовано: lost',
    'В работе: open',
    'Первичный контакт: open',
    'Переговоры: open',
    'КП отправлено: open',
    'Сделка провалена: lost',
    'Спечелена: won',
    'Приключена - загубена: lost',
    'Изпратена оферта: open',
    'Не выиграна: open?',
  ]);
});

test('signed or paid means won only where no other text does', () => {
  expect(outcomes('Договор подписан', 'Отказ')).toEqual(['Договор подписан: won', 'Отказ: lost']);
  expect(outcomes('Contract signed', 'Paid', 'Won')).toEqual([
    'Contract signed: open?',
    'Paid: open?',
    'Won: won',
  ]);
});
