import { countedIn } from './counted.ts';
import type { Texts } from './texts.ts';

const counted = countedIn('ru-RU');
const rowsOf = (count: number) => counted(count, { one: 'строка', few: 'строки', other: 'строк' });

export const ru: Texts = {
  fileName: 'Пример компании',
  file: 'Файл',
  openFile: 'Открыть файл CSV или Excel…',
  exportCsv: 'Скачать этот лист как CSV',
  startOver: 'Начать заново…',
  help: 'Справка',
  functions: 'Формулы',
  about: 'Об этой странице',
  saved: 'Сохранено в этом браузере',
  saving: 'Сохранение…',
  notSaved: 'Не сохранено: в браузере нет места',
  opening: 'Открывается пример компании',
  running: (item) => `Выполняется «${item}»`,
  reading: (file) => `Чтение ${file}`,
  buttons: { ok: 'ОК', cancel: 'Отмена', yes: 'Да', no: 'Нет', close: 'Закрыть' },
  answer: 'Ваш ответ',
  errorTitle: 'Ошибка',
  scriptFailed: 'Дополнение остановилось из-за ошибки',
  startOverTitle: 'Начать заново?',
  startOverText:
    'Вернётся пример компании. Открытые и изменённые здесь листы будут удалены из этого браузера.',
  importTitle: (file) => `Открыть ${file}`,
  importSheet: 'Лист в файле',
  encoding: 'Кодировка',
  separator: 'Разделитель',
  comma: 'Запятая',
  semicolon: 'Точка с запятой',
  tab: 'Табуляция',
  convert: 'Распознать числа, даты и формулы',
  convertHint: 'Как при импорте в Google Таблицы.',
  keepText: 'Оставить всё текстом',
  keepTextHint: 'Ничего не меняется, но и сложить ничего нельзя.',
  importButton: 'Открыть в новом листе',
  size: (rows, columns) =>
    `${rowsOf(rows)}, ${counted(columns, { one: 'столбец', few: 'столбца', other: 'столбцов' })}`,
  firstRows: 'Первые строки',
  longNumbers: (columns) =>
    `${columns}: числа длиннее 15 цифр. Как числа они округляются, как и в Google Таблицах; оставьте их текстом, чтобы сохранить целиком.`,
  empty: 'Файл пуст.',
  notATable: 'Это не файл CSV и не файл Excel (.xlsx).',
  brokenCsv: (row) => `Кавычка, открытая в строке ${row}, не закрыта, поэтому столбцы не различить.`,
  brokenXlsx: 'Файл не читается как книга Excel (.xlsx).',
  tooBig: 'В файле больше 10 миллионов ячеек; таблица столько не вмещает.',
  dropHere: 'Отпустите файл CSV или Excel, чтобы открыть его в новом листе',
  imported: (rows, sheet) => `На новом листе «${sheet}» — ${rowsOf(rows)}.`,
  functionsTitle: 'Формулы этого дополнения',
  functionsText: 'Введите формулу в ячейку. Диапазоны тоже подходят: результат заполнит столбец.',
  noFunctions: 'В дополнении нет формул.',
  aboutTitle: 'Об этой странице',
  aboutText: [
    'Таблица на вашем компьютере и дополнение в том виде, в каком оно собрано для Google Таблиц. Ничего никуда не отправляется: страница обращается только к адресу, с которого открыта.',
    'Компания, её люди и цифры вымышлены.',
  ],
  menuBar: 'Меню',
};
