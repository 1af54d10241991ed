import { type Day, NO_DAY } from '../../../src/kpi/day.ts';
import type { CodedColumn } from '../../../src/kpi/deals.ts';
import type { Leads } from '../../../src/kpi/leads-table.ts';
import { foldText } from '../../../src/setup/fold-text.ts';
import { figureShape } from '../../../src/table/figure-shape.ts';
import { type FieldKind, rowsEncoder } from '../../../src/table/rows-encoder.ts';
import { dealTexts } from './deal-texts.ts';
import { type Reading, sheetTable } from './sheet-table.ts';

const fields = ['id', 'created', 'rep', 'channel', 'source'] as const;
const kinds: Readonly<Record<(typeof fields)[number], FieldKind>> = {
  id: 'key',
  created: 'day',
  rep: 'rep',
  channel: 'channel',
  source: 'source',
};

/**
 * The leads of a table of their own. Done here, because the product has no encoder for it yet: of rows with one key
 * the one created first stands, then the one further down; what is created after as-of is not there.
 */
export function encodedLeads(reading: Reading, asOf: Day, team: CodedColumn | null): Leads | null {
  const table = sheetTable(reading, 'leads', fields);
  if (!table) return null;
  const encoder = rowsEncoder(table.source, kinds, (reader, columnOf) =>
    figureShape(columnOf('created'), -1, reader),
  );
  encoder.add(table.rows);
  const encoded = encoder.settle();
  const [keys, created] = [encoded.codes('id'), encoded.days('created')];
  const standing = new Map<number, number>();
  for (let row = 0; row < encoded.count; row++) {
    const day = created[row] as Day;
    if (day !== NO_DAY && day > asOf) continue;
    const other = standing.get(keys[row] as number);
    if (other === undefined || day <= (created[other] as Day)) standing.set(keys[row] as number, row);
  }
  const rows = [...standing.values()];
  const pick = (codes: Int32Array) => Int32Array.from(rows, (row) => codes[row] as number);
  const rep = pick(encoded.codes('rep'));
  const words = encoded.words('id').map(foldText);
  const leadOf = new Map(rows.map((row, lead) => [words[keys[row] as number], lead]));
  const [named] = dealTexts(reading, ['lead', 'channel', 'source']);
  return {
    count: rows.length,
    created: pick(created),
    customer: new Int32Array(rows.length).fill(-1),
    leadOfDeal: Int32Array.from(named?.deals ?? [], (text) => leadOf.get(foldText(text)) ?? -1),
    rep,
    channel: pick(encoded.codes('channel')),
    source: pick(encoded.codes('source')),
    ...(team ? { free: [undefined, rep.map((code) => team.codes[code] ?? -1)] } : {}),
  };
}
