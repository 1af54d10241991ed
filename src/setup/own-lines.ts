import { catalogue, kpiGroups } from '../kpi/catalogue.ts';
import { figureFields, figureKinds } from './figure-tables.ts';
import { dealFields, furtherSheets } from './setup.ts';
import { type Complain, cellName, type SetupLine, textAt } from './setup-line.ts';
import { tableKinds } from './table-kinds.ts';

/**
 * The rows that count, each key once. Of rows with equal keys the first is ours; a copy that says something else
 * is complained about, and so is a row between ours that nobody would read. Rows above and below ours belong to
 * the user.
 */
export function ownLines(lines: readonly SetupLine[], complain: Complain): SetupLine[] {
  const own: SetupLine[] = [];
  const last = lines.reduce((found, { key }, index) => (isOurs(key) ? index : found), -1);
  lines.slice(0, last + 1).forEach((line) => {
    const first = own.find(({ key }) => identity(key) === identity(line.key));
    const filled = firstFilled(line);
    // The hidden row that holds the keys of the columns.
    if (line.key === 'key') return;
    if (line.key === '') {
      if (filled !== null && own.length > 0) complain(line, filled, 'row.unkeyed');
    } else if (!isOurs(line.key)) {
      if (filled !== null) complain(line, filled, 'key.unknown');
    } else if (line.key.startsWith('gap.')) {
      if (filled !== null) complain(line, filled, 'row.unkeyed');
    } else if (!first) {
      own.push(line);
    } else {
      const different = [0, 1, 2, 3].find((cell) => !['', textAt(first, cell)].includes(textAt(line, cell)));
      if (different !== undefined) complain(line, different, 'row.copied', cellName(first, different));
    }
  });
  return own;
}

function firstFilled(line: SetupLine): number | null {
  const cell = [0, 1, 2, 3, 4].find((index) => textAt(line, index) !== '');
  return cell ?? null;
}

/** The key without what only helps to read the row of a table. */
function identity(key: string): string {
  return /^(table\.[a-z]+|part\.[a-z]+:-?\d+)(?=:)/.exec(key)?.[0] ?? key;
}

/** The rows of a table and of its further sheets. */
const tableKey = /^(?:table\.([a-z]+)(?::.*)?|part\.([a-z]+)(?::-?\d+:.*|\.new))$/s;

function isOurs(key: string): boolean {
  const [, table, part] = tableKey.exec(key) ?? [];
  return (
    tableKinds.some((kind) => kind === (table ?? part)) ||
    /^(setup\.(title|line|layout|version)|(section|header|gap)\.[a-z]+|stage\.(\d+(:.*)?|new)|status\..+|plan\..+)$/s.test(
      key,
    ) ||
    /^(option\.(asof|window|reach|gap|lag|fiscal|toDate|currency|rates|chances|split|template|blank(\.\w+)?)|deals\.leave[1-9])$/.test(
      key,
    ) ||
    furtherSheets.some((sheet) => key === `option.sheet.${sheet}`) ||
    kpiGroups.some((group) => key === `option.group.${group}`) ||
    catalogue().some(({ id }) => key === `option.kpi.${id}`) ||
    dealFields.some((field) => key === `deals.${field}`) ||
    figureKinds.some((kind) => figureFields[kind].some((field) => key === `${kind}.${field}`))
  );
}
