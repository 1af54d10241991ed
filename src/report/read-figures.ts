import type { KpiFacts } from '../kpi/facts.ts';
import { figureNeeds } from '../setup/figure-tables.ts';
import type { Setup, TableSetup } from '../setup/setup.ts';
import { spendFields } from '../setup/spend-fields.ts';
import { targetFields } from '../setup/targets-fields.ts';
import { blankTest } from '../table/blank.ts';
import type { ColumnDoubt } from '../table/column-doubt.ts';
import { tableColumns } from '../table/find-columns.ts';
import type { Issue } from '../table/issue.ts';
import { spendEncoder } from '../table/spend-encoder.ts';
import type { PlaceRows } from '../table/table-source.ts';
import { targetsEncoder } from '../table/targets-encoder.ts';
import type { Reading } from './read-deals.ts';
import { readTable } from './read-table.ts';
import { sheetsOf } from './sheets-of.ts';
import type { Workbook } from './workbook.ts';

/** What the tables of spend and targets say, as far as the set-up has them. */
export interface Figures {
  readonly facts: KpiFacts;
  readonly tables: readonly FigureTable[];
}

interface FigureTable {
  readonly kind: 'spend' | 'targets';
  readonly rows: number;
  readonly places: readonly PlaceRows[];
  readonly issues: readonly Issue[];
  readonly doubts: readonly ColumnDoubt[];
}

/**
 * Reads the mapped columns of the tables of spend and targets. A table without its period or its figure says nothing
 * and is not read. To be read before the deals are finished, for they share their names.
 */
export function readFigures(workbook: Workbook, setup: Setup, reading: Reading): Figures {
  const isBlank = blankTest(setup.options.blankTexts);
  const isWhole = <Field extends string>(
    table: TableSetup<Field> | undefined,
    needs: readonly Field[],
  ): table is TableSetup<Field> => table !== undefined && needs.every((field) => table.columns[field]);
  const tables: FigureTable[] = [];
  const facts: { -readonly [Key in keyof KpiFacts]: KpiFacts[Key] } = {};
  const { spend, targets } = setup;

  if (isWhole(spend, figureNeeds.spend)) {
    const read = readTable(
      workbook,
      sheetsOf(workbook, spend, reading.heads),
      (headers) => tableColumns(spendFields, spend.columns, headers),
      (source) => spendEncoder({ ...source, ...reading, isBlank }),
    ).finish(reading.asOf);
    facts.spend = read.spend;
    tables.push({ kind: 'spend', ...read });
  }

  if (isWhole(targets, figureNeeds.targets)) {
    const read = readTable(
      workbook,
      sheetsOf(workbook, targets, reading.heads),
      (headers) => tableColumns(targetFields, targets.columns, headers),
      (source) => targetsEncoder({ ...source, ...reading, isBlank }),
    ).finish();
    facts.targets = read.targets;
    tables.push({ kind: 'targets', ...read });
  }
  return { facts, tables };
}
