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
  if (script.locks.has(name)) return true;
  if (milliseconds < 0) return false;
  if (script.environment.foreignLocks.has(name)) {
    script.wait(milliseconds / 1000);
    return false;
  }
  script.locks.add(name);
  return true;
}

/** A lock is released when its execution ends, and lost while a dialog waits. */
export const lock: ClassBody = {
  tryLock,
  waitLock(script: Script, name: string, milliseconds: number) {
    if (tryLock(script, name, milliseconds)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  },
  hasLock: (script: Script, name: string) => script.locks.has(name),
  releaseLock: (script: Script, name: string) => void script.locks.delete(name),
};
