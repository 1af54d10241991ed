/** A small add-in with everything that speaks to a person: dialogs, a sidebar, calls from a page. */
export const dialogAddIn: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({ timeZone: 'Etc/UTC' }),
  'Code.js': `
    function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu()
        .addItem('Ask', 'ask').addItem('Side', 'side').addItem('Box', 'box').addItem('Fail', 'fail').addToUi();
    }
    function ask() {
      const ui = SpreadsheetApp.getUi();
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('P1').setValue(1 + Number(sheet.getRange('P1').getValue()));
      const name = ui.prompt('Your name', 'Who is asking?', ui.ButtonSet.OK_CANCEL);
      if (name.getSelectedButton() !== ui.Button.OK) return;
      const sure = ui.alert('Sure?', 'It will be written.', ui.ButtonSet.YES_NO);
      if (sure === ui.Button.YES) sheet.getRange('P2').setValue(name.getResponseText());
    }
    function side() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Side of things'));
    }
    function box() {
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Side').setWidth(420).setHeight(260), 'In a box');
    }
    function fail() { throw new Error('The table is empty.'); }
    function echo(value) { return value; }
    function write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); return 'written'; }
    function today() { return new Date(); }
    function secret_() { return 'seen'; }
    var hidden = { inside: function () { return 'seen'; } };`,
  'Side.html': `<!DOCTYPE html><html><head><base target="_top">
    <link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/add-ons1.css"></head>
    <body class="sidebar"><p id="said">nothing yet</p><button id="close" onclick="google.script.host.close()">Close me</button>
    <form id="form"><input name="amount" value="12"><input name="note" value="ok"></form>
    <script>
      document.getElementById('said').textContent = 'loaded';
      let reach = 'reached';
      try { void window.parent.document.title; } catch (error) { reach = error.name; }
      window.reach = reach;
      window.ask = (name, args) => new Promise((resolve) => {
        const runner = google.script.run
          .withSuccessHandler((value, user) => resolve({ value, user }))
          .withFailureHandler((error, user) => resolve({ error: error.message, isError: error instanceof Error, user }))
          .withUserObject('mine');
        if (!runner[name]) resolve('no such function'); else runner[name](...args);
      });
    </script></body></html>`,
};
