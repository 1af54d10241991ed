import type { UniverSession } from './univer-session.ts';

/** The private parts of Univer's trigger that start a calculation when its 100 ms of quiet are over. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(before: object, now: object): object;
}

/**
 * Starts the calculation that Univer has put off, without waiting for its 100 ms. Call it only while nothing is
 * being calculated.
 */
export function eagerStart(session: UniverSession): () => void {
  const { injector, kit } = session;
  // What the trigger's timer does is written inside its callback; these are the same steps.
  const trigger = injector.get(kit.TriggerCalculationController) as unknown as Trigger;
  return () => {
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    const commands = injector.get(kit.ICommandService);
    const start = 'formula.mutation.set-formula-calculation-start';
    commands.syncExecuteCommand(start, { ...trigger._executingDirtyData }, { onlyLocal: true });
  };
}
