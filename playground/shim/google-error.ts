/** What a Google service throws; the script sees an Error named `Exception`. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** The script asked for something that exists in Google Sheets but not here. */
export class NotEmulated extends GoogleError {
  constructor(what: string) {
    super(`not emulated locally: ${what}`);
  }
}

/** Ends a script that waits for a dialog. */
export class Suspension extends GoogleError {
  constructor() {
    super('The script waits for an answer');
  }
}
