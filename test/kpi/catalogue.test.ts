import { expect, it } from 'vitest';
import { type CatalogueEntry, catalogue, kpiGroups } from '../../src/kpi/catalogue.ts';

const entries: readonly CatalogueEntry[] = catalogue();

it('ids of KPIs are unique, and so are the labels of the counts of each', () => {
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, counts } of entries) {
    const labels = counts.map(({ label }) => label);
    expect(new Set(labels).size, id).toBe(labels.length);
  }
});

it('a rate has its n and its d', () => {
  for (const { id, unit, counts } of entries) {
    if (unit !== 'rate') continue;
    const parts = counts.map(({ part }) => part).filter((part) => part !== 'beside');
    expect(parts, id).toEqual(['n', 'd']);
  }
});

it('the KPIs stand group by group, in the order of the groups', () => {
  const places = entries.map(({ group }) => kpiGroups.indexOf(group));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});
