import type { SetupMessages } from '../i18n/en-setup.ts';
import { checkText } from './check-text.ts';
import { columnLabel } from './column-label.ts';
import { offeredFields } from './offered-fields.ts';
import { readsCell } from './reads-cell.ts';
import { confident } from './recognised-column.ts';
import { type DealField, dealFields, type Setup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { check, edited, type SetupRow, type SetupRowCell, shown } from './setup-row.ts';

/** A row for each field of a deal: its column, how it was found, and what is in doubt. */
export function columnRows(setup: Setup, evidence: SetupEvidence, messages: SetupMessages): SetupRow[] {
  return offeredFields(dealFields, setup.deals.columns).map((field) => {
    const column = setup.deals.columns[field];
    return {
      key: `deals.${field}`,
      kind: 'field',
      cells: [
        shown(messages.fields[field]),
        edited(column ? columnLabel(column) : '', evidence.headers),
        readsCell(readsAs[field], column, messages),
        shown(howText(field, evidence, messages), 'faint'),
        column ? columnCheck(field, setup, evidence, messages) : shown(messages.without[field], 'faint'),
      ],
    };
  });
}

/** How the cells of a field are read. */
export const readsAs: Readonly<Record<DealField, keyof SetupMessages['readsAs']>> = {
  id: 'text',
  customer: 'text',
  rep: 'text',
  channel: 'text',
  source: 'text',
  created: 'date',
  closed: 'date',
  expected: 'date',
  status: 'status',
  amount: 'number',
  currency: 'text',
  rate: 'number',
  cost: 'number',
  variable1: 'number',
  variable2: 'number',
  variable3: 'number',
  probability: 'number',
  type: 'text',
  reason: 'text',
  lead: 'text',
  free1: 'text',
  free2: 'text',
  free3: 'text',
  free4: 'text',
  massMail: 'yesNo',
};

function howText(field: DealField, evidence: SetupEvidence, { how, fields }: SetupMessages): string {
  const found = evidence.columns[field]?.how;
  if (found === undefined)
    return field === 'status' && evidence.needsStatus ? how.notFoundNeeded : how.notFound;
  return found === 'knownWord' ? how.knownWord(fields[field]) : how[found];
}

function columnCheck(
  field: DealField,
  setup: Setup,
  evidence: SetupEvidence,
  messages: SetupMessages,
): SetupRowCell {
  const score = evidence.columns[field]?.score ?? 1;
  if (score < confident) return check(messages.checks.doubtfulColumn);
  const finding = evidence.checks[`deals.${field}`];
  if (field !== 'status' || finding !== undefined) return checkText(finding, messages);
  const undecided = setup.statuses.filter((status) => status.undecided).length;
  return check(messages.checks.assigned(setup.statuses.length - undecided, setup.statuses.length));
}
