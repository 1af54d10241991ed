import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; quietly does nothing where there is none, as on a server. */
export function openBrowser(url: string, environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.CI || environment.BROWSER === 'none') return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (!command || (process.platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY))
    return;
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
