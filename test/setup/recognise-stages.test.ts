import { expect, test } from 'vitest';
import { columnRefs } from '../../src/setup/column-label.ts';
import { recogniseColumns } from '../../src/setup/recognise-columns.ts';
import { recogniseStages } from '../../src/setup/recognise-stages.ts';
import { recogniseStatuses } from '../../src/setup/recognise-statuses.ts';
import type { SetupCell } from '../../src/setup/sheet-head.ts';

/** The funnel as `name ← column or texts [role]`, doubtful stages with a question mark. */
function funnel(
  headers: readonly string[],
  rows: readonly (readonly SetupCell[])[],
  statuses: readonly string[],
) {
  const counts = statuses.map((text) => ({ text, count: 1 }));
  const table = { refs: columnRefs(headers), rows };
  return recogniseStages(table, recogniseColumns(table), recogniseStatuses(counts), 'Lead').map(
    ({ name, reached, role, score }) => {
      const by = reached.by === 'status' ? reached.texts.join('; ') : reached.column.header;
      return `${name} ← ${by}${role === 'none' ? '' : ` [${role}]`}${score < 0.8 ? '?' : ''}`;
    },
  );
}

const day = '2026-01-05';

test('a date column for each stage, in the order of the sheet; a quote makes a lead qualified', () => {
  expect(
    funnel(
      [
        'Deal',
        'Created',
        'Contacted',
        'Quote sent',
        'Proposal reviewed',
        'Contract',
        'Closed',
        'Expected close',
        'Status',
      ],
      [['D01', day, day, day, day, day, day, day, 'Won']],
      ['Open', 'Won', 'Lost'],
    ),
  ).toEqual([
    'Lead ← Created [lead]',
    'Contacted ← Contacted',
    'Quote sent ← Quote sent [qualified]',
    'Proposal reviewed ← Proposal reviewed',
    'Contract ← Contract',
  ]);
});

test('"on" and "date" only say that it is a date; the word qualified comes before a quote', () => {
  expect(
    funnel(
      ['Created', 'meeting_date', 'Proposal on', 'Qualified on', 'Close date', 'Status'],
      [[day, day, day, day, day, 'Won']],
      ['Won'],
    ),
  ).toEqual([
    'Lead ← Created [lead]',
    'Meeting ← meeting_date',
    'Proposal ← Proposal on',
    'Qualified ← Qualified on [qualified]',
  ]);
});

test('HubSpot tells when a stage was entered; when it was left is no stage', () => {
  expect(
    funnel(
      [
        'Create Date',
        'Date entered "Appointment Scheduled (Sales Pipeline)"',
        'Date exited "Appointment Scheduled (Sales Pipeline)"',
        'Date entered "Qualified To Buy (Sales Pipeline)"',
        'Date entered "Closed won (Sales Pipeline)"',
        'Close Date',
        'Deal Stage',
      ],
      [[day, day, day, day, day, day, 'Closed won']],
      ['Closed won'],
    ),
  ).toEqual([
    'Lead ← Create Date [lead]',
    'Appointment Scheduled ← Date entered "Appointment Scheduled (Sales Pipeline)"',
    'Qualified To Buy ← Date entered "Qualified To Buy (Sales Pipeline)" [qualified]',
  ]);
});

test('an unknown date column is a stage only between created and closed, and asked about', () => {
  expect(
    funnel(
      ['Inspected', 'Created', 'Fitting', 'Last contacted', 'Paid on', 'Closed', 'Delivered', 'Status'],
      [[day, day, day, day, day, day, day, 'Won']],
      ['Won'],
    ),
  ).toEqual(['Lead ← Created [lead]', 'Fitting ← Fitting?']);
});

test('without dates the open statuses are the stages, never won and lost', () => {
  expect(
    funnel(
      ['opportunity_id', 'deal_stage', 'engage_date', 'close_date'],
      [['A1', 'Won', day, day]],
      ['Won', 'Engaging', 'Lost', 'Prospecting'],
    ),
  ).toEqual(['Lead ← engage_date [lead]', 'Prospecting ← Prospecting', 'Engaging ← Engaging']);
});

test('known steps in their usual order, unknown ones after them as they appear', () => {
  expect(
    funnel(
      ['Created', 'Stage'],
      [],
      ['Negotiation', 'Sample sent', 'Proposal', 'Closed Won', 'Qualified', 'Tasting', 'On hold', 'New'],
    ),
  ).toEqual([
    'Lead ← Created [lead]',
    'Qualified ← Qualified [qualified]',
    'Proposal ← Proposal',
    'Negotiation ← Negotiation',
    'Sample sent ← Sample sent?',
    'Tasting ← Tasting?',
  ]);
});

test('stages that the user has numbered keep their order', () => {
  expect(funnel(['Created', 'Stage'], [], ['3. Contact', '1. Offer', '2. Tasting', '4. Won'])).toEqual([
    'Lead ← Created [lead]',
    '1. Offer ← 1. Offer [qualified]',
    '2. Tasting ← 2. Tasting?',
    '3. Contact ← 3. Contact',
  ]);
});

test('a deal that is only open is in no stage; without a created date there is no lead', () => {
  expect(funnel(['Status', 'Closed'], [], ['Open', 'Won', 'Lost'])).toEqual([]);
});

test('a funnel has at most twelve stages', () => {
  const many = Array.from({ length: 20 }, (_, index) => `Step ${String.fromCharCode(65 + index)}`);
  expect(funnel(['Created', 'Stage'], [], many)).toHaveLength(12);
});

test('a Russian or Bulgarian date column names its step as a person would', () => {
  expect(
    funnel(
      [
        'Дата создания',
        'Дата встречи',
        'Дата отправки КП',
        'Дата переговоров',
        'Дата на среща',
        'Договор на',
        'Статус',
      ],
      [[day, day, day, day, day, day, 'Выиграна']],
      ['Выиграна'],
    ),
  ).toEqual([
    'Lead ← Дата создания [lead]',
    'Встреча ← Дата встречи',
    'Отправка КП ← Дата отправки КП [qualified]',
    'Переговоры ← Дата переговоров',
    'Среща ← Дата на среща',
    'Договор ← Договор на',
  ]);
});
