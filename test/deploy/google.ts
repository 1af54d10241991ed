import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentId, scriptId } from './answers.ts';

/** How Google answers: as usual, or in one of the ways a deployment has to understand. */
export type Mood =
  | 'well'
  | 'login expired'
  | 'login too narrow'
  | 'API off'
  | 'script gone'
  | 'script not permitted'
  | 'code refused'
  | 'hangs up on fetching';

/** What a new script contains at Google. */
const newScript = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
];

const failures: Partial<Record<Mood, readonly [code: number, status: string, message: string]>> = {
  'login too narrow': [403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'],
  'API off': [
    403,
    'PERMISSION_DENIED',
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
  ],
  'script gone': [404, 'NOT_FOUND', 'Requested entity was not found.'],
  'script not permitted': [403, 'PERMISSION_DENIED', 'The caller does not have permission'],
  'code refused': [400, 'INVALID_ARGUMENT', 'Syntax error: SyntaxError: Unexpected token line: 3 file: Code'],
};

interface RemoteFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** A Google of few words on this machine: login, Drive and the Apps Script API, as clasp asks them. */
export async function openGoogle(mood: Mood, content: readonly RemoteFile[] = newScript) {
  let files = content;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const isScript = url.startsWith('/script.googleapis.com/');
      const failure = failures[mood];
      if (url.startsWith('/oauth2.googleapis.com/token')) return token(response, mood);
      if (mood === 'hangs up on fetching' && url.endsWith('/content')) return request.socket.destroy();
      if (failure && isScript && (mood !== 'code refused' || method === 'PUT')) {
        const [code, status, message] = failure;
        return reply(response, code, { error: { code, message, status, errors: [{ message }] } });
      }
      if (url.startsWith('/www.googleapis.com/drive/v3/files')) return reply(response, 200, { id: parentId });
      if (isScript && method === 'POST') return reply(response, 200, { scriptId });
      if (isScript && method === 'PUT') files = JSON.parse(body).files;
      if (isScript) return reply(response, 200, { scriptId, files });
      return reply(response, 404, {});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    /** What the script holds now. */
    files: () => files,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function token(response: ServerResponse, mood: Mood): void {
  if (mood === 'login expired')
    reply(response, 400, {
      error: 'invalid_grant',
      error_description: 'Token has been expired or revoked.',
    });
  else reply(response, 200, { access_token: 'token', expires_in: 3600, token_type: 'Bearer' });
}

function reply(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
