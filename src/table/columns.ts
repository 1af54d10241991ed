import { type DealField, dealFields, type Setup } from '../setup/setup.ts';
import { stageColumn } from '../setup/stage-column.ts';
import type { Cell } from './cell.ts';
import { findColumns, placesByField, signedColumn, type TableColumns } from './find-columns.ts';

/** Where the mapped columns of the deals table stand. */
export interface DealColumns extends TableColumns<DealField> {
  /** For each stage of the set-up: index into `positions`, or -1 (status is the evidence, or column not found). */
  readonly stages: readonly number[];
  /** The same for each rule that leaves rows out. */
  readonly leaveOut: readonly number[];
}

/**
 * Finds the columns of the set-up in the header row of the deals.
 *
 * @example
 * dealColumns(setup, ['Deal', 'Created']).missing //=> []
 */
export function dealColumns(setup: Setup, headerRow: readonly Cell[]): DealColumns {
  const ofFields = dealFields.map((field) => setup.deals.columns[field]);
  const ofStages = setup.stages.map(stageColumn);
  const ofRules = (setup.leaveOut ?? []).map(({ column }) => column);
  const { places, ...found } = findColumns([...ofFields, ...ofStages, ...ofRules], headerRow);
  const rules = dealFields.length + ofStages.length;
  const fields = placesByField(dealFields, places);
  return {
    ...found,
    fields,
    signed: signedColumn(dealFields, fields),
    stages: places.slice(dealFields.length, rules),
    leaveOut: places.slice(rules),
  };
}
