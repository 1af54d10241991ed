import { fileURLToPath } from 'node:url';
import { writeDist } from '../../build.ts';
import { addInFiles } from './add-in-files.ts';
import { buildPage, type PageFiles } from './build-page.ts';
import { openBrowser } from './open-browser.ts';
import { type PageServer, servePage } from './page-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page with the add-in as it is built now. */
export async function pageWithAddIn(dist = `${root}/dist`): Promise<PageFiles> {
  const page = await buildPage();
  const addIn = new TextEncoder().encode(JSON.stringify(addInFiles(dist)));
  return new Map([...page, ['add-in.json', addIn]]);
}

/** `npm start`: builds the add-in and the page, serves them, opens the browser. */
async function start(): Promise<void> {
  const began = performance.now();
  const building = writeDist(`${root}/dist`).then(() => pageWithAddIn());
  const files = await building;
  const server = await listen(files, Number(process.env.PORT ?? 8080));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`Sales KPIs is at ${server.url} (built in ${seconds} s). Ctrl+C ends it.\n`);
  openBrowser(server.url);
}

/** Takes the next free port where the wanted one is taken. */
async function listen(files: PageFiles, port: number): Promise<PageServer> {
  for (let tried = port; ; tried++) {
    try {
      return await servePage(files, tried);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE' || tried > port + 20) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();
