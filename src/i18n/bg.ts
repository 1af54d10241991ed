import { bgFunctions } from './bg-functions.ts';
import { bgFurther } from './bg-further.ts';
import { bgMapped } from './bg-mapped.ts';
import { bgSetup } from './bg-setup.ts';
import { bgSheets } from './bg-sheets.ts';
import { bgSummary } from './bg-summary.ts';
import type { Messages } from './messages.ts';

/** Bulgarian. */
export const bg = (): Messages => ({
  language: 'bg',
  product: 'Sales KPIs',
  menu: { buildSummary: 'Създаване на обобщение на KPI', setUp: 'Настройка на колоните…' },
  // Made when they are asked for: what they say stands in the page of texts.
  get setup() {
    return bgSetup();
  },
  get mapped() {
    return bgMapped();
  },
  get summary() {
    return bgSummary();
  },
  get sheets() {
    return bgSheets();
  },
  get further() {
    return bgFurther();
  },
  functions: bgFunctions(),
  host: {
    noSpreadsheet:
      'Отворете таблица и изберете командата от нейното меню: добавката работи с таблицата, която е пред вас.',
    busy: 'В тази таблица вече се изготвя друго обобщение. Изчакайте го да приключи и опитайте отново.',
    fileMissing: (name) =>
      `Файлът ${name} липсва в „Разширения → Apps Script“. Добавете го там от папката dist и опитайте отново. Нищо не е записано.`,
    unexpected:
      'Google Таблици не изпълниха една от стъпките, затова изготвянето е спряно. Вашите клетки са непроменени. Изчакайте минута и опитайте отново.',
  },
});
