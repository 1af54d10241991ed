import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import { isTally } from '../setup/stage-column.ts';
import type { EncodedDeals } from '../table/finish-deals.ts';
import { type Reading, readCounts, readDeals } from './read-deals.ts';
import { type Figures, readFigures } from './read-figures.ts';
import type { ReadableWorkbook } from './readable.ts';
import { sheetsOf } from './sheets-of.ts';

/** The tables as read: only the texts of the status column are still to be understood. */
export interface TablesToSettle {
  readonly statuses: readonly StatusCount[];
  /** What money is shown in: as a person said, else the base where there are several; '' for none. */
  readonly currency: string;
  /** The one currency that the amounts name by themselves; '' where they name none or several. */
  readonly ownCurrency: string;
  /** @param setup the set-up once the statuses are known */
  finish(setup: Setup): TablesRead;
}

interface TablesRead extends EncodedDeals {
  readonly figures: Figures;
}

/**
 * Reads every mapped column of every table once.
 *
 * @throws UserError where a sheet or column of the set-up is gone
 */
export function readTables(workbook: ReadableWorkbook, setup: Setup, reading: Reading): TablesToSettle {
  const readFunnel = isTally(setup) ? readCounts : readDeals;
  const deals = readFunnel(workbook, setup, sheetsOf(workbook, setup.deals, reading.heads), reading);
  const unfinished = readFigures(workbook, setup, reading, deals.currencies);
  return {
    statuses: [...deals.statuses, ...unfinished.statuses],
    currency: unfinished.currency,
    ownCurrency: unfinished.ownCurrency,
    finish(settled) {
      const read = deals.finish(settled, unfinished);
      const figures = unfinished.finish(read.deals);
      const { counts } = read;
      return { ...read, figures: counts ? { ...figures, facts: { ...figures.facts, counts } } : figures };
    },
  };
}
