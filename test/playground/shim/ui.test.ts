import { expect, test } from 'vitest';
import { openScript } from './open-script.ts';

test('toasts, alerts and log lines are recorded', async () => {
  const sheets = await openScript(`function main() {
    SpreadsheetApp.getActive().toast('Done', 'Sales KPIs', 5);
    SpreadsheetApp.getUi().alert('Title', 'Message', SpreadsheetApp.getUi().ButtonSet.OK);
    console.log('read', 5); Logger.log('%s rows', 7);
  }`);
  const { toasts, alerts, log } = sheets.run('main');
  expect(toasts).toEqual([{ message: 'Done', title: 'Sales KPIs' }]);
  expect(alerts).toEqual([{ title: 'Title', message: 'Message' }]);
  expect(log).toEqual(['read 5', '7 rows']);
});

test('dialogs answer what the test says, else CLOSE', async () => {
  const sheets = await openScript(`function main() {
    const ui = SpreadsheetApp.getUi();
    const first = ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    const asked = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
    return [first, String(asked.getSelectedButton()), asked.getResponseText(), ui.alert('Bye') == ui.Button.CLOSE];
  }`);
  expect(sheets.run('main', { answers: ['YES', 'March'] }).value).toEqual([true, 'OK', 'March', true]);
  expect(() => sheets.run('main', { answers: ['OK'] })).toThrow(
    'The answer "OK" is not among the buttons YES, NO',
  );
});

test('the menu is the one that onOpen added, submenus and all', async () => {
  const sheets = await openScript(`function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('KPIs').addItem('Build', 'build').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
  }`);
  expect(sheets.openMenu('FULL')).toEqual({
    caption: 'KPIs',
    items: [
      { caption: 'Build', handler: 'build' },
      { caption: 'Help', handler: 'help' },
    ],
  });
});

test('a page from a file is shown with its printed scriptlets', async () => {
  const sheets = await openScript(
    `function name() { return '<b>'; }
     function main() {
       const page = HtmlService.createTemplateFromFile('sidebar').evaluate().setTitle('Set-up');
       SpreadsheetApp.getUi().showSidebar(page);
     }`,
    { files: { 'sidebar.html': '<p><?= name() ?></p><?!= name() ?>' } },
  );
  expect(sheets.run('main').dialogs).toEqual([
    { kind: 'sidebar', title: 'Set-up', html: '<p>&lt;b&gt;</p><b>', width: null, height: null },
  ]);
});
