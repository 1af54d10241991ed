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
import { targetsEncoder } from '../table/targets-encoder.ts';
import type { Reading } from './read-deals.ts';
import { readTable } from './read-table.ts';
import type { SheetInfo, Workbook } from './workbook.ts';

/** What the tables of spend and targets say, as far as the set-up has them. */
export interface Figures {
  readonly facts: KpiFacts;
  readonly tables: readonly FigureTable[];
}

interface FigureTable {
  readonly kind: 'spend' | 'targets';
  readonly rows: number;
  readonly issues: readonly Issue[];
  readonly doubts: readonly ColumnDoubt[];
}

/**
 * Reads the mapped columns of the tables of spend and targets. A table without its period or its figure says nothing
 * and is not read. To be read before the deals are finished, for they share their names.
 */
export function readFigures(workbook: Workbook, setup: Setup, reading: Reading): Figures {
  const isBlank = blankTest(setup.options.blankTexts);
  const sheetOf = <Field extends string>(table: TableSetup<Field> | undefined, needs: readonly Field[]) => {
    const isWhole = table !== undefined && needs.every((field) => table.columns[field]);
    return isWhole ? workbook.sheets().find(({ id }) => id === table.sheetId) : undefined;
  };
  const tables: FigureTable[] = [];
  const facts: { -readonly [Key in keyof KpiFacts]: KpiFacts[Key] } = {};
  const { spend, targets } = setup;

  const spendSheet: SheetInfo | undefined = sheetOf(spend, figureNeeds.spend);
  if (spend && spendSheet) {
    const read = readTable(
      workbook,
      spendSheet,
      spend.headerRow,
      (headers) => tableColumns(spendFields, spend.columns, headers),
      (source) => spendEncoder({ ...source, ...reading, isBlank }),
    ).finish(reading.asOf);
    facts.spend = read.spend;
    tables.push({ kind: 'spend', ...read });
  }

  const targetsSheet: SheetInfo | undefined = sheetOf(targets, figureNeeds.targets);
  if (targets && targetsSheet) {
    const read = readTable(
      workbook,
      targetsSheet,
      targets.headerRow,
      (headers) => tableColumns(targetFields, targets.columns, headers),
      (source) => targetsEncoder({ ...source, ...reading, isBlank }),
    ).finish();
    facts.targets = read.targets;
    tables.push({ kind: 'targets', ...read });
  }
  return { facts, tables };
}
