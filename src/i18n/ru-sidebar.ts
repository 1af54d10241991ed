import type { SidebarMessages } from './en-sidebar.ts';
import { form, grouped, plural } from './ru-words.ts';

/** Russian: what only the sidebar says. */
export const ruSidebar: SidebarMessages = {
  language: 'ru',
  opening: 'Читаем ваши листы…',
  tabs: { label: 'Настройка', columns: 'Столбцы', stages: 'Этапы', waiting: 'нужен ответ' },
  steps: {
    of: (step) => `Шаг ${step} из 3`,
    sheet: { title: 'Проверьте листы', line: 'На каком листе что находится. Исправьте, если что-то не так.' },
    columns: {
      title: 'Проверьте столбцы',
      line: (sheet, rows) => `Лист «${sheet}», ${plural(rows, 'строка', 'строки', 'строк')}.`,
    },
    stages: { title: 'Проверьте этапы' },
  },
  table: {
    sheet: 'Лист',
    headerRow: 'Строка заголовков',
    none: 'Нет',
    hidden: (sheet) => `${sheet} (скрыт)`,
    rows: (count) => plural(count, 'строка', 'строки', 'строк'),
    sheetGone: (sheet) => `Листа «${sheet}» больше нет`,
  },
  fields: {
    needsYou: 'Нужен ваш ответ',
    recognised: 'Распознано',
    notUsed: 'Не используется',
    gone: (header) => `${header} (пропал)`,
    goneHint: 'Такого заголовка больше нет',
    needed: 'Обязательно: выберите столбец',
    oneDateNeeded: 'Выберите его или дату закрытия',
    doubtful: 'Тот ли это столбец?',
    checking: 'Проверяем…',
    how: {
      sameName: 'то же название',
      knownWord: 'известное слово',
      values: 'по значениям',
      chosen: 'ваш выбор',
    },
    samples: 'Например',
    assigned: (known, of) =>
      `${form(known, 'задан', 'заданы', 'задано')} ${grouped(known)} из ${plural(of, 'статуса', 'статусов', 'статусов')}`,
    more: (count) => `Ещё ${plural(count, 'поле', 'поля', 'полей')}`,
    allRecognised: (count) =>
      `${plural(count, 'столбец', 'столбца', 'столбцов')}, ${form(count, 'распознан', 'все распознаны', 'все распознаны')}`,
    fewer: 'Свернуть',
    taken: (header, field) => `Столбец «${header}» был полем «${field}»; теперь у него нет столбца.`,
    readsAs: 'Как читать',
    reads: {
      cells: 'как видно по ячейкам',
      dayFirst: 'сначала день',
      monthFirst: 'сначала месяц',
      decimalPoint: '1,234.50',
      decimalComma: '1.234,50',
    },
  },
  questions: {
    rivals: { title: 'На каком листе сделки?', line: 'Похожих листов несколько.' },
    rivalRows: (rows) => plural(rows, 'строка', 'строки', 'строк'),
    noContent: {
      title: 'Пока нечего читать',
      line: 'Внесите сделки на лист, в первую строку — заголовки, и проверьте ещё раз.',
    },
    headersOnly: {
      title: 'Заголовки есть, сделок нет',
      line: 'Внесите сделки под заголовками и проверьте ещё раз.',
    },
    noHeaders: {
      title: 'Заголовки сделок не найдены',
      line: 'Выберите лист и строку, в которой стоят заголовки.',
    },
    lookAgain: 'Проверить ещё раз',
    dayOrder: {
      title: 'Сначала день или месяц?',
      line: (count, columns, sample) =>
        `${plural(count, 'дата', 'даты', 'дат')} в ${listed(columns)} ${form(count, 'читается', 'читаются', 'читаются')} двояко. ${sample} — это`,
    },
    decimalMark: {
      title: 'Тысячи или дробная часть?',
      line: (count, columns, sample) =>
        `${plural(count, 'число', 'числа', 'чисел')} в ${listed(columns)} ${form(count, 'читается', 'читаются', 'читаются')} двояко. ${sample} — это`,
    },
    noWon: {
      title: 'Какой статус значит «выиграна»?',
      line: (column) => `В столбце «${column}» такого не видно.`,
      choose: 'Выберите статус',
    },
    unassigned: {
      title: (text) => `Что значит «${text}»?`,
      line: (count) =>
        `Так ${form(count, 'помечена', 'помечены', 'помечено')} ${plural(count, 'сделка', 'сделки', 'сделок')}. Пока ${form(count, 'она считается открытой', 'они считаются открытыми', 'они считаются открытыми')}.`,
      assign: 'Задать…',
      assignTo: (text) => `Что значит «${text}»`,
      leaveOpen: 'Оставить открытыми',
      newStage: 'Новый этап',
    },
  },
  stages: {
    title: 'Этапы воронки',
    line: 'В том порядке, в каком их проходит сделка. Перетащите или нажмите Alt + ↑ ↓.',
    lineFirst: 'В том порядке, в каком их проходит сделка.',
    roles: { lead: 'это лиды', qualified: 'квалиф. лиды', won: 'это продажи', lost: 'это отказы' },
    byDate: (column) => `дата в «${column}»`,
    byStatus: (column, texts) =>
      texts.length === 0
        ? 'статус не выбран'
        : `«${column}»: ${texts.map((text) => `«${text}»`).join(' или ')}`,
    noColumn: 'столбец не выбран',
    doubtful: 'Это этап?',
    won: 'Выиграна',
    lost: 'Проиграна',
    open: 'Открыта, без этапа',
    add: 'Добавить этап',
    newName: 'Новый этап',
    name: 'Название',
    reached: 'Достигнут, если',
    reachedBy: { date: 'есть дата в столбце', status: 'статус такой' },
    column: 'Столбец',
    choose: 'Выберите столбец',
    statuses: 'Статусы',
    role: 'Роль',
    roleChoices: { lead: 'Лид', qualified: 'Квалифицирован', none: 'нет' },
    leadBy: 'Лид считается по дате создания.',
    remove: 'Убрать',
    up: 'Выше',
    down: 'Ниже',
    done: 'Готово',
    handle: (name) => `Перетащить «${name}»`,
    moved: (name, place, of) => `${name}: теперь место ${place} из ${of}`,
    removed: (name) => `Этап «${name}» убран. «Отменить» вернёт его.`,
    added: (name) => `Этап «${name}» добавлен`,
    count: (count) => plural(count, 'сделка', 'сделки', 'сделок'),
    most: (count) => `Больше ${count} этапов не бывает.`,
  },
  problems: {
    nameless: 'Назовите этап',
    nameTwice: 'Так называются два этапа',
    reserved: 'Это исход сделки, а не этап',
    noColumn: 'Выберите столбец с датой',
    noStatus: 'Выберите для него статус',
  },
  todo: {
    rivals: 'Выберите лист',
    noDeals: 'Выберите лист',
    status: 'Выберите столбец статуса',
    date: 'Выберите столбец с датой',
    gone: 'Замените пропавший столбец',
    dayOrder: 'Выберите порядок даты',
    decimalMark: 'Выберите, как читать числа',
    noWon: 'Выберите статус продажи',
    stage: 'Заполните этапы',
  },
  state: {
    saved: 'Сохранено',
    unsaved: (count) => plural(count, 'правка', 'правки', 'правок'),
    notSaved: 'Ещё не сохранено',
    saving: 'Сохраняем…',
    checking: 'Проверяем…',
  },
  buttons: {
    back: 'Назад',
    next: 'Далее',
    undo: 'Отменить',
    save: 'Сохранить',
    build: 'Собрать сводку',
    saveAndBuild: 'Сохранить и собрать',
    tryAgain: 'Повторить',
    close: 'Скрыть',
    cancel: 'Остановить',
  },
  notes: {
    draft: 'Вернули правки, которые вы не сохранили в прошлый раз.',
    discard: 'Отказаться от них',
    failed: 'Не получилось',
    kept: 'Ваши правки на месте.',
    offline: 'Google Таблицы не ответили. Подождите немного и повторите.',
    draftFailed: 'Отложить правки не удалось: сохраните их, прежде чем закрыть панель.',
    setupProblems: 'На листе KPI Setup',
  },
  conflict: {
    title: 'Лист KPI Setup изменили',
    line: 'С тех пор как вы начали, его изменили в файле. Ничего не затёрто, ваши правки на месте.',
    theirs: 'Взять чужое',
    mine: 'Оставить моё',
  },
  building: {
    title: 'Собираем «KPI Summary»',
    line: 'Можно продолжать работу или закрыть панель. Прежняя сводка останется, пока новая не будет готова.',
    seconds: (count) => `${grouped(count)} с`,
    steps: {
      find: 'Смотрим листы',
      read: 'Читаем строки',
      count: 'Считаем KPI',
      write: 'Готовим листы',
      place: 'Ставим числа на место',
    },
    rows: (sheet, done, of) => `${sheet}, ${grouped(done)} из ${plural(of, 'строки', 'строк', 'строк')}`,
    step: (step, of) => `Шаг ${step} из ${of}`,
    cancelling: 'Останавливаем…',
  },
};

function listed(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
