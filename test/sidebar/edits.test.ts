import { describe, expect, test } from 'vitest';
import { countChanges, isSame } from '../../src/sidebar/edits/count-changes.ts';
import { withColumn, withReads } from '../../src/sidebar/edits/edit-columns.ts';
import {
  mostStages,
  withMoved,
  withNewStage,
  withoutStage,
  withProbability,
  withRole,
  withStageFor,
} from '../../src/sidebar/edits/edit-stages.ts';
import { meaningOf, undecided, withAssigned } from '../../src/sidebar/edits/edit-statuses.ts';
import { aModel, aSetup } from './a-setup.ts';

const ref = (header: string) => ({ header, ordinal: 1 });
const names = (setup: typeof aSetup) => setup.stages.map(({ name }) => name);

describe('columns', () => {
  test('a column is one field only', () => {
    const changed = withColumn(aSetup, 'deals', 'cost', ref('Amount'));
    expect(changed.deals.columns.cost).toEqual(ref('Amount'));
    expect(changed.deals.columns.amount).toBeUndefined();
  });

  test('but the cost of goods may be a variable cost as well', () => {
    const costs = withColumn(
      withColumn(aSetup, 'deals', 'cost', ref('Costs')),
      'deals',
      'variable1',
      ref('Costs'),
    );
    expect(costs.deals.columns).toMatchObject({ cost: ref('Costs'), variable1: ref('Costs') });
  });

  test('the lead follows the created date, and is no lead without it', () => {
    const moved = withColumn(aSetup, 'deals', 'created', ref('Meeting on'));
    expect(moved.stages[0]?.reached).toEqual({ by: 'date', column: ref('Meeting on') });
    expect(withColumn(aSetup, 'deals', 'created', null).stages[0]?.role).toBe('none');
  });

  test('another status column brings other statuses', () => {
    const changed = withColumn(aSetup, 'deals', 'status', ref('Phase'));
    expect(changed.statuses).toEqual([]);
    expect(names(changed)).toEqual(['Lead', 'Meeting']);
  });

  test('how a column is read holds for its field and for its stage', () => {
    const changed = withReads(aSetup, 'deals', [ref('Created'), ref('Meeting on')], 'dayFirst');
    expect(changed.deals.columns.created).toEqual({ ...ref('Created'), reads: 'dayFirst' });
    expect(changed.stages[1]?.reached).toEqual({
      by: 'date',
      column: { ...ref('Meeting on'), reads: 'dayFirst' },
    });
    expect(withReads(changed, 'deals', [ref('Created'), ref('Meeting on')], undefined)).toEqual(aSetup);
  });
});

describe('stages', () => {
  test('move, but never before the lead', () => {
    expect(names(withMoved(aSetup, 2, 1))).toEqual(['Lead', 'Offer', 'Meeting']);
    expect(withMoved(aSetup, 1, 0)).toBe(aSetup);
    expect(withMoved(aSetup, 0, 2)).toBe(aSetup);
  });

  test('get a name of their own, up to the most', () => {
    expect(names(withNewStage(aSetup, 'Offer'))).toEqual(['Lead', 'Meeting', 'Offer', 'Offer 2']);
    let full = aSetup;
    for (let count = 0; count < 20; count++) full = withNewStage(full, 'Step');
    expect(full.stages).toHaveLength(mostStages);
  });

  test('only one counts as qualified, only the first as leads', () => {
    expect(withRole(aSetup, 2, 'qualified').stages.map(({ role }) => role)).toEqual([
      'lead',
      'none',
      'qualified',
    ]);
    expect(withRole(aSetup, 2, 'lead')).toBe(aSetup);
  });

  test('go without their statuses being lost', () => {
    expect(meaningOf(withoutStage(aSetup, 2), 'Offer sent')).toBe('open');
  });
});

describe('statuses', () => {
  test('mean one thing only', () => {
    const won = withAssigned(aSetup, 'Offer sent', 'won');
    expect(won.stages[2]?.reached).toEqual({ by: 'status', texts: [] });
    expect(meaningOf(won, 'Offer sent')).toBe('won');
    expect(withAssigned(aSetup, 'On hold', { stage: 2 }).stages[2]?.reached).toEqual({
      by: 'status',
      texts: ['Offer sent', 'On hold'],
    });
  });

  test('are undecided until somebody says something, even that they are open', () => {
    expect(undecided(aSetup, aModel.statuses)).toEqual([{ text: 'On hold', count: 41 }]);
    expect(undecided(withAssigned(aSetup, 'On hold', 'open'), aModel.statuses)).toEqual([]);
    expect(names(withStageFor(aSetup, 'On hold'))[3]).toBe('On hold');
  });
});

describe('changes are counted by what differs', () => {
  test.each([
    ['nothing', aSetup, 0],
    ['a column', withColumn(aSetup, 'deals', 'amount', null), 1],
    ['a column given to another field', withColumn(aSetup, 'deals', 'cost', ref('Amount')), 2],
    ['a stage moved', withMoved(aSetup, 2, 1), 1],
    ['a stage more', withNewStage(aSetup, 'Trial'), 1],
    ['a status', withAssigned(aSetup, 'On hold', 'lost'), 1],
    ['another sheet', { ...aSetup, deals: { ...aSetup.deals, sheetId: 2, columns: {} } }, 1],
  ])('%s', (_name, changed, count) => {
    expect(countChanges(aSetup, changed)).toBe(count);
  });

  test('not by the order of keys', () => {
    expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
  });
});

test('a stage has a probability from 0 to 100 %, or none, and that is a change to save', () => {
  const likely = withProbability(aSetup, 1, 12.5);
  expect(likely.stages[1]?.probability).toBe(0.125);
  expect(countChanges(aSetup, likely)).toBe(1);
  expect(withProbability(likely, 1, Number.NaN)).toEqual(aSetup);
  expect(withProbability(likely, 1, 101)).toBe(likely);
  expect(withProbability(likely, 1, -1)).toBe(likely);
});
