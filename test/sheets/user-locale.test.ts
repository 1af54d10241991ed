import { afterEach, expect, it } from 'vitest';
import { userLocale } from '../../src/sheets/user-locale.ts';

const services = globalThis as { Session?: unknown };
afterEach(() => {
  delete services.Session;
});

it('is what Google says of the person', () => {
  services.Session = { getActiveUserLocale: () => 'bg' };
  expect(userLocale()).toBe('bg');
});

it('is English where Google refuses to say, and a sentence is said all the same', () => {
  services.Session = {
    getActiveUserLocale: () => {
      throw new Error('You do not have permission to call Session.getActiveUserLocale');
    },
  };
  expect(userLocale()).toBe('en');
});
