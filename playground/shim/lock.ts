import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { Handle } from './handle.ts';
import type { Script } from './script.ts';

const open = (name: string) => (script: Script) =>
  name === 'document' && !script.environment.container ? null : new Handle('Lock', name);

export const lockService: ClassBody = {
  getDocumentLock: open('document'),
  getScriptLock: open('script'),
  getUserLock: open('user'),
};

/** Waits the whole time when another execution holds the lock: it never lets go meanwhile. */
function tryLock(script: Script, name: string, milliseconds: number): boolean {
  const { locks } = script.environment;
  const holder = locks.get(name);
  if (holder === script) return true;
  if (milliseconds < 0) return false;
  if (holder) {
    script.wait(milliseconds / 1000);
    return false;
  }
  locks.set(name, script);
  return true;
}

/** A lock is released when its execution ends, and lost while a dialog waits. */
export const lock: ClassBody = {
  tryLock,
  waitLock(script: Script, name: string, milliseconds: number) {
    if (tryLock(script, name, milliseconds)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  },
  hasLock: (script: Script, name: string) => script.environment.locks.get(name) === script,
  releaseLock(script: Script, name: string) {
    if (script.environment.locks.get(name) === script) script.environment.locks.delete(name);
  },
};
