import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claspOf } from '../../deploy/clasp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const detour = fileURLToPath(new URL('./detour.cjs', import.meta.url));

/** A login that means nothing to the real Google. */
const pretended = JSON.stringify({
  tokens: {
    default: { type: 'authorized_user', client_id: 'id', client_secret: 'secret', refresh_token: 'token' },
  },
});

/** The command line of the clasp in node_modules; where it is missing, the test fails and says so. */
export function realClasp(): readonly [string, ...string[]] {
  const clasp = claspOf(root);
  if (!clasp) throw new Error('@google/clasp is missing from node_modules: run npm ci.');
  return clasp;
}

/**
 * An environment in which the real clasp reaches only the Google on `port` (null: no network at all) and keeps
 * its login in `home`, not with the person who runs the tests. `login` is the text of that file, null for none.
 */
export function apart(home: string, port: number | null, login: string | null = pretended) {
  const auth = join(home, 'login.json');
  if (login !== null) writeFileSync(auth, login);
  return {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    clasp_config_auth: auth,
    NODE_OPTIONS: `--require ${JSON.stringify(detour)}`,
    GOOGLE_PORT: port === null ? '' : String(port),
    LC_ALL: 'en',
  };
}

/** Runs the clasp of node_modules apart from the world. */
export async function runRealClasp(
  folder: string,
  args: readonly string[],
  port: number | null,
  login?: string | null,
): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const home = mkdtempSync(join(tmpdir(), 'sales-kpis-home-'));
  const [program, ...first] = realClasp();
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(program, [...first, ...args], {
        cwd: folder,
        env: apart(home, port, login),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const texts = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'] as const)
        child[stream].setEncoding('utf8').on('data', (text) => {
          texts[stream] += text;
        });
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ ...texts, exitCode: exitCode ?? 1 }));
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
