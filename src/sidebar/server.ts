import type { Answer, Requests } from '../rpc.ts';

/** Asks the add-in on the server; rejects with an Error whose message a person can read, '' where Google gave none. */
export type Ask = <Name extends keyof Requests>(
  name: Name,
  request: Requests[Name]['request'],
) => Promise<Requests[Name]['answer']>;

interface Runner {
  withSuccessHandler(handler: (text: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  answerSidebar(text: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What Google's own failures come as: no connection, no rights, a page left open too long. */
export class NoAnswer extends Error {}

/** Requests through google.script.run, as JSON text both ways. */
export const askServer: Ask = (name, request) =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((text) => {
        // Google has been seen to give null in place of what it could not send.
        if (typeof text !== 'string') {
          reject(new NoAnswer());
          return;
        }
        const given = JSON.parse(text) as Answer<never>;
        if ('error' in given) reject(new Error(given.error));
        else resolve(given.answer);
      })
      .withFailureHandler((fault) => {
        console.info(`${name}: ${fault.message}`);
        reject(new NoAnswer());
      })
      .answerSidebar(JSON.stringify({ name, request }));
  });
