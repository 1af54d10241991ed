import { runClaspAtTerminal } from './clasp.ts';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** Lets the person log in to Google by `clasp login`: in the browser, or by copying a link where there is none. */
export async function logIn(world: World, noLocalhost: boolean): Promise<void> {
  const copying = noLocalhost || !hasBrowser(world);
  world.print(
    copying
      ? 'Logging in to Google without a browser on this machine: open the link below anywhere, log in, and paste the address of the page that then fails to open.'
      : 'Logging in to Google: your browser opens. If it does not, press Ctrl+C and run npm run deploy -- --no-localhost.',
  );
  const exitCode = await runClaspAtTerminal(world, ['login', ...(copying ? ['--no-localhost'] : [])]);
  if (exitCode !== 0) throw new Trouble('loginFailed');
}

/** Whether a browser can open here: not over ssh, and on Linux only with a display. */
function hasBrowser({ env, platform }: Pick<World, 'env' | 'platform'>): boolean {
  if (env.SSH_CONNECTION || env.CODESPACES) return false;
  if (platform !== 'linux') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}
