import { readFileSync } from 'node:fs';
import type { Company, Setup, Sheet } from './company.ts';

const folder = new URL('../conformance/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The rows of a CSV file without quotes: nothing in the set needs them. */
const csv = (file: string): Sheet =>
  text(file)
    .trim()
    .split('\n')
    .map((line) => line.split(','));

/** The conformance company, its sheets as their files have them, under one of the three reach rules. */
export function readConformance(reachRule: Setup['reach_rule']): Company {
  const setup: Setup = { ...JSON.parse(text('setup.json')), reach_rule: reachRule };
  const sheets = Object.fromEntries(
    Object.keys(setup.columns).map((table) => [table, csv(`${table}.csv`)] as const),
  );
  return { name: `conformance ${reachRule}`, setup, sheets };
}
