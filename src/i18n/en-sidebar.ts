import { grouped, plural } from './en-words.ts';

/** English: what only the sidebar says. It goes into the sidebar's page; `Code.js` has none of it. */
export const sidebarMessages = {
  language: 'en',
  opening: 'Reading your sheets…',
  tabs: { label: 'Set-up', columns: 'Columns', stages: 'Stages', waiting: 'needs you' },
  steps: {
    of: (step: number) => `Step ${step} of 3`,
    sheet: { title: 'Check the sheets', line: 'Which sheet holds what. Change what is not right.' },
    columns: {
      title: 'Check the columns',
      line: (sheet: string, rows: number) => `Sheet “${sheet}”, ${plural(rows, 'row', 'rows')}.`,
    },
    stages: { title: 'Check the stages' },
  },
  table: {
    sheet: 'Sheet',
    headerRow: 'Header row',
    none: 'None',
    hidden: (sheet: string) => `${sheet} (hidden)`,
    rows: (count: number) => plural(count, 'row', 'rows'),
    sheetGone: (sheet: string) => `The sheet “${sheet}” is gone`,
  },
  fields: {
    needsYou: 'Needs you',
    recognised: 'Recognised',
    notUsed: 'Not used',
    gone: (header: string) => `${header} (gone)`,
    goneHint: 'No such header any more',
    needed: 'Needed: choose its column',
    oneDateNeeded: 'Choose this one or Closed',
    doubtful: 'Is this the right column?',
    checking: 'Checking…',
    how: {
      sameName: 'same word',
      knownWord: 'known word',
      values: 'by its values',
      chosen: 'your choice',
    },
    samples: 'For example',
    assigned: (known: number, of: number) => `${known} of ${plural(of, 'status', 'statuses')} assigned`,
    more: (count: number) => `${count} more ${count === 1 ? 'field' : 'fields'}`,
    allRecognised: (count: number) => `${plural(count, 'column', 'columns')}, all recognised`,
    fewer: 'Show less',
    taken: (header: string, field: string) => `“${header}” was ${field}, which has no column now.`,
    readsAs: 'Read as',
    reads: {
      cells: 'as the cells say',
      dayFirst: 'day first',
      monthFirst: 'month first',
      decimalPoint: '1,234.50',
      decimalComma: '1.234,50',
    },
  },
  questions: {
    rivals: { title: 'Which sheet holds the deals?', line: 'Several sheets look like it.' },
    rivalRows: (rows: number) => plural(rows, 'row', 'rows'),
    noContent: {
      title: 'There is nothing to read yet',
      line: 'Put your deals into a sheet, headers in its first row, then look again.',
    },
    headersOnly: {
      title: 'There are headers but no deals',
      line: 'Add your deals beneath them, then look again.',
    },
    noHeaders: {
      title: 'No row reads like headers of deals',
      line: 'Choose the sheet and the row that has the headers.',
    },
    lookAgain: 'Look again',
    dayOrder: {
      title: 'Day or month first?',
      line: (count: number, columns: readonly string[], sample: string) =>
        `${plural(count, 'date', 'dates')} in ${listed(columns)} fit${count === 1 ? 's' : ''} both orders. ${sample} means`,
    },
    decimalMark: {
      title: 'Thousands or decimals?',
      line: (count: number, columns: readonly string[], sample: string) =>
        `${plural(count, 'number', 'numbers')} in ${listed(columns)} can be read in two ways. ${sample} means`,
    },
    noWon: {
      title: 'Which status means won?',
      line: (column: string) => `Nothing in “${column}” is known to mean it.`,
      choose: 'Choose a status',
    },
    unassigned: {
      title: (text: string) => `“${text}” is not assigned`,
      line: (count: number) =>
        `${plural(count, 'deal', 'deals')} ${count === 1 ? 'has' : 'have'} it. ${count === 1 ? 'It counts' : 'They count'} as open.`,
      assign: 'Assign…',
      assignTo: (text: string) => `What “${text}” means`,
      leaveOpen: 'Leave as open',
      newStage: 'A new stage',
    },
  },
  stages: {
    title: 'Funnel stages',
    line: 'In the order a deal passes them. Drag, or press Alt + ↑ ↓.',
    lineFirst: 'In the order a deal passes them.',
    roles: {
      lead: 'counts as leads',
      qualified: 'counts as qualified',
      won: 'counts as won',
      lost: 'counts as lost',
    },
    byDate: (column: string) => `date in “${column}”`,
    byFlag: (column: string) => `tick in “${column}”`,
    byCount: (column: string) => `count in “${column}”`,
    byStatus: (column: string, texts: readonly string[]) =>
      texts.length === 0
        ? 'no status yet'
        : `“${column}” is ${texts.map((text) => `“${text}”`).join(' or ')}`,
    noColumn: 'no column yet',
    doubtful: 'Is this a stage?',
    won: 'Won',
    lost: 'Lost',
    open: 'Open, no stage',
    add: 'Add a stage',
    newName: 'New stage',
    name: 'Name',
    reached: 'Reached when',
    reachedBy: {
      date: 'there is a date in',
      status: 'the status is',
      flag: 'there is a tick or yes in',
      count: 'this many are in',
    },
    column: 'Column',
    choose: 'Choose a column',
    statuses: 'Statuses',
    role: 'Role',
    roleChoices: { lead: 'Lead', qualified: 'Qualified', won: 'Won', lost: 'Lost', none: 'none' },
    leadBy: 'A lead counts from the date in Created.',
    remove: 'Remove',
    up: 'Move up',
    down: 'Move down',
    done: 'Done',
    handle: (name: string) => `Drag “${name}”`,
    moved: (name: string, place: number, of: number) => `${name} is number ${place} of ${of} now`,
    removed: (name: string) => `${name} is removed. Undo brings it back.`,
    added: (name: string) => `${name} is added`,
    count: (count: number) => plural(count, 'deal', 'deals'),
    most: (count: number) => `${count} stages are the most.`,
  },
  problems: {
    nameless: 'Give the stage a name',
    nameTwice: 'Two stages have this name',
    reserved: 'Won, lost and open are outcomes',
    noColumn: 'Choose its date column',
    noStatus: 'Choose a status for it',
  },
  todo: {
    rivals: 'Choose the sheet',
    noDeals: 'Choose the sheet',
    status: 'Choose the status column',
    date: 'Choose a date column',
    gone: 'Choose the column that is gone',
    dayOrder: 'Choose the date order',
    decimalMark: 'Choose how numbers are read',
    noWon: 'Choose the won status',
    stage: 'Complete the stages',
  },
  state: {
    saved: 'Saved',
    unsaved: (count: number) => `${plural(count, 'unsaved change', 'unsaved changes')}`,
    notSaved: 'Not saved yet',
    saving: 'Saving…',
    checking: 'Checking…',
  },
  buttons: {
    back: 'Back',
    next: 'Next',
    undo: 'Undo',
    save: 'Save',
    build: 'Build summary',
    saveAndBuild: 'Save and build',
    tryAgain: 'Try again',
    close: 'Dismiss',
    cancel: 'Cancel',
  },
  notes: {
    draft: 'Your unsaved changes of last time are back.',
    discard: 'Discard them',
    failed: 'That did not work',
    kept: 'Your changes are kept.',
    offline: 'Google Sheets did not answer. Wait a moment and try again.',
    draftFailed: 'Your changes could not be kept for later; save before you close.',
    setupProblems: 'In KPI Setup',
  },
  conflict: {
    title: 'Somebody changed KPI Setup',
    line: 'Since you began, it was changed in the file. Nothing was overwritten, and your changes are still here.',
    theirs: 'Load theirs',
    mine: 'Keep mine',
  },
  building: {
    title: 'Building “KPI Summary”',
    line: 'You can go on working or close this panel. Your last report stays as it is until the new one is complete.',
    seconds: (count: number) => `${grouped(count)} s`,
    steps: {
      find: 'Looking at the sheets',
      read: 'Reading the rows',
      count: 'Counting the KPIs',
      write: 'Preparing the sheets',
      place: 'Putting the figures in place',
    },
    rows: (sheet: string, done: number, of: number) => `${sheet}, ${grouped(done)} of ${grouped(of)} rows`,
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    cancelling: 'Stopping…',
  },
};

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** What every language has to have for the sidebar. */
export type SidebarMessages = typeof sidebarMessages;
