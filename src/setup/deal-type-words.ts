import { words } from './word-list.ts';

/** What people call the kinds of a deal: with a new customer, more for an active one, with one who came back. */
export const dealTypeWords = {
  new: words(
    'new|new business|newbusiness|new customer|new client|new account|new logo|new deal|new sale|new order|first|first order|first purchase|first sale|initial|acquisition|новый|новая|новое|новые|новый клиент|новая сделка|новая продажа|новый заказ|первичный|первичная|первая|первая продажа|первый заказ|первая покупка|привлечение|нов|нова|ново|нов клиент|нова сделка|нова продажба|нова поръчка|първи|първа|първа поръчка|първа продажба|първа покупка|първична',
  ),
  added: words(
    'added|existing|existing business|existingbusiness|existing customer|existing client|existing account|existing customer - upgrade|existing customer - replacement|existing customer - downgrade|additional|add-on|addon|upsell|up-sell|cross-sell|cross sell|upgrade|expansion|extension|renewal|repeat|repeat order|repeat customer|repeat business|repeat sale|recurring|действующий|действующий клиент|текущий клиент|постоянный|постоянный клиент|повторный|повторная|повторно|повторный заказ|повторная продажа|повторная сделка|дополнительный|дополнительная|дополнительно|дополнительная продажа|допродажа|доп. продажа|кросс-продажа|апсейл|апселл|продление|пролонгация|расширение|съществуващ|съществуващ клиент|настоящ клиент|постоянен клиент|повторен|повторна|повторна поръчка|повторна продажба|допълнителен|допълнителна|допълнително|допълнителна продажба|подновяване|удължаване|разширяване',
  ),
  returned: words(
    'returned|returning|returned customer|returning customer|win-back|winback|win back|won back|reactivation|reactivated|came back|вернулся|вернувшийся|вернувшийся клиент|возвращённый|возвращённый клиент|возвращение|возврат клиента|реактивация|реактивированный|върнал се|върнал се клиент|върнат клиент|завърнал се|завърнал се клиент|реактивиран|реактивиране',
  ),
} as const;
