import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PageFiles } from './build-page.ts';

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
};

/** Forbids the page every other host; a sidebar inherits it, so inline scripts are let in. */
const policy =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'";

/** Serves files from memory on this machine only. Port 0 takes any free one. */
export async function servePage(files: PageFiles, port: number): Promise<PageServer> {
  const packed = new Map<string, Promise<Uint8Array>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = files.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const headers: Record<string, string> = {
      // The frames of sidebars have no origin of their own, and fonts are given to known origins only.
      'Access-Control-Allow-Origin': '*',
      'Content-Type': types[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
      'Cache-Control': /-[A-Z0-9]{8}\./.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
    };
    const packs = !path.endsWith('.woff2') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (!packs) {
      response.writeHead(200, headers).end(body);
      return;
    }
    const small = packed.get(path) ?? promisify(gzip)(body, { level: 6 });
    packed.set(path, small);
    response
      .writeHead(200, { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' })
      .end(await small);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  for (const path of files.keys()) {
    if (!path.endsWith('.woff2')) packed.set(path, promisify(gzip)(files.get(path) ?? '', { level: 6 }));
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
