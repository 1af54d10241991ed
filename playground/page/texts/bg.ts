import { countedIn } from './counted.ts';
import type { Texts } from './texts.ts';

const counted = countedIn('bg-BG');
const rowsOf = (count: number) => counted(count, { one: 'ред', other: 'реда' });

export const bg: Texts = {
  fileName: 'Примерна фирма',
  file: 'Файл',
  openFile: 'Отваряне на файл CSV или Excel…',
  exportCsv: 'Изтегляне на този лист като CSV',
  startOver: 'Започване отначало…',
  help: 'Помощ',
  functions: 'Формули',
  about: 'За тази страница',
  saved: 'Запазено в този браузър',
  saving: 'Запазване…',
  notSaved: 'Не е запазено: няма място в браузъра',
  opening: 'Отваря се примерната фирма',
  running: (item) => `Изпълнява се „${item}“`,
  reading: (file) => `Четене на ${file}`,
  buttons: { ok: 'ОК', cancel: 'Отказ', yes: 'Да', no: 'Не', close: 'Затваряне' },
  answer: 'Вашият отговор',
  errorTitle: 'Грешка',
  scriptFailed: 'Добавката спря с грешка',
  startOverTitle: 'Започване отначало?',
  startOverText:
    'Примерната фирма се връща. Листовете, които сте отворили или променили тук, се премахват от този браузър.',
  importTitle: (file) => `Отваряне на ${file}`,
  importSheet: 'Лист във файла',
  encoding: 'Кодиране',
  separator: 'Разделител',
  comma: 'Запетая',
  semicolon: 'Точка и запетая',
  tab: 'Табулация',
  convert: 'Разпознаване на числа, дати и формули',
  convertHint: 'Както при импортиране в Google Таблици.',
  keepText: 'Всичко да остане текст',
  keepTextHint: 'Нищо не се променя, но и нищо не може да се събере.',
  importButton: 'Отваряне в нов лист',
  size: (rows, columns) => `${rowsOf(rows)}, ${counted(columns, { one: 'колона', other: 'колони' })}`,
  firstRows: 'Първите редове',
  longNumbers: (columns) =>
    `${columns}: числа с повече от 15 цифри. Като числа те се закръглят, както и в Google Таблици; оставете ги като текст, за да се запазят цели.`,
  empty: 'Файлът е празен.',
  notATable: 'Това не е файл CSV, нито файл Excel (.xlsx).',
  brokenCsv: (row) =>
    `Кавичка, отворена на ред ${row}, не е затворена, затова колоните не могат да се различат.`,
  brokenXlsx: 'Файлът не може да се прочете като работна книга на Excel (.xlsx).',
  tooBig: 'Файлът има повече от 10 милиона клетки; таблицата не побира повече.',
  dropHere: 'Пуснете файл CSV или Excel, за да се отвори в нов лист',
  imported: (rows, sheet) => `В новия лист „${sheet}“ има ${rowsOf(rows)}.`,
  functionsTitle: 'Формули на тази добавка',
  functionsText: 'Въведете формула в клетка. Работят и диапазони: резултатът запълва надолу.',
  noFunctions: 'Добавката няма формули.',
  aboutTitle: 'За тази страница',
  aboutText: [
    'Таблица на вашия компютър с добавката такава, каквато се изгражда за Google Таблици. Нищо не се изпраща: страницата говори само с адреса, от който е отворена.',
    'Фирмата, хората и числата са измислени.',
  ],
  menuBar: 'Менюта',
};
