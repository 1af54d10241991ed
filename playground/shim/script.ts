import { protectedText, refusesWrite } from './access.ts';
import type { AuthMode } from './auth.ts';
import { missingScope, refusal } from './auth.ts';
import { classes } from './classes.ts';
import { Meter } from './counters.ts';
import { toHost, toRealm } from './crossing.ts';
import type { LocalDocument } from './document.ts';
import { effectOf } from './effect.ts';
import type { Environment } from './environment.ts';
import { GoogleError, NotEmulated, Suspension } from './google-error.ts';
import type { Method } from './handle.ts';
import { chain, type EnumValue, type Handle } from './handle.ts';
import type { Journal } from './journal.ts';
import type { Fault, Meanwhile } from './local-sheets.ts';
import type { Answer, Question } from './question.ts';
import type { Realm } from './realm.ts';
import { checkSignature, isDate } from './signature.ts';
import { StandIns } from './stand-ins.ts';
import { questionOf } from './ui.ts';

export interface ScriptOptions {
  readonly mode: AuthMode;
  readonly answers?: readonly (string | Answer)[];
  readonly fault?: Fault | null;
  readonly meanwhile?: Meanwhile | null;
  /** With a journal the execution ends at a dialog that has no answer yet, to be run again. */
  readonly journal?: Journal;
  /** The execution that asked: this one goes on with what it counted and showed. */
  readonly resumes?: Script;
}

/** Why an execution came to an end before its function did. */
type Ending = 'killed' | 'timeout' | 'asked';

/** One execution of the add-in: its rights, its counters, what it showed, and the guard of every service call. */
export class Script {
  readonly meter: Meter;
  readonly toasts: { message: string; title: string }[];
  readonly alerts: { title: string; message: string }[];
  readonly dialogs: {
    kind: string;
    title: string;
    html: string;
    width: number | null;
    height: number | null;
  }[];
  readonly log: string[];
  readonly menus: { caption: string; items: { caption: string; handler: string }[] }[];
  readonly answers: (string | Answer)[];
  /** What it waits for, when it was ended by a dialog. */
  question: Question | null = null;
  readonly standIns: StandIns;
  ending: Ending | null = null;
  /** A fault of the emulation itself: it must not be mistaken for one of the add-in. */
  broken: unknown = null;

  constructor(
    readonly environment: Environment,
    readonly realm: Realm,
    readonly options: ScriptOptions,
  ) {
    const { resumes } = options;
    this.meter = resumes?.meter ?? new Meter();
    this.meter.slowness = environment.slowness;
    this.toasts = resumes?.toasts ?? [];
    this.alerts = resumes?.alerts ?? [];
    this.dialogs = resumes?.dialogs ?? [];
    this.log = resumes?.log ?? [];
    this.menus = resumes?.menus ?? [];
    this.answers = [...(options.answers ?? [])];
    this.standIns = new StandIns(realm, (receiver, method, args, standIn) =>
      this.#guarded(() => this.#call(receiver, method, args, standIn)),
    );
  }

  get document(): LocalDocument {
    return this.environment.document;
  }

  get mode(): AuthMode {
    return this.options.mode;
  }

  /** Ends the execution for good: whatever it still tries has no effect. */
  end(ending: Ending): never {
    this.ending ??= ending;
    this.releaseLocks();
    throw this.#lastError();
  }

  /** Ends the execution at a dialog, until somebody has answered. */
  suspend(question: Question): never {
    this.ending ??= 'asked';
    this.question = question;
    this.releaseLocks();
    throw new Suspension();
  }

  /** Google does it when an execution ends, and while a dialog waits. */
  releaseLocks(): void {
    const { locks } = this.environment;
    for (const [name, holder] of locks) if (holder === this) locks.delete(name);
  }

  /** Lets modelled time pass, as sleeping and waiting do. */
  wait(seconds: number): void {
    this.meter.waited += seconds;
    this.#checkTime();
  }

  toRealm(value: unknown): unknown {
    return toRealm(value, this.realm, this.standIns.of);
  }

  toHost(value: unknown): unknown {
    return toHost(value, this.standIns.heldBy);
  }

  #call(receiver: Handle, method: string, given: unknown[], standIn: object): unknown {
    if (this.ending) throw this.#lastError();
    const { journal } = this.options;
    const perform = () => this.#perform(receiver, method, given);
    const result = journal ? journal.call(`${receiver.type}.${method}`, perform) : perform();
    return result === chain ? standIn : this.toRealm(result);
  }

  #perform(receiver: Handle, method: string, given: readonly unknown[]): unknown {
    const { type } = receiver;
    const args = given.map((arg) => this.#argument(arg));
    checkSignature(type, method, args);
    const effect = effectOf(type, method);
    const refused =
      refusal(this.mode, type, method, effect) ?? missingScope(this.environment.scopes, type, method);
    if (refused) throw new GoogleError(refused);
    if (effect === 'write' && refusesWrite(this.document, receiver, method, args))
      throw new GoogleError(protectedText);
    const body: Method | undefined = classes[type]?.[method];
    if (!body) throw new NotEmulated(`${type}.${method}`);
    if (this.options.journal && this.answers.length === 0) {
      const question = questionOf(type, method, args);
      if (question) this.suspend(question);
    }
    const run = body as (script: Script, self: unknown, ...args: unknown[]) => unknown;
    let fault: Fault | null = null;
    if (effect !== 'free') {
      this.meter.call(`${type}.${method}`, effect);
      const { meanwhile } = this.options;
      if (meanwhile?.call === this.meter.calls) meanwhile.act();
      fault = this.options.fault?.call === this.meter.calls ? this.options.fault : null;
      if (fault?.kind === 'kill') this.end('killed');
      if (fault?.kind === 'before')
        throw new GoogleError('Service Spreadsheets failed while accessing document.');
    }
    const result = run(this, receiver.self, ...args);
    if (effect !== 'free') this.#checkTime();
    if (fault?.kind === 'after')
      throw new GoogleError('Service Spreadsheets timed out while accessing document.');
    return result;
  }

  /** What a method gets for an argument: handles for stand-ins, also inside arrays; the rest as it is. */
  #argument(value: unknown): unknown {
    if (value === undefined) return null;
    if (typeof value !== 'object' || value === null || isDate(value)) return value;
    const held = this.standIns.heldBy(value);
    if (held) return held;
    if (!Array.isArray(value)) return value;
    return value.some(holds) ? value.map((item) => this.#argument(item)) : value;

    function holds(item: unknown): boolean {
      return typeof item === 'object' && item !== null && !isDate(item);
    }
  }

  #checkTime(): void {
    const limit = this.mode === 'FULL' ? 360 : 30;
    if (this.meter.seconds() > limit) this.end('timeout');
  }

  #lastError(): GoogleError {
    return new GoogleError(
      this.ending === 'timeout' ? 'Exceeded maximum execution time' : 'The execution was killed',
    );
  }

  /** Every error leaves as one of the script's own scope. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.toScriptError(error);
    }
  }

  toScriptError(error: unknown): unknown {
    const { Error: RealmError, TypeError: RealmTypeError } = this.realm.intrinsics;
    if (error instanceof RealmError) return error;
    if (error instanceof GoogleError) {
      const made = new RealmError(error.message);
      Object.defineProperty(made, 'name', { value: 'Exception', configurable: true, writable: true });
      return made;
    }
    if (error instanceof TypeError && error.message === 'Illegal invocation')
      return new RealmTypeError(error.message);
    this.broken ??= error;
    return new RealmError(
      `The local emulation failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }

  /** A stand-in for an object of a class. */
  standIn(held: Handle | EnumValue): object {
    return this.standIns.of(held);
  }
}
