/** A step of docs/install.md, drawn: what Google shows can't be photographed here. */
export interface Drawing {
  readonly name: string;
  readonly body: string;
}

/** The number of a part of the step, as docs/install.md counts them. */
const mark = (number: number) => `<b class="mark">${number}</b>`;

/** Drawn, not written: a symbol that no font of the machine has would be an empty box. */
const icon = (path: string) =>
  `<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;
const icons = {
  editor: icon('<path d="M7 5 2 10l5 5M13 5l5 5-5 5"/>'),
  clock: icon('<circle cx="10" cy="10" r="7.5"/><path d="M10 5.5V10l3 2"/>'),
  list: icon('<path d="M3 5h14M3 10h14M3 15h14"/>'),
  cog: icon(
    '<circle cx="10" cy="10" r="5.6"/><circle cx="10" cy="10" r="2"/><path d="M10 1.5v2.6M10 15.9v2.6M1.5 10h2.6M15.9 10h2.6M4 4l1.8 1.8M14.2 14.2 16 16M4 16l1.8-1.8M14.2 5.8 16 4"/>',
  ),
  disk: icon('<path d="M3 3h11l3 3v11H3zM6 3v5h7V3M6 17v-5h8v5"/>'),
  play: icon('<path d="m6 4 9 6-9 6z"/>'),
  plus: icon('<path d="M10 4v12M4 10h12"/>'),
  reload: icon('<path d="M16.5 10a6.5 6.5 0 1 1-2-4.7M17 2.5V6h-3.5"/>'),
  tick: icon('<path d="m4 10 4 4 8-8"/>'),
  more: icon('<path d="m8 5 5 5-5 5"/>'),
} as const;

const frame = (bar: string, inside: string) =>
  `<figure><div class="bar">${bar}</div><div class="inside">${inside}</div></figure>`;

const sheetBar = '<i class="file sheet"></i><span class="title">Your spreadsheet</span>';
const scriptBar = (name = 'Sales KPIs') => `<i class="file script"></i><span class="title">${name}</span>`;

/** The left edge of the Apps Script editor, one of its icons marked. */
const rail = (marked: 'editor' | 'settings', part = '') => `<nav>
  <span class="${marked === 'editor' ? 'on' : ''}">${icons.editor}${marked === 'editor' ? part : ''}</span>
  <span>${icons.clock}</span><span>${icons.list}</span>
  <span class="${marked === 'settings' ? 'on' : ''}">${icons.cog}${marked === 'settings' ? part : ''}</span></nav>`;

const files = (list: readonly string[], chosen: string, extra = '') =>
  `<div class="files"><p class="head">Files <span class="plus">${icons.plus}</span>${extra}</p>${list
    .map((name) => `<p class="${name === chosen ? 'on' : ''}">${name}</p>`)
    .join('')}</div>`;

const code = (text: string) => `<pre>${text}</pre>`;
const tools = (part: string) =>
  `<div class="tools"><span class="key on">${icons.disk} Save ${part}</span><span class="key">${icons.play} Run</span></div>`;

const manifest = `{
  "timeZone": "Etc/UTC",
  "runtimeVersion": "V8",
  "exceptionLogging": "STACKDRIVER",
  "dependencies": {},
  "oauthScopes": [
    "…/auth/spreadsheets.currentonly",
    "…/auth/script.container.ui"
  ]
}`;

/** Code is grey lines of these lengths: what it says does not matter here. */
const lines = (...lengths: readonly number[]) =>
  `<div class="lines">${lengths.map((length) => `<i style="width:${length}%"></i>`).join('')}</div>`;

/** The steps in their order, as docs/install.md counts them. */
export const installDrawings: readonly Drawing[] = [
  {
    name: 'install-1-open',
    body: frame(
      sheetBar,
      `<div class="menus"><span>File</span><span>Edit</span><span>Data</span><span>Tools</span><span class="on">Extensions ${mark(1)}</span><span>Help</span>
        <div class="menu"><p>Add-ons</p><p>Macros</p><p class="on">Apps Script ${mark(2)}</p><p>AppSheet</p></div></div>
       <table>${'<tr><td></td><td></td><td></td><td></td><td></td><td></td></tr>'.repeat(7)}</table>`,
    ),
  },
  {
    name: 'install-2-code',
    body: frame(
      `${scriptBar()}${mark(1)}`,
      `${rail('editor')}${files(['Code.gs'], 'Code.gs')}<div class="work">${tools('')}${lines(92, 88, 95, 90, 93, 87, 40)}<p class="say">${mark(2)} Select everything, paste <b>dist/Code.js</b> over it</p></div>`,
    ),
  },
  {
    name: 'install-3-html',
    body: frame(
      scriptBar(),
      `${rail('editor')}${files(
        ['Code.gs', '&nbsp;', '&nbsp;', 'Sidebar.html', 'Texts.html'],
        'Texts.html',
        `${mark(1)}<span class="menu small"><span>Script</span><span class="on">HTML ${mark(2)}</span></span>`,
      )}<div class="work">${tools('')}${lines(24, 14, 38, 62, 55, 70, 18)}<p class="say">${mark(3)} Name it <b>Texts</b>, paste <b>dist/Texts.html</b>; so each .html file of dist</p></div>`,
    ),
  },
  {
    name: 'install-4-settings',
    body: frame(
      scriptBar(),
      `${rail('settings', mark(1))}<div class="work wide"><h1>Project Settings</h1><h2>General settings</h2>
       <label><i class="box ticked">${icons.tick}</i> Enable Chrome V8 runtime</label>
       <label><i class="box">&nbsp;</i> Log uncaught exceptions to Cloud logs</label>
       <label class="on"><i class="box ticked">${icons.tick}</i> Show "appsscript.json" manifest file in editor ${mark(2)}</label></div>`,
    ),
  },
  {
    name: 'install-5-manifest',
    body: frame(
      scriptBar(),
      `${rail('editor', mark(1))}${files(['appsscript.json', 'Code.gs', 'Sidebar.html', 'Texts.html'], 'appsscript.json')}<div class="work">${tools(mark(3))}${code(manifest)}<p class="say">${mark(2)} Select everything, paste <b>dist/appsscript.json</b> over it</p></div>`,
    ),
  },
  {
    name: 'install-6-reload',
    body: frame(
      `<span class="key on">${icons.reload}${mark(1)}</span>${sheetBar}`,
      `<div class="menus"><span>File</span><span>Edit</span><span>Data</span><span>Tools</span><span class="on">Extensions ${mark(2)}</span><span>Help</span>
        <div class="menu"><p>Add-ons</p><p>Apps Script</p><p class="on">Sales KPIs ${icons.more}</p>
          <div class="menu side"><p class="on">Build KPI summary</p><p>Help</p></div></div></div>
       <table>${'<tr><td></td><td></td><td></td><td></td><td></td><td></td></tr>'.repeat(7)}</table>`,
    ),
  },
];

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { font: 15px/22px Arial; color: #202124; background: #fff; padding: 16px; width: 800px; height: 420px; position: relative; }
  figure { height: 364px; border: 1px solid #BDC1C6; border-radius: 8px; overflow: hidden; display: flex; flex-direction: column; }
  .bar { height: 48px; background: #F6F8FA; border-bottom: 1px solid #DADCE0; display: flex; align-items: center; gap: 10px; padding: 0 16px; flex: none; }
  .title { font-size: 17px; }
  .file { width: 20px; height: 24px; border-radius: 3px; background: #BDC1C6; }
  .inside { flex: 1; display: flex; position: relative; min-height: 0; }
  .menus { position: absolute; inset: 0 0 auto 0; height: 40px; display: flex; align-items: center; gap: 4px; padding: 0 12px; border-bottom: 1px solid #DADCE0; color: #5F6368; background: #fff; z-index: 1; }
  .menus > span { padding: 4px 10px; border-radius: 4px; }
  .menu { position: absolute; left: 226px; top: 40px; background: #fff; border: 1px solid #DADCE0; border-radius: 4px; box-shadow: 0 2px 8px #0003; padding: 6px 0; min-width: 200px; color: #5F6368; }
  .menu p { padding: 5px 16px; }
  .menu.side { left: 198px; top: 66px; min-width: 200px; }
  .menu.small { left: 92px; top: 40px; min-width: 96px; padding: 4px 0; z-index: 1; }
  .menu.small span { display: flex; align-items: center; gap: 6px; padding: 4px 12px; }
  .on { color: #1F5FA8; background: #EAF1F9; font-weight: bold; }
  table { position: absolute; inset: 40px 0 0 0; width: 100%; height: 276px; border-collapse: collapse; }
  td { border: 1px solid #E8EAED; height: 36px; }
  nav { width: 64px; border-right: 1px solid #DADCE0; display: flex; flex-direction: column; align-items: center; gap: 8px; padding-top: 12px; color: #80868B; flex: none; }
  nav span { min-width: 40px; height: 36px; display: flex; align-items: center; justify-content: center; border-radius: 18px; position: relative; white-space: nowrap; }
  nav .mark { position: absolute; left: 30px; top: -6px; }
  .files { width: 190px; border-right: 1px solid #DADCE0; padding: 10px 0; position: relative; flex: none; }
  .files p { padding: 5px 16px; }
  .files .head { color: #5F6368; display: flex; align-items: center; gap: 6px; }
  .plus { margin-left: auto; font-size: 20px; }
  .work { flex: 1; padding: 10px 16px; min-width: 0; overflow: hidden; }
  .work.wide { padding: 16px 28px; }
  .tools { display: flex; gap: 8px; margin-bottom: 8px; color: #80868B; }
  .key, .menu p { display: flex; align-items: center; gap: 6px; }
  .key { padding: 3px 10px; border-radius: 4px; }
  pre { font: 14px/21px Arial; color: #80868B; white-space: pre; height: 212px; overflow: hidden; border-left: 2px solid #E8EAED; padding-left: 12px; }
  .lines { height: 212px; padding: 8px 0 0 12px; border-left: 2px solid #E8EAED; }
  .lines i { display: block; height: 9px; margin-bottom: 16px; border-radius: 4px; background: #E8EAED; }
  .say { margin-top: 8px; }
  .mark { display: inline-flex; width: 22px; height: 22px; border-radius: 11px; background: #1F5FA8; color: #fff; font-size: 13px; line-height: 22px; align-items: center; justify-content: center; flex: none; margin-left: 2px; }
  h1 { font-size: 20px; line-height: 28px; margin-bottom: 14px; }
  h2 { font-size: 15px; color: #5F6368; margin-bottom: 8px; }
  label { display: flex; align-items: center; gap: 10px; padding: 8px; border-radius: 4px; color: #5F6368; }
  label.on { color: #1F5FA8; }
  .box { width: 18px; height: 18px; border: 1.5px solid #80868B; border-radius: 2px; font-style: normal; line-height: 16px; text-align: center; font-size: 14px; }
  .box.ticked { background: #1F5FA8; border-color: #1F5FA8; color: #fff; }
  footer { position: absolute; right: 18px; bottom: 8px; font-size: 12px; color: #5F6368; }`;

/** The page that is photographed. */
export function drawingPage({ body }: Drawing): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="fonts.css"><style>${style}</style></head><body>${body}<footer>A drawing: Google’s own screen has more on it.</footer></body></html>`;
}
