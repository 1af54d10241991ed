import type { SummaryMessages } from './en-summary.ts';
import { agree, form, grouped, plural } from './ru-words.ts';

/** Russian: why rows were left out, by code. */
export function ruIssues(): SummaryMessages['issues'] {
  const rows = (n: number) => plural(n, 'строка', 'строки', 'строк');
  const deals = (n: number) => plural(n, 'сделка', 'сделки', 'сделок');
  const cells = (n: number) => plural(n, 'ячейка', 'ячейки', 'ячеек');
  const targets = (n: number) => plural(n, 'план', 'плана', 'планов');
  const counted = (n: number) => agree(n, 'учтена', 'учтены');
  const won = (n: number) => agree(n, 'выиграна', 'выиграны');
  return {
    'date.unreadable': (n) => `${cells(n)} с нечитаемой датой; значение считается пустым`,
    'number.unreadable': (n) => `${cells(n)} с нечитаемым числом; значение считается пустым`,
    'tick.unreadable': (n) => `${cells(n)}, где не стоит ни «да», ни «нет»; отметкой не считается`,
    'outcome.both': (n) =>
      `${deals(n)} ${agree(n, 'отмечена и выигранной, и проигранной', 'отмечены и выигранными, и проигранными')}; засчитан исход с датой, а без дат — выигрыш`,
    'status.unknown': (n) =>
      `${deals(n)} со статусом, который не назначен на листе KPI Setup; ${agree(n, 'считается открытой', 'считаются открытыми')}`,
    'key.duplicate': (n) => `${rows(n)} с ID, который уже встречался; не ${counted(n)}`,
    'created.missing': (n) => `${deals(n)} без даты создания; в лидах месяца не ${counted(n)}`,
    'created.afterAsOf': (n) =>
      `${deals(n)} ${agree(n, 'создана', 'созданы')} позже отчётной даты; не ${counted(n)}`,
    'closed.missing': (n) =>
      `${deals(n)} ${agree(n, 'выиграна или проиграна', 'выиграны или проиграны')} без даты закрытия; в продажах месяца не ${counted(n)}`,
    'closed.beforeCreated': (n) =>
      `${deals(n)} ${agree(n, 'закрыта раньше, чем создана', 'закрыты раньше, чем созданы')}; в цикле сделки не ${counted(n)}`,
    'closed.afterAsOf': (n) =>
      `${deals(n)} ${agree(n, 'закрыта', 'закрыты')} позже отчётной даты; пока ${agree(n, 'считается открытой', 'считаются открытыми')}`,
    'closed.onOpen': (n) =>
      `${deals(n)} ${agree(n, 'открыта', 'открыты')}, хотя дата закрытия стоит; дата не используется`,
    'stage.beforePrevious': (n) => `${cells(n)} с датой этапа раньше даты предыдущего; учтено как есть`,
    'stage.massMail': (n) =>
      `${deals(n)} ${agree(n, 'квалифицирована', 'квалифицированы')} массовой рассылкой; квалификация не засчитана`,
    'amount.missing': (n) => `${deals(n)} ${won(n)} без суммы; в числе побед ${counted(n)}, в деньгах — нет`,
    'cost.missing': (n) => `${deals(n)} ${won(n)} без себестоимости; в валовой прибыли не ${counted(n)}`,
    'variableCost.missing': (n) =>
      `${deals(n)} ${won(n)} без переменных затрат; в маржинальной прибыли не ${counted(n)}`,
    'type.unknown': (n) =>
      `${deals(n)} ${won(n)} с неизвестным типом; новая, повторная или вернувшийся клиент — по покупкам клиента`,
    'probability.outside': (n) =>
      `${cells(n)} с вероятностью меньше 0 или больше 100 %; значение считается пустым`,
    'customer.missing': (n) => `${deals(n)} ${won(n)} без клиента; в новых клиентах не ${counted(n)}`,
    'row.leftOut': (n) => `${rows(n)}, которые не учитываются по KPI Setup`,
    'row.total': (n) => `${rows(n)} с итогами; не ${counted(n)}`,
    'row.repeatedHeader': (n) => `${rows(n)} с повтором заголовков; не ${counted(n)}`,
    'row.sectionTitle': (n) => `${rows(n)} с подзаголовком внутри таблицы; не ${counted(n)}`,
    'row.noDeal': (n) => `${rows(n)}, где сделки нет; не ${counted(n)}`,
    'row.otherTable': (n) => `${rows(n)} другой таблицы ниже на листе; не ${counted(n)}`,
    'row.copied': (n) => `${rows(n)}, такие же, как на другом листе; не ${counted(n)}`,
    'row.noFigure': (n) => `${rows(n)}, где нет ни даты, ни суммы; не ${counted(n)}`,
    'cell.error': (n) => `${cells(n)} с ошибкой формулы; значение считается пустым`,
    'figure.noDate': (n) => `${rows(n)} без даты, не ${counted(n)}`,
    'figure.noCost': (n) => `${rows(n)} без себестоимости; в валовой прибыли не ${counted(n)}`,
    'figure.noAmount': (n) => `${rows(n)} без суммы, не ${counted(n)}; это не ноль`,
    'figure.afterAsOf': (n) => `${rows(n)} после отчётной даты, не ${counted(n)}`,
    'rate.unknown': (n) =>
      `${rows(n)} в валюте без известного курса; в суммах не ${counted(n)}. Добавьте курс на лист курсов или укажите основную валюту в KPI Setup`,
    'order.unknown': (n) =>
      `${rows(n)} с заказом, которого нет среди сделок; менеджер, канал и источник не указаны`,
    'key.unknown': (n) => `${rows(n)} без известной сделки или лида, не ${counted(n)}`,
    'lead.unknown': (n) => `${deals(n)} с лидом, которого нет на листе лидов; ${counted(n)} без лида`,
    'change.beforeCreated': (n) =>
      `${plural(n, 'смена', 'смены', 'смен')} этапа раньше даты создания сделки; учтено как есть`,
    'invoice.twice': (n) =>
      `${rows(n)} с теми же номером, датой, клиентом и суммой, что и в другой строке; ${counted(n)}, но это может быть повтор`,
    'activity.cancelled': (n) => `${rows(n)} с отменённой активностью, не ${counted(n)}`,
    'activity.typeUnknown': (n) => `${rows(n)} с неизвестным видом активности; ${counted(n)} как «другие»`,
    'rep.notOnRoster': (n) => `${deals(n)}: менеджера не было в штате в день победы; он считается активным`,
    'target.noStart': (n) => `${targets(n)} без даты начала; не ${agree(n, 'учтён', 'учтены')}`,
    'target.noAmount': (n) => `${targets(n)} без суммы; плана нет, нулём он не считается`,
    'target.endsEarly': (n) => `${targets(n)} с концом раньше начала; дата конца не используется`,
    'target.measureUnknown': (n) =>
      `${targets(n)} по неизвестному показателю; не ${agree(n, 'учтён', 'учтены')}`,
  };
}

/** Russian: what is in doubt about a whole column, by code. */
export function ruColumnDoubts(): SummaryMessages['columnDoubts'] {
  return {
    dayOrder: (n, column, others, as) => {
      const order = `сначала ${as === 'dayFirst' ? 'день' : 'месяц'}`;
      return others === 0
        ? `${plural(n, 'дата', 'даты', 'дат')} в «${column}» ${form(n, 'подходит', 'подходят', 'подходят')} к обоим порядкам; читается так: ${order}. Выберите порядок в KPI Setup.`
        : `Даты в «${column}» записаны в разном порядке; читается так: ${order}, остальные (${grouped(others)}) считаются пустыми. Выберите порядок в KPI Setup.`;
    },
    decimalMark: (n, column, sample, as) =>
      `${plural(n, 'число', 'числа', 'чисел')} в «${column}» вроде «${sample}»: разделены тысячи или дробная часть; дробная часть читается после ${as === 'decimalPoint' ? 'точки' : 'запятой'}. Выберите вид числа в KPI Setup.`,
    currencies: (n, column, currencies) =>
      `${plural(n, 'ячейка', 'ячейки', 'ячеек')} в «${column}» с разными валютами (${currencies.join(', ')}); суммы сложены как есть, потому что курсов нет.`,
    noCurrency: (n, column, as) =>
      `${plural(n, 'сумма', 'суммы', 'сумм')} в «${column}» без валюты, хотя у других она указана; ${form(n, 'считается', 'считаются', 'считаются')} как ${as}. Укажите валюту в каждой строке или свою в KPI Setup.`,
    damagedKeys: (n, column, sample) =>
      `${plural(n, 'ID', 'ID', 'ID')} в «${column}» ${form(n, 'превращён в округлённое число', 'превращены в округлённые числа', 'превращены в округлённые числа')} («${sample}»), и разные сделки могут совпасть; как повтор ни одна не пропущена. Задайте столбцу формат обычного текста и вставьте ID заново.`,
    importedDates: (column, sample) =>
      `В «${column}» стоят и даты, и тексты вроде «${sample}»: похоже, файл импортирован с другими региональными настройками, и в датах могли поменяться местами день и месяц. Выберите регион файла в меню «Файл → Настройки» и импортируйте его ещё раз.`,
    importedNumbers: (column, sample) =>
      `В «${column}» стоят и числа, и тексты вроде «${sample}»: похоже, файл импортирован с другими региональными настройками, и тысячи в числах могли превратиться в дроби. Выберите регион файла в меню «Файл → Настройки» и импортируйте его ещё раз.`,
    mixedKeys: (n, column, sample) =>
      `${plural(n, 'ID', 'ID', 'ID')} в «${column}» — ${form(n, 'число', 'числа', 'числа')} («${sample}») среди текстов вроде 0012: нули и буквы могли пропасть. Задайте столбцу формат обычного текста и вставьте ID заново.`,
  };
}
