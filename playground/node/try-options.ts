import { parseArgs } from 'node:util';
import { localeFacts } from '../shim/locale.ts';

export interface TryOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly expect: string | null;
  readonly now: Date | null;
  readonly timeZone: string;
  readonly locale: string;
}

/** A mistake of the person who typed the command. */
export class UsageError extends Error {}

const usage =
  'Usage: npm run try -- FILE.csv [MORE.csv …] [--json] [--expect TABLE.csv] [--now 2026-04-03] [--zone Europe/Sofia] [--locale en_US]';

/** Reads the command line; throws a UsageError with one sentence. */
export function readTryOptions(args: readonly string[]): TryOptions {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(`Name at least one CSV file. ${usage}`);
  const timeZone = values.zone ?? 'Europe/Sofia';
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new UsageError(`There is no time zone "${timeZone}".`);
  }
  const locale = values.locale ?? 'en_US';
  try {
    localeFacts(locale);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return {
    files: positionals,
    json: values.json ?? false,
    expect: values.expect ?? null,
    now: values.now === undefined ? null : readNow(values.now),
    timeZone,
    locale,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        expect: { type: 'string' },
        now: { type: 'string' },
        zone: { type: 'string' },
        locale: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. ${usage}`);
  }
}

/** A day means its noon in UTC, so that it is that day nearly everywhere. */
function readNow(text: string): Date {
  const now = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00Z` : text);
  if (Number.isNaN(now.getTime()))
    throw new UsageError(`--now wants a day such as 2026-04-03, not "${text}".`);
  return now;
}
