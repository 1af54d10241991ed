import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

/** A Chrome or Chromium to drive, and what it must be started with. */
export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

const installed: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: ['', homedir()].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (folder) => `${process.env[folder]}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
};

/** No sign-in, no updates, no look-ups: only what the page asks for. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/**
 * The browser named in CHROME_PATH, else an installed one, else the one inside an npm package (Linux on x64 only).
 *
 * @throws a sentence that says what to do when there is none.
 */
export async function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = installed[process.platform] ?? [],
): Promise<FoundBrowser> {
  const named = environment.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return { path: named, args: rootArgs(quiet) };
    throw new Error(`CHROME_PATH names "${named}", and there is no such file.`);
  }
  const found = places.find((path) => existsSync(path));
  if (found) return { path: found, args: rootArgs(quiet) };
  if (process.platform === 'linux' && process.arch === 'x64') return packedBrowser();
  throw new Error('No browser was found: install Chrome, or set CHROME_PATH to a Chrome or Chromium.');
}

/** Root may not use the sandbox, as in containers. */
function rootArgs(args: readonly string[]): readonly string[] {
  return process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args;
}

async function packedBrowser(): Promise<FoundBrowser> {
  // Without it the package does not unpack the system libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  return {
    path,
    args: [...quiet, '--no-sandbox', '--headless=shell', '--use-gl=angle', '--use-angle=swiftshader'],
  };
}
