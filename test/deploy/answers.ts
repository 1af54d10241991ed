/** What a run of clasp says and leaves. */
export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** The files it writes, by their path from the project's folder. */
  readonly writes?: Readonly<Record<string, string>>;
}

export const scriptId = '1scriptSCRIPTscriptSCRIPT_0';
export const parentId = '1sheetSHEETsheetSHEET-0';

const good = (stdout: string, writes?: Answer['writes']): Answer => ({
  stdout,
  stderr: '',
  exitCode: 0,
  ...(writes && { writes }),
});
const bad = (stderr: string, stdout = ''): Answer => ({ stdout, stderr: `${stderr}\n`, exitCode: 1 });

const settings = (parent: string | null) => `{
  "scriptId": "${scriptId}",
  "rootDir": "dist",${parent === null ? '' : `\n  "parentId": "${parent}",`}
  "scriptExtensions": [
    ".js",
    ".gs"
  ],
  "htmlExtensions": [
    ".html"
  ],
  "jsonExtensions": [
    ".json"
  ],
  "filePushOrder": [],
  "skipSubdirectories": false
}`;

const newScript = {
  'dist/appsscript.json': '{"timeZone":"America/New_York"}',
  'dist/Code.js': 'function myFunction() {\n}\n',
};
const pulled = '└─ dist/appsscript.json\n└─ dist/Code.js\nCloned 2 files.\n';
const made = `Created new script: https://script.google.com/d/${scriptId}/edit\n`;
const madeWithSheet = `Created new document: https://drive.google.com/open?id=${parentId}\n${made}`;

/**
 * The answers of clasp 3.4.1, recorded from runs of it with a Google of our own; `answers.test.ts` runs clasp
 * again and compares. Only the sentences that come from Google itself are taken from elsewhere.
 */
export const answers = {
  created: good(`${madeWithSheet}${pulled}`, { ...newScript, '.clasp.local.json': settings(parentId) }),
  createdStandalone: good(`${made}${pulled}`, { ...newScript, '.clasp.local.json': settings(null) }),
  createdInParent: good(`${made}Bound to document: https://drive.google.com/open?id=${parentId}\n${pulled}`, {
    ...newScript,
    '.clasp.local.json': settings(parentId),
  }),
  createdButCutOff: bad(
    `request to https://script.googleapis.com/v1/projects/${scriptId}/content failed, reason: socket hang up`,
    madeWithSheet,
  ),
  projectExists: { stdout: '', stderr: 'Project file already exists.\n', exitCode: 0 },
  noCredentials: bad('No credentials found.'),
  loginExpired: bad('invalid_grant'),
  loginTooNarrow: bad('Request had insufficient authentication scopes.'),
  loginUnreadable: bad("Expected property name or '}' in JSON at position 1"),
  offline: bad(
    'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com',
  ),
  apiOff: bad(
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
  ),
  scriptGone: bad('Requested entity was not found.'),
  notPermitted: bad('The caller does not have permission'),
  codeRefused: bad('Syntax error: SyntaxError: Unexpected token line: 3 file: Code'),
  pushed: good('Pushed 2 files at 9:01:34 AM.\n└─ dist/appsscript.json\n└─ dist/Code.js\n'),
  upToDate: good('Script is already up to date.\n'),
  skipped: good('Skipping push.\n'),
  files: good('{"filesToPush":["dist/appsscript.json","dist/Code.js"],"untrackedFiles":[]}\n'),
  noFiles: good('{"filesToPush":[],"untrackedFiles":["dist/"]}\n'),
  brokenProject: bad('JSON5: invalid end of input at 1:8'),
  projectWithoutScript: bad('Project settings not found.'),
} satisfies Record<string, Answer>;
