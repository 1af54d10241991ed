/** A mistake of the person who typed the command. */
export class UsageError extends Error {}
