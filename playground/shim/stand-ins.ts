import { apiTable, methodNames } from './api-lookup.ts';
import { enumMembers } from './enums.ts';
import { EnumValue, Handle } from './handle.ts';
import type { Realm } from './realm.ts';

/** Called for every method call of the script on one of Google's objects. */
export type Invoke = (receiver: Handle, method: string, args: unknown[], standIn: object) => unknown;

/**
 * Makes the objects that the script holds. A stand-in has exactly the members of Google's class: others read as
 * undefined, as in Google.
 */
export class StandIns {
  readonly #prototypes = new Map<string, object>();
  readonly #held = new WeakMap<object, Handle | EnumValue>();
  readonly #enums = new Map<EnumValue, object>();

  constructor(
    readonly realm: Realm,
    readonly invoke: Invoke,
  ) {}

  heldBy = (standIn: object): Handle | EnumValue | undefined => this.#held.get(standIn);

  of = (held: Handle | EnumValue): object => {
    if (held instanceof EnumValue) return this.#enumValue(held);
    const made = Object.create(this.#prototype(held.type)) as object;
    this.#held.set(made, held);
    return Object.freeze(made);
  };

  /** All members of an enum as one object, the way `SpreadsheetApp.WrapStrategy` holds them. */
  enumObject(type: string): object {
    const made = new this.realm.intrinsics.Object() as Record<string, unknown>;
    for (const member of enumMembers(type)) made[member.name] = this.#enumValue(member);
    return Object.freeze(made);
  }

  #enumValue(value: EnumValue): object {
    const known = this.#enums.get(value);
    if (known) return known;
    const made = this.#object({
      toString: () => value.name,
      name: () => value.name,
      toJSON: () => value.name,
      ordinal: () => value.ordinal,
      compareTo: (other: object) => value.ordinal - ((this.#held.get(other) as EnumValue)?.ordinal ?? 0),
    });
    this.#held.set(made, value);
    this.#enums.set(value, made);
    return Object.freeze(made);
  }

  #prototype(type: string): object {
    const known = this.#prototypes.get(type);
    if (known) return known;
    const { invoke } = this;
    const held = this.#held;
    const members: Record<string, unknown> = { toString: () => type };
    for (const method of methodNames(type)) {
      members[method] = function (this: object, ...args: unknown[]) {
        const receiver = held.get(this);
        if (!(receiver instanceof Handle)) throw new TypeError('Illegal invocation');
        return invoke(receiver, method, args, this);
      };
    }
    for (const [property, name] of Object.entries(apiTable.enumsOf[type] ?? {})) {
      Object.defineProperty(members, property, { get: once(() => this.enumObject(name)), enumerable: true });
    }
    const made = this.#object(members);
    this.#prototypes.set(type, made);
    return made;
  }

  /** An object of the script's scope with members that do not show up in its keys. */
  #object(members: object): object {
    const made = new this.realm.intrinsics.Object() as object;
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
      Object.defineProperty(made, name, { ...descriptor, enumerable: false });
    }
    return made;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
