import type { ClaspAnswer } from './clasp.ts';
import { Trouble } from './trouble.ts';

/** What clasp was doing when it failed. */
export interface Attempt {
  readonly command: string;
  /** The script it works on, where there is one already. */
  readonly scriptId?: string;
  /** The existing spreadsheet it was to bind to. */
  readonly parentId?: string;
  /** The name of the spreadsheet that it may have left behind. */
  readonly newSpreadsheet?: string;
}

/**
 * The Trouble behind what clasp 3.4.1 said. Most sentences come from Google and clasp passes them on; the exit
 * code is of no use, because clasp ends with 0 after errors of its own.
 */
export function readFailure(answer: ClaspAnswer, attempt: Attempt): Trouble {
  const words = wordsOf(answer);
  const { command, scriptId, parentId, newSpreadsheet } = attempt;
  const says = (pattern: RegExp) => pattern.test(words);

  if (says(/No credentials found/)) return new Trouble('notLoggedIn');
  if (says(/invalid_grant|invalid_rapt|No refresh token|Invalid Credentials|invalid authentication cred/i))
    return new Trouble('loginExpired');
  if (says(/in JSON at position|JSON input|is not valid JSON/)) return new Trouble('loginUnreadable');
  if (says(/insufficient (authentication scopes|permission)/i)) return new Trouble('loginTooNarrow');
  if (says(/failed, reason: |ENOTFOUND|EAI_AGAIN/))
    return new Trouble('offline', words.replace(/^.*failed, reason: /, ''));
  if (says(/has not enabled the Apps Script API/)) return new Trouble('apiOff', newSpreadsheet ?? null);
  if (says(/quota|rate limit|too many requests|RESOURCE_EXHAUSTED/i))
    return new Trouble('tooManyRequests', words);
  if (says(/Project file already exists/)) return new Trouble('alreadyCreated');
  if (says(/Project settings not found|JSON5|Security Error: (srcDir|Content)/))
    return new Trouble('projectUnreadable', words);
  const closed = /Requested entity was not found|does not have permission|not authorized|forbidden/i;
  if (says(closed)) {
    if (scriptId) return new Trouble('scriptClosed', scriptId);
    return parentId ? new Trouble('parentClosed', parentId) : new Trouble('mayNotCreate', words);
  }
  if (scriptId && says(/Skipping push/)) return new Trouble('pushSkipped', scriptId);
  // With or without clasp's rewriting: "Syntax error: … line: 3 file: Code" becomes "… - "Code:3"".
  if (scriptId && says(/Syntax ?error|- ".+:\d+"/i)) return new Trouble('codeRefused', scriptId, words);
  return new Trouble('unknown', command, words || `nothing, with exit code ${answer.exitCode}`);
}

function wordsOf({ stdout, stderr }: ClaspAnswer): string {
  const words = stderr.trim() || stdout.trim();
  return words.replace(/\s+/g, ' ').slice(0, 400);
}
