import type { Messages } from './messages.ts';
import { ruSetup } from './ru-setup.ts';
import { ruSummary } from './ru-summary.ts';
import { clip, type Place } from './words.ts';

/** Russian. */
export const ru = (): Messages => ({
  language: 'ru',
  product: 'Sales KPIs',
  menu: { buildSummary: 'Собрать сводку KPI' },
  setup: ruSetup(),
  summary: ruSummary(),
  functions: {
    missing: (name, parameter) =>
      `${name}: не хватает аргумента ${parameter}. Укажите для него число или диапазон.`,
    notANumber: (name, parameter, place, shown) =>
      `${name}: в аргументе ${parameter}${at(place)} нужно число, а там ${shown === null ? 'дата' : `«${clip(shown)}»`}. ` +
      `${place?.row === 1 ? 'Начните диапазон ниже заголовка или исправьте' : 'Исправьте'} эту ячейку.`,
    errorCell: (name, parameter, place, error) =>
      `${name}: в аргументе ${parameter}${at(place)} ошибка ${error}. Исправьте эту ячейку или оберните её в IFERROR.`,
    sizes: (name, first, firstSize, second, secondSize) =>
      `${name}: диапазоны должны быть одного размера, а ${first} занимает ${firstSize} ячеек, ${second} — ${secondSize}. Сделайте их одинаковыми.`,
  },
  sheets: {
    keysMissing: (sheet) =>
      `На листе «${sheet}» пропала скрытая первая строка или скрытый первый столбец, и его собственные строки больше не отличить от ваших. Отмените это изменение или удалите лист и соберите сводку ещё раз. Ничего не записано.`,
    columnBetween: (sheet, column) =>
      `Столбец ${column} листа «${sheet}» стоит между столбцами отчёта. Перенесите его правее отчёта и соберите сводку ещё раз. Ничего не записано.`,
    columnMissing: (sheet, column) =>
      `На листе «${sheet}» пропал столбец отчёта: он должен стоять на месте ${column}. Отмените его удаление или удалите лист и соберите сводку ещё раз. Ничего не записано.`,
    busy: 'В этой таблице уже идёт другая сборка. Дождитесь её окончания и повторите.',
    kpiTextsMissing:
      'В редакторе «Расширения → Apps Script» нет файла KpiTexts, поэтому отчёту неоткуда взять тексты. Добавьте его туда из папки dist и повторите. Ничего не записано.',
    unexpected:
      'Google Таблицы не выполнили один из шагов, поэтому сборка остановлена. Ваши ячейки остались прежними. Подождите минуту и повторите.',
    noSpreadsheet:
      'Откройте таблицу и выберите команду в её меню: дополнение работает с той таблицей, которая открыта перед вами.',
  },
});

const at = (place: Place | null) =>
  place === null
    ? ''
    : place.column === null
      ? ` (строка ${place.row} диапазона)`
      : ` (строка ${place.row}, столбец ${place.column} диапазона)`;
