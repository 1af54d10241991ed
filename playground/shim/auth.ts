import { apiMethod, longName } from './api-lookup.ts';
import type { Effect } from './effect.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** Classes that belong to no service that could be refused. */
const always =
  /^(Logger|console|Utilities|Blob|Charts|DigestAlgorithm|Charset|MacAlgorithm|RsaAlgorithm|User)$/;
const menus = /^(Ui\.create(Addon)?Menu|Menu\.\w+|SpreadsheetApp\.getUi)$/;
const customFunctionServices =
  /^(CacheService|Cache|HtmlService|Html\w+|Jdbc\w*|LanguageApp|LockService|Lock|Maps|PropertiesService|Properties|UrlFetchApp|XmlService)$/;
const userData =
  /^(MailApp|GmailApp|CalendarApp|ContactsApp|DriveApp|DocumentApp|FormApp|SlidesApp|GroupsApp)$/;

/**
 * The sentence with which Google refuses a call in that mode, `null` when it is allowed: the table of the
 * add-on life cycle (NONE: no file, menus only; LIMITED: no user data, no dialogs; CUSTOM_FUNCTION: read only).
 */
export function refusal(mode: AuthMode, className: string, method: string, effect: Effect): string | null {
  const name = `${className}.${method}`;
  if (mode === 'FULL' || always.test(className) || name === 'Session.getActiveUserLocale') return null;
  const refused = `You do not have permission to call ${longName(className)}.${method}`;
  if (mode === 'NONE') return menus.test(name) ? null : refused;
  if (mode === 'LIMITED') {
    if (menus.test(name)) return null;
    const dialog = className === 'Ui' || className === 'Browser';
    const outside = /^(UrlFetchApp|Jdbc)/.test(className) || userData.test(className);
    const trigger = className === 'ScriptApp' && /^(newTrigger|deleteTrigger|get\w*Triggers)$/.test(method);
    return dialog || outside || trigger ? refused : null;
  }
  if (name === 'SpreadsheetApp.getUi') return 'Cannot call SpreadsheetApp.getUi() from this context.';
  if (name === 'SpreadsheetApp.openById' || name === 'SpreadsheetApp.openByUrl') return refused;
  if (customFunctionServices.test(className)) return null;
  if (isSpreadsheetClass(className))
    return effect === 'write' ? `You do not have permission to call ${method}` : null;
  return `You do not have permission to call ${className} service.`;
}

function isSpreadsheetClass(className: string): boolean {
  return className === 'SpreadsheetApp' || longName(className).startsWith('SpreadsheetApp.');
}

/** The sentence for a method whose scopes the manifest lacks; `scopes` undefined means that Google detects them. */
export function missingScope(
  scopes: readonly string[] | undefined,
  className: string,
  method: string,
): string | null {
  const needed = apiMethod(className, method).scopes;
  if (scopes === undefined || needed.length === 0 || needed.some((scope) => scopes.includes(scope)))
    return null;
  const list = needed.length === 1 ? needed[0] : `(${needed.join(' || ')})`;
  const name =
    isSpreadsheetClass(className) && className !== 'SpreadsheetApp' ? longName(className) : className;
  return `Specified permissions are not sufficient to call ${name}.${method}. Required permissions: ${list}`;
}
