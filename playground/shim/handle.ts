/** An object of Apps Script on our side of the wall: the script holds a frozen stand-in for it. */
export class Handle<Self = unknown> {
  constructor(
    readonly type: string,
    readonly self: Self,
  ) {}
}

/** A member of an enum such as `SpreadsheetApp.WrapStrategy.WRAP`. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** What a method returns that gives back the object it was called on. */
export const chain = Symbol('chain');

/**
 * One method of an Apps Script class: the running script, what the object stands for, then the arguments,
 * already checked against Google's signatures. `self` and the arguments are narrowed by each method.
 */
export type Method = (script: never, self: never, ...args: never[]) => unknown;

/** The emulated methods of one class. */
export type ClassBody = Readonly<Record<string, Method>>;
