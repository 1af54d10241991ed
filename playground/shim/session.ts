import type { ClassBody } from './handle.ts';
import { Handle } from './handle.ts';
import type { Script } from './script.ts';

const user = () => new Handle('User', {});

/** Who is at the keyboard: nobody in particular. */
export const session: ClassBody = {
  getActiveUserLocale: (script: Script) => script.environment.userLocale,
  getScriptTimeZone: (script: Script) => script.environment.scriptTimeZone,
  getTimeZone: (script: Script) => script.environment.scriptTimeZone,
  getTemporaryActiveUserKey: () => 'local-user',
  getActiveUser: user,
  getEffectiveUser: user,
};

/** The address is kept from a script that runs without the user's consent. */
export const userClass: ClassBody = {
  getEmail: (script: Script) => (script.mode === 'FULL' ? 'user@example.com' : ''),
};
