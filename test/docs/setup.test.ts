import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enSetup } from '../../src/i18n/en-setup.ts';
import { figureKinds, figureNeeds, labelKey } from '../../src/setup/figure-tables.ts';

const page = readFileSync(new URL('../../docs/setup.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (?!-|table|option)([^|]+?) \| ([^|]+?) \|/gm)].map(
  ([, first, second]) => [first, second],
);
const { tables, figureFields, options } = enSetup();

it('docs/setup.md names every further table with the fields that it needs', () => {
  const needs = figureKinds.map((kind) => [
    tables[kind],
    figureNeeds[kind].map((field) => figureFields[labelKey(kind, field)].toLowerCase()).join(', '),
  ]);
  expect(rows.slice(0, figureKinds.length)).toEqual(needs);
});

it('docs/setup.md names every option that a person may set', () => {
  const { version: _, ...own } = options;
  expect(rows.slice(figureKinds.length).map(([name]) => name)).toEqual(
    Object.values(own).map(({ name }) => name),
  );
});
