import { methodNames } from './api-lookup.ts';
import { enumValue } from './enums.ts';
import type { StoredTrigger } from './environment.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, Method } from './handle.ts';
import { chain, EnumValue, Handle } from './handle.ts';
import type { Script } from './script.ts';

interface TriggerDraft {
  readonly handler: string;
  calls: StoredTrigger['calls'];
}

/** Of each kind an add-on may have one trigger in a document. */
const perDocument = 1;

const triggers = (script: Script) =>
  script.environment.triggers.map((trigger) => new Handle('Trigger', trigger));

/** Triggers and authorisation. */
export const scriptApp: ClassBody = {
  newTrigger: (_script: Script, _self: unknown, handler: string): Handle<TriggerDraft> =>
    new Handle('TriggerBuilder', { handler, calls: [] }),
  getProjectTriggers: triggers,
  getUserTriggers: triggers,
  deleteTrigger(script: Script, _self: unknown, { self }: Handle<StoredTrigger>) {
    const all = script.environment.triggers;
    const index = all.findIndex(({ id }) => id === self.id);
    if (index < 0) throw new GoogleError('The trigger does not exist anymore.');
    all.splice(index, 1);
  },
  getAuthorizationInfo: () => new Handle('AuthorizationInfo', {}),
  requireScopes: () => undefined,
  requireAllScopes: () => undefined,
  getScriptId: () => 'local-script',
  getInstallationSource: () => enumValue('InstallationSource', 'NONE'),
};

export const authorizationInfo: ClassBody = {
  getAuthorizationStatus: () => enumValue('AuthorizationStatus', 'NOT_REQUIRED'),
  getAuthorizationUrl: () => null,
  getAuthorizedScopes: (script: Script) => [...(script.environment.scopes ?? [])],
};

export const triggerBuilder: ClassBody = {
  timeBased: (_script: Script, draft: TriggerDraft) => new Handle('ClockTriggerBuilder', draft),
};

const record = (method: string): [string, Method] => [
  method,
  (_script: Script, draft: TriggerDraft, ...args: unknown[]) => {
    draft.calls = [
      ...draft.calls,
      { method, args: args.map((arg) => (arg instanceof EnumValue ? arg.name : arg)) },
    ];
    return chain;
  },
];

export const clockTriggerBuilder: ClassBody = {
  ...Object.fromEntries(methodNames('ClockTriggerBuilder').map(record)),
  everyMinutes() {
    throw new GoogleError('An add-on may not have a trigger that runs more often than once an hour.');
  },
  create(script: Script, { handler, calls }: TriggerDraft) {
    const all = script.environment.triggers;
    if (all.length >= perDocument) {
      throw new GoogleError(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    const made: StoredTrigger = { id: String(script.document.nextId()), handler, calls };
    all.push(made);
    return new Handle('Trigger', made);
  },
};

export const trigger: ClassBody = {
  getUniqueId: (_script: Script, { id }: StoredTrigger) => id,
  getHandlerFunction: (_script: Script, { handler }: StoredTrigger) => handler,
  getEventType: () => enumValue('EventType', 'CLOCK'),
  getTriggerSource: () => enumValue('TriggerSource', 'CLOCK'),
  getTriggerSourceId: () => null,
};
