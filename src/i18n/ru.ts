import type { Messages } from './messages.ts';
import { ruFunctions } from './ru-functions.ts';
import { ruFurther } from './ru-further.ts';
import { ruMapped } from './ru-mapped.ts';
import { ruSetup } from './ru-setup.ts';
import { ruSheets } from './ru-sheets.ts';
import { ruSummary } from './ru-summary.ts';

/** Russian. */
export const ru = (): Messages => ({
  language: 'ru',
  product: 'Sales KPIs',
  menu: { buildSummary: 'Собрать сводку KPI', setUp: 'Настроить столбцы…' },
  // Made when they are asked for: what they say stands in the page of texts.
  get setup() {
    return ruSetup();
  },
  get mapped() {
    return ruMapped();
  },
  get summary() {
    return ruSummary();
  },
  get sheets() {
    return ruSheets();
  },
  get further() {
    return ruFurther();
  },
  functions: ruFunctions(),
  host: {
    noSpreadsheet:
      'Откройте таблицу и выберите команду в её меню: дополнение работает с той таблицей, которая открыта перед вами.',
    busy: 'В этой таблице уже идёт другая сборка. Дождитесь её окончания и повторите.',
    fileMissing: (name) =>
      `В редакторе «Расширения → Apps Script» нет файла ${name}. Добавьте его туда из папки dist и повторите. Ничего не записано.`,
    unexpected:
      'Google Таблицы не выполнили один из шагов, поэтому сборка остановлена. Ваши ячейки остались прежними. Подождите минуту и повторите.',
  },
});
