import { agree, grouped, plural } from './bg-words.ts';
import type { SummaryMessages } from './en-summary.ts';

/** Bulgarian: why rows were left out, by code. */
export function bgIssues(): SummaryMessages['issues'] {
  const rows = (n: number) => plural(n, 'ред', 'реда');
  const deals = (n: number) => plural(n, 'сделка', 'сделки');
  const cells = (n: number) => plural(n, 'клетка', 'клетки');
  const targets = (n: number) => plural(n, 'план', 'плана');
  const leftOut = (n: number) => agree(n, 'не се брои', 'не се броят');
  const enters = (n: number) => agree(n, 'влиза', 'влизат');
  const won = (n: number) => agree(n, 'спечелена', 'спечелени');
  return {
    'date.unreadable': (n) => `${cells(n)} с нечетлива дата; стойността се приема за празна`,
    'number.unreadable': (n) => `${cells(n)} с нечетливо число; стойността се приема за празна`,
    'tick.unreadable': (n) => `${cells(n)}, в които няма нито „да“, нито „не“; не се приема за отметка`,
    'outcome.both': (n) =>
      `${deals(n)}, ${agree(n, 'отбелязана', 'отбелязани')} и като ${won(n)}, и като ${agree(n, 'загубена', 'загубени')}; зачита се изходът с дата, а без дати – спечелена`,
    'status.unknown': (n) =>
      `${deals(n)} със статус, на който не е зададено значение в KPI Setup; ${agree(n, 'брои се за отворена', 'броят се за отворени')}`,
    'key.duplicate': (n) => `${rows(n)} с ID, което вече се среща; ${leftOut(n)}`,
    'created.missing': (n) => `${deals(n)} без дата на създаване; не ${enters(n)} в лийдовете по месеци`,
    'created.afterAsOf': (n) =>
      `${deals(n)}, ${agree(n, 'създадена', 'създадени')} след отчетната дата; ${leftOut(n)}`,
    'closed.missing': (n) =>
      `${deals(n)}, ${agree(n, 'спечелена или загубена', 'спечелени или загубени')} без дата на приключване; не ${enters(n)} в продажбите по месеци`,
    'closed.beforeCreated': (n) =>
      `${deals(n)}, ${agree(n, 'приключена', 'приключени')} преди датата на създаване; не ${enters(n)} в цикъла`,
    'closed.afterAsOf': (n) =>
      `${deals(n)}, ${agree(n, 'приключена', 'приключени')} след отчетната дата; дотогава ${agree(n, 'се брои за отворена', 'се броят за отворени')}`,
    'closed.onOpen': (n) =>
      `${plural(n, 'отворена сделка', 'отворени сделки')} с дата на приключване; датата не се използва`,
    'stage.beforePrevious': (n) =>
      `${cells(n)} с дата на етап преди датата на предишния; използва се, както е`,
    'stage.massMail': (n) =>
      `${deals(n)}, ${agree(n, 'квалифицирана', 'квалифицирани')} с масов имейл; квалифицирането не се зачита`,
    'amount.missing': (n) =>
      `${deals(n)}, ${won(n)} без сума; ${enters(n)} в броя на спечелените, но не и в сумите`,
    'cost.missing': (n) => `${deals(n)}, ${won(n)} без себестойност; не ${enters(n)} в брутната печалба`,
    'variableCost.missing': (n) =>
      `${deals(n)}, ${won(n)} без променливи разходи; не ${enters(n)} в маржиналната печалба`,
    'type.unknown': (n) =>
      `${deals(n)}, ${won(n)} с непознат вид; нова, допълнителна или с върнал се клиент според покупките му`,
    'probability.outside': (n) =>
      `${cells(n)} с вероятност под 0 или над 100 %; стойността се приема за празна`,
    'customer.missing': (n) => `${deals(n)}, ${won(n)} без клиент; не ${enters(n)} в новите клиенти`,
    'row.leftOut': (n) => `${rows(n)} за пропускане според KPI Setup; ${leftOut(n)}`,
    'row.total': (n) => `${rows(n)} със сбор; ${leftOut(n)}`,
    'row.repeatedHeader': (n) =>
      `${plural(n, 'повторен заглавен ред', 'повторени заглавни реда')}; ${leftOut(n)}`,
    'row.sectionTitle': (n) => `${rows(n)} с подзаглавие в таблицата; ${leftOut(n)}`,
    'row.noDeal': (n) => `${rows(n)} без сделка; ${leftOut(n)}`,
    'row.otherTable': (n) => `${rows(n)} от друга таблица отдолу; ${leftOut(n)}`,
    'row.copied': (n) => `${rows(n)}, които ги има и в друг лист; ${leftOut(n)}`,
    'row.noFigure': (n) => `${rows(n)} без дата и без сума; ${leftOut(n)}`,
    'cell.error': (n) => `${cells(n)} с грешка от формула; стойността се приема за празна`,
    'figure.noDate': (n) => `${rows(n)} без дата; ${leftOut(n)}`,
    'figure.noCost': (n) => `${rows(n)} без себестойност; не ${enters(n)} в брутната печалба`,
    'figure.noAmount': (n) => `${rows(n)} без сума; ${leftOut(n)}, това не е нула`,
    'figure.afterAsOf': (n) => `${rows(n)} след отчетната дата; ${leftOut(n)}`,
    'rate.unknown': (n) =>
      `${rows(n)} във валута без известен курс; не ${enters(n)} в сумите. Добавете курса в листа с курсове или посочете основната валута в KPI Setup`,
    'order.unknown': (n) => `${rows(n)} с поръчка, която не е сред сделките; без търговец, канал и източник`,
    'key.unknown': (n) => `${rows(n)} без позната сделка или лийд; ${leftOut(n)}`,
    'lead.unknown': (n) =>
      `${deals(n)} с лийд, който го няма в листа с лийдове; ${agree(n, 'брои се', 'броят се')} без лийд`,
    'change.beforeCreated': (n) =>
      `${plural(n, 'смяна', 'смени')} на етап преди датата на създаване на сделката; използва се, както е`,
    'invoice.twice': (n) =>
      `${rows(n)} със същите номер, дата, клиент и сума като друг ред; ${agree(n, 'брои се', 'броят се')}, но може да ${agree(n, 'е въведен', 'са въведени')} два пъти`,
    'activity.cancelled': (n) => `${rows(n)} с отменена дейност; ${leftOut(n)}`,
    'activity.typeUnknown': (n) => `${rows(n)} с непознат вид дейност; към „други“`,
    'rep.notOnRoster': (n) =>
      `${deals(n)}: търговецът не е бил в екипа в деня на спечелването; брои се за активен`,
    'target.noStart': (n) => `${targets(n)} без начална дата; ${leftOut(n)}`,
    'target.noAmount': (n) => `${targets(n)} без сума; няма план, а не план 0`,
    'target.endsEarly': (n) => `${targets(n)} с край преди началото; краят не се използва`,
    'target.measureUnknown': (n) => `${targets(n)} по непознат показател; ${leftOut(n)}`,
  };
}

/** Bulgarian: what is in doubt about a whole column, by code. */
export function bgColumnDoubts(): SummaryMessages['columnDoubts'] {
  return {
    dayOrder: (n, column, others, as) => {
      const order = `първо ${as === 'dayFirst' ? 'ден' : 'месец'}`;
      return others === 0
        ? `${plural(n, 'дата', 'дати')} в „${column}“ ${agree(n, 'става', 'стават')} и в двата реда; чете се ${order}. Изберете реда в KPI Setup.`
        : `Датите в „${column}“ са в различен ред; чете се ${order}, останалите (${grouped(others)}) се приемат за празни. Изберете реда в KPI Setup.`;
    },
    decimalMark: (n, column, sample, as) =>
      `${plural(n, 'число', 'числа')} в „${column}“ като „${sample}“: отделени са хиляди или дробна част; дробната част се чете след ${as === 'decimalPoint' ? 'точка' : 'запетая'}. Изберете вида в KPI Setup.`,
    currencies: (n, column, currencies) =>
      `${plural(n, 'клетка', 'клетки')} в „${column}“ с различни валути (${currencies.join(', ')}); сумите са събрани, както са, защото няма курсове.`,
    noCurrency: (n, column, as) =>
      `${plural(n, 'сума', 'суми')} в „${column}“ ${agree(n, 'е', 'са')} без валута, а при други я има; ${agree(n, 'брои', 'броят')} се като ${as}. Посочете валутата във всеки ред или своята в KPI Setup.`,
    damagedKeys: (n, column, sample) =>
      `${plural(n, 'ID', 'ID')} в „${column}“ ${agree(n, 'е превърнато в закръглено число', 'са превърнати в закръглени числа')} („${sample}“) и различни сделки може да съвпаднат; нито една не е пропусната като повторена. Задайте на колоната формат обикновен текст и поставете ID отново.`,
    importedDates: (column, sample) =>
      `В „${column}“ има и дати, и текстове като „${sample}“: изглежда, че файлът е импортиран с други регионални настройки и денят и месецът в датите може да са разменени. Изберете езиковите настройки на файла във „Файл → Настройки“ и го импортирайте отново.`,
    importedNumbers: (column, sample) =>
      `В „${column}“ има и числа, и текстове като „${sample}“: изглежда, че файлът е импортиран с други регионални настройки и хилядите в числата може да са станали дроби. Изберете езиковите настройки на файла във „Файл → Настройки“ и го импортирайте отново.`,
    mixedKeys: (n, column, sample) =>
      `${plural(n, 'ID', 'ID')} в „${column}“ ${agree(n, 'е число', 'са числа')} („${sample}“) сред текстове като 0012: нули и букви може да са изгубени. Задайте на колоната формат обикновен текст и поставете ID отново.`,
  };
}
