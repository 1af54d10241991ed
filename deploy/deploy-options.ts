import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** The command line of `npm run deploy`. */
export interface DeployOptions {
  readonly help: boolean;
  readonly dryRun: boolean;
  /** Make another script, though this folder has one. */
  readonly makeNew: boolean;
  /** A project for an editor add-on, bound to no spreadsheet. */
  readonly standalone: boolean;
  /** The id of an existing spreadsheet to bind to. */
  readonly parent: string | null;
  /** The name of the new spreadsheet and script; null where none was given. */
  readonly title: string | null;
  /** Log in without a browser on this machine. */
  readonly noLocalhost: boolean;
}

/** What `npm run deploy -- --help` prints. */
export const help = `npm run deploy [-- OPTIONS]

Puts the add-in into a new Google spreadsheet; run again, it updates that one.
The script's id is kept in .clasp.local.json, which git ignores.

  --dry-run        list what would be done and pushed; change nothing, need no login and no network
  --parent ID      put the add-in into an existing spreadsheet, given by its id or its link
  --standalone     make a project for an editor add-on, bound to no spreadsheet
  --new            make another script; the id of the old one is kept in a file of its own
  --title TEXT     name of the new spreadsheet and script (otherwise "Sales KPIs")
  --no-localhost   log in by copying a link, where this machine has no browser
  --help           print this`;

/** Reads the command line; throws a UsageError with one sentence. */
export function readDeployOptions(args: readonly string[]): DeployOptions {
  const values = parse(args);
  if (values.parent !== undefined && values.standalone)
    throw new UsageError(
      'Give --parent or --standalone, not both: a standalone script belongs to no spreadsheet.',
    );
  if (values.title !== undefined && values.title.trim() === '')
    throw new UsageError('--title wants a name, such as --title "Sales KPIs".');
  return {
    help: values.help ?? false,
    dryRun: values['dry-run'] ?? false,
    makeNew: values.new ?? false,
    standalone: values.standalone ?? false,
    parent: values.parent === undefined ? null : spreadsheetId(values.parent),
    title: values.title ?? null,
    noLocalhost: values['no-localhost'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        'dry-run': { type: 'boolean' },
        new: { type: 'boolean' },
        standalone: { type: 'boolean' },
        parent: { type: 'string' },
        title: { type: 'string' },
        'no-localhost': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message.split('. ')[0]}. See npm run deploy -- --help; mind the two dashes before the options.`,
    );
  }
}

/** The id in a link such as https://docs.google.com/spreadsheets/d/1AbC/edit, or the id itself. */
function spreadsheetId(text: string): string {
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  if (!/^[\w-]{10,}$/.test(id))
    throw new UsageError(
      `--parent wants the id or the link of a Google spreadsheet (https://docs.google.com/spreadsheets/d/ID/edit), not "${text}".`,
    );
  return id;
}
