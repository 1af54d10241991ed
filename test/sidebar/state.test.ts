import { describe, expect, test } from 'vitest';
import type { OpenedSetup } from '../../src/rpc.ts';
import { templateStages } from '../../src/setup/funnel-templates.ts';
import { withColumn } from '../../src/sidebar/edits/edit-columns.ts';
import { withNewStage } from '../../src/sidebar/edits/edit-stages.ts';
import { withAssigned } from '../../src/sidebar/edits/edit-statuses.ts';
import {
  outcomeCount,
  readingQuestions,
  stageCounts,
  stageProblem,
  todos,
} from '../../src/sidebar/questions.ts';
import { readingsOf } from '../../src/sidebar/readings.ts';
import { isUnsaved, openedState, reduce, unsaved } from '../../src/sidebar/state.ts';
import { aModel, aSetup } from './a-setup.ts';

const opened: OpenedSetup = {
  setup: aSetup,
  model: aModel,
  saved: aSetup,
  base: 'a',
  hash: 'a',
  isDraft: false,
  problems: [],
  question: null,
};
const edited = withAssigned(aSetup, 'On hold', 'lost');

describe('the state of the sidebar', () => {
  test('counts changes, undoes them one by one, and is clean again', () => {
    const once = reduce(openedState(opened), { do: 'edit', setup: edited });
    const twice = reduce(once, { do: 'edit', setup: withColumn(edited, 'deals', 'amount', null) });
    expect([unsaved(once), unsaved(twice)]).toEqual([1, 2]);
    const back = reduce(reduce(twice, { do: 'undo' }), { do: 'undo' });
    expect(back.setup).toBe(aSetup);
    expect(isUnsaved(back)).toBe(false);
    expect(reduce(once, { do: 'edit', setup: edited })).toBe(once);
  });

  test('keeps what was changed while it was being saved', () => {
    const once = reduce(openedState(opened), { do: 'edit', setup: edited });
    const later = withColumn(edited, 'deals', 'amount', null);
    const saving = reduce(reduce(once, { do: 'start', busy: 'save' }), { do: 'edit', setup: later });
    const result = { saved: true as const, hash: 'b', model: { ...aModel, setup: edited } };
    const saved = reduce(saving, { do: 'saved', sent: edited, result });
    expect(saved.setup).toBe(later);
    expect(unsaved(saved)).toBe(1);
    expect(saved.base).toBe('b');
  });

  test('a conflict keeps both; mine is saved on the ground of theirs, theirs can be undone', () => {
    const theirSetup = withColumn(aSetup, 'deals', 'closed', null);
    const theirs = {
      ...opened,
      setup: theirSetup,
      saved: theirSetup,
      hash: 'c',
      model: { ...aModel, setup: theirSetup },
    };
    const mine = reduce(openedState(opened), { do: 'edit', setup: edited });
    const both = reduce(mine, { do: 'saved', sent: edited, result: { saved: false, theirs } });
    expect(both.setup).toBe(edited);
    const kept = reduce(both, { do: 'mine' });
    expect([kept.setup, kept.base, unsaved(kept)]).toEqual([edited, 'c', 2]);
    const loaded = reduce(both, { do: 'theirs' });
    expect([loaded.setup, unsaved(loaded)]).toEqual([theirSetup, 0]);
    expect(reduce(loaded, { do: 'undo' }).setup).toBe(edited);
  });

  test('a draft on other ground than what stands now is a conflict at once', () => {
    expect(openedState({ ...opened, isDraft: true, base: 'old' }).conflict).not.toBeNull();
    expect(openedState({ ...opened, isDraft: true }).note).toEqual({ code: 'draft' });
  });

  test('a look that came too late changes nothing', () => {
    const once = reduce(openedState(opened), { do: 'edit', setup: edited });
    expect(reduce(once, { do: 'look', of: aSetup, model: aModel })).toBe(once);
  });
});

describe('what has to be answered', () => {
  const doubt = {
    code: 'dayOrder',
    as: 'dayFirst',
    count: 9,
    others: 0,
    sample: '03/04/2026',
    text: '▲',
  } as const;
  const asked = {
    ...aModel,
    checks: { ...aModel.checks, 'deals.created': doubt, 'stage.2': { ...doubt, count: 4 } },
  };

  test('one question for all columns of a table that are written alike, until it is answered', () => {
    expect(readingQuestions(aSetup, asked)).toEqual([
      {
        code: 'dayOrder',
        kind: 'deals',
        columns: [
          { header: 'Created', ordinal: 1 },
          { header: 'Meeting on', ordinal: 1 },
        ],
        count: 13,
        sample: '03/04/2026',
      },
    ]);
    expect(todos(aSetup, asked, null)).toEqual([{ code: 'dayOrder', page: 'columns' }]);
  });

  test('columns that are missing or gone, a status that is won, incomplete stages', () => {
    const without = withColumn(withColumn(aSetup, 'deals', 'created', null), 'deals', 'closed', null);
    expect(todos(without, aModel, null).map(({ code }) => code)).toEqual(['date']);
    const gone = withColumn(aSetup, 'deals', 'amount', { header: 'Net', ordinal: 1 });
    expect(todos(gone, aModel, null).map(({ code }) => code)).toEqual(['gone']);
    expect(todos(withAssigned(aSetup, 'Won', 'lost'), aModel, null).map(({ code }) => code)).toEqual([
      'noWon',
    ]);
    const stages = aSetup.stages.map((stage) => ({ ...stage, name: 'One' }));
    expect(stageProblem({ ...aSetup, stages }, 1)).toBe('nameTwice');
  });

  test('no column of a stage that waits for one, as in “KPI Setup”, after a way of selling is chosen', () => {
    const table = { columns: [], created: aSetup.deals.columns.created, statuses: aSetup.statuses };
    const setup = { ...aSetup, stages: templateStages('Request|Meeting held|*Offer sent', table) };
    expect(setup.stages.map(({ reached }) => reached.by)).toEqual(['date', 'status', 'status']);
    expect(todos(setup, aModel, null)).toEqual([]);
    expect(stageProblem(withNewStage(aSetup, 'Trial'), 3)).toBeNull();
  });

  test('the column of a won stage that goes by the status, which saving refuses', () => {
    const won = { name: 'Sold', role: 'won', reached: { by: 'status', texts: ['Offer sent'] } } as const;
    expect(stageProblem({ ...aSetup, stages: [won] }, 0)).toBe('noColumn');
  });

  test('the readings of a sample in words', () => {
    const shows = (code: 'dayOrder' | 'decimalMark', sample: string, language: string) =>
      readingsOf({ code, sample }, language).map((one) => one.shows);
    expect(shows('dayOrder', '03/04/2026', 'en')).toEqual(['3 April', '4 March']);
    expect(shows('dayOrder', '3.4.26', 'ru')).toEqual(['3 апреля', '4 марта']);
    expect(shows('decimalMark', '1,234', 'en')).toEqual(['1,234', '1.234']);
    expect(readingsOf({ code: 'decimalMark', sample: '1.234' }, 'en').map(({ reads }) => reads)).toEqual([
      'decimalComma',
      'decimalPoint',
    ]);
  });
});

test('deals are counted behind stages and outcomes, each status once', () => {
  expect(stageCounts(aSetup, aModel)).toEqual([128, 60, 7]);
  expect((['won', 'lost', 'open'] as const).map((outcome) => outcomeCount(aSetup, aModel, outcome))).toEqual([
    30, 50, 41,
  ]);
});
