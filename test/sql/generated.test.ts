import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { answersOf } from './answers.ts';
import { differences, sameLines } from './cells.ts';
import { compute } from './database.ts';
import { engineCells } from './engine.ts';
import { generate } from './generate/generate.ts';
import { broken } from './laws.ts';

const generated = [101, 102, 103, 104, 105, 106].map(generate);
let db: DuckDBConnection;

beforeAll(async () => {
  db = await compute(generated.map(({ company }) => company));
});

test('a seed makes the same company every time', () => {
  expect(generate(101).company).toEqual(generated[0]?.company);
});

test.each(generated.map(({ company }, index) => [company.name, index] as const))(
  'in %s parts add up, the mix is what was booked, no funnel grows',
  async (_, index) => {
    const setup = generated[index]?.company.setup;
    const cells = await answersOf(db, index);
    expect(cells.size).toBeGreaterThan(2000);
    expect(broken(cells, setup?.months ?? [], setup?.reach_rule ?? '')).toEqual([]);
  },
);

test.each(generated.map(({ company }, index) => [company.name, index] as const))(
  'in %s the product computes what SQL computes, cell by cell',
  async (_, index) => {
    const company = generated[index]?.company;
    if (!company) throw new Error('no such company');
    const cells = engineCells(company);
    expect(cells.size).toBeGreaterThan(2000);
    expect(differences(cells, sameLines(cells, await answersOf(db, index)))).toEqual([]);
  },
);

test('the order of the rows does not matter, but for duplicates of one day', async () => {
  const { company } = generate(113);
  const turned = Object.entries(company.sheets).map(
    ([table, [header = [], ...rows]]) => [table, [header, ...rows.reverse()]] as const,
  );
  const both = await compute([company, { ...company, sheets: Object.fromEntries(turned) }]);
  expect(differences(await answersOf(both, 0), await answersOf(both, 1))).toEqual([]);
});
