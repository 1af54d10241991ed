import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { HtmlPage } from './html.ts';
import type { Answer, Question } from './question.ts';
import type { Script } from './script.ts';

interface Draft {
  readonly caption: string;
  readonly items: { caption: string; handler: string }[];
}

const buttons: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function readDialog(args: readonly unknown[]): {
  title: string;
  message: string;
  offered: readonly string[];
} {
  const set = args.find((arg) => typeof arg === 'object' && arg !== null) as EnumValue | undefined;
  const texts = args
    .filter((arg) => typeof arg === 'string' || arg === null)
    .map((arg) => (arg as string) ?? '');
  const [title, message] = args.length === 3 ? texts : ['', texts[0]];
  return { title: title ?? '', message: message ?? '', offered: buttons[set?.name ?? 'OK'] ?? ['OK'] };
}

/** What a call asks a person, `null` when it is no dialog of that kind. */
export function questionOf(type: string, method: string, args: readonly unknown[]): Question | null {
  if (type !== 'Ui' || (method !== 'alert' && method !== 'prompt')) return null;
  const { title, message, offered } = readDialog(args);
  return { kind: method, title, message, buttons: offered };
}

/** Suspends the script: locks do not survive it. */
function ask(
  script: Script,
  args: readonly unknown[],
): { given: string | Answer; offered: readonly string[] } {
  const { title, message, offered } = readDialog(args);
  script.alerts.push({ title, message });
  script.releaseLocks();
  return { given: script.answers.shift() ?? 'CLOSE', offered };
}

function alert(script: Script, _self: unknown, ...args: unknown[]) {
  const { given, offered } = ask(script, args);
  const button = typeof given === 'string' ? given : given.button;
  if (button !== 'CLOSE' && !offered.includes(button)) {
    throw new Error(
      `The answer "${button}" is not among the buttons ${offered.join(', ')} of "${args.join(' / ')}"`,
    );
  }
  return enumValue('Button', button);
}

/** A text that names a button presses it; any other is typed, and the first button pressed. */
function prompt(script: Script, _self: unknown, ...args: unknown[]) {
  const { given, offered } = ask(script, args);
  if (typeof given !== 'string') return new Handle('PromptResponse', given);
  const pressed = ['CLOSE', 'CANCEL', 'NO'].includes(given);
  const button = pressed ? given : (offered[0] ?? 'OK');
  return new Handle('PromptResponse', { button, text: pressed ? '' : given });
}

function show(kind: string) {
  return (script: Script, _self: unknown, page: Handle<HtmlPage>, title: string | null = null): void => {
    if (page?.type !== 'HtmlOutput') throw new GoogleError('Invalid argument: userInterface');
    const { content, width, height } = page.self;
    script.dialogs.push({ kind, title: title ?? page.self.title ?? '', html: content, width, height });
  };
}

/** What the script shows, recorded. */
export const ui: ClassBody = {
  alert,
  prompt,
  createMenu: (_script: Script, _self: unknown, caption: string): Handle<Draft> =>
    new Handle('Menu', { caption, items: [] }),
  createAddonMenu: (script: Script): Handle<Draft> =>
    new Handle('Menu', { caption: script.environment.addOnName, items: [] }),
  showSidebar: show('sidebar'),
  showModalDialog: show('modal'),
  showModelessDialog: show('modeless'),
};

export const promptResponse: ClassBody = {
  getSelectedButton: (_script: Script, { button }: { button: string }) => enumValue('Button', button),
  getResponseText: (_script: Script, { text }: { text: string }) => text,
};

export const menu: ClassBody = {
  addItem(_script: Script, draft: Draft, caption: string, handler: string) {
    draft.items.push({ caption, handler });
    return chain;
  },
  addSeparator: () => chain,
  addSubMenu(_script: Script, draft: Draft, { self }: Handle<Draft>) {
    draft.items.push(...self.items);
    return chain;
  },
  /** A menu of the same name is replaced. */
  addToUi(script: Script, draft: Draft) {
    const others = script.menus.filter(({ caption }) => caption !== draft.caption);
    script.menus.splice(0, script.menus.length, ...others, {
      caption: draft.caption,
      items: [...draft.items],
    });
  },
};
