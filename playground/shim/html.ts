import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { Script } from './script.ts';

/** A page that a script made, to be shown. */
export interface HtmlPage {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
}

interface Template {
  readonly source: string;
}

function page(content: string): Handle<HtmlPage> {
  return new Handle('HtmlOutput', { content, title: null, width: null, height: null });
}

function file(script: Script, name: string): string {
  const text = script.environment.files[name.endsWith('.html') ? name : `${name}.html`];
  if (text === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
  return text;
}

export const htmlService: ClassBody = {
  createHtmlOutput: (_script: Script, _self: unknown, content: string | null = '') => page(content ?? ''),
  createHtmlOutputFromFile: (script: Script, _self: unknown, name: string) => page(file(script, name)),
  createTemplate: (_script: Script, _self: unknown, source: string) => new Handle('HtmlTemplate', { source }),
  createTemplateFromFile: (script: Script, _self: unknown, name: string) =>
    new Handle('HtmlTemplate', { source: file(script, name) }),
};

function set<Key extends keyof HtmlPage>(key: Key) {
  return (_script: Script, self: HtmlPage, value: HtmlPage[Key]) => {
    self[key] = value;
    return chain;
  };
}

export const htmlOutput: ClassBody = {
  getContent: (_script: Script, { content }: HtmlPage) => content,
  setContent: set('content'),
  append(_script: Script, self: HtmlPage, content: string) {
    self.content += content;
    return chain;
  },
  getTitle: (_script: Script, { title }: HtmlPage) => title,
  setTitle: set('title'),
  getWidth: (_script: Script, { width }: HtmlPage) => width,
  setWidth: set('width'),
  getHeight: (_script: Script, { height }: HtmlPage) => height,
  setHeight: set('height'),
  addMetaTag: () => chain,
  setSandboxMode: () => chain,
  setXFrameOptionsMode: () => chain,
};

/** Printing scriptlets with plain expressions; statements and own variables of a template are not emulated. */
export const htmlTemplate: ClassBody = {
  getRawContent: (_script: Script, { source }: Template) => source,
  evaluate(script: Script, { source }: Template) {
    const content = source.replace(
      /<\?(!?=)?([\s\S]*?)\?>/g,
      (_all, print: string | undefined, code: string) => {
        if (!print) throw new GoogleError('not emulated locally: a scriptlet with statements');
        const text = String(script.realm.evaluate(`(${code.trim().replace(/;$/, '')})`, 'template.js'));
        return print === '!=' ? text : escapeHtml(text);
      },
    );
    return page(content);
  },
};

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
