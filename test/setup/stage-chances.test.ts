import { expect, it } from 'vitest';
import type { StageSetup } from '../../src/setup/setup.ts';
import { chancesText, withChances } from '../../src/setup/stage-chances.ts';

const stage = (name: string, role: StageSetup['role'] = 'none'): StageSetup => ({
  name,
  role,
  reached: { by: 'status', texts: [name] },
});
const stages = [stage('New'), stage('Offer 2'), stage('Договор'), stage('Done', 'won')];

/** The probabilities that a row with this text gives, or what is complained about. */
function read(text: string) {
  const complaints: string[] = [];
  const line = { key: 'option.chances', row: 9, letters: ['B', 'C'], cells: ['', text] };
  const found = withChances(stages, [line], [], (_, cell, code, part) =>
    complaints.push(`${cell} ${code} ${part}`),
  );
  return complaints.length > 0 ? complaints : found.map(({ probability }) => probability ?? null);
}

it('each stage has its own, in any writing of a percentage', () => {
  expect(read('')).toEqual([null, null, null, null]);
  expect(read('new: 5 %; Offer 2 12,5%;ДОГОВОР 80; ')).toEqual([0.05, 0.125, 0.8, null]);
  expect(read('New 0%; Offer 2 100%')).toEqual([0, 1, null, null]);
});

it('what is no open stage, no percentage, or said twice, is complained about', () => {
  expect(read('Old 5%')).toEqual(['1 stage.chances Old 5%']);
  expect(read('New 101%; Offer 2 -5%; Договор')).toEqual([
    '1 stage.chances New 101%',
    '1 stage.chances Offer 2 -5%',
    '1 stage.chances Договор',
  ]);
  expect(read('Done 100%; New 5%; new 6%')).toEqual(['1 stage.chances Done 100%', '1 stage.chances new 6%']);
});

it('reads back what it writes', () => {
  const likely = stages.map((one, index) => ({ ...one, probability: [0.07, 0.125, 1, 1][index] as number }));
  expect(chancesText(likely)).toBe('New 7%; Offer 2 12.5%; Договор 100%');
  expect(read(chancesText(likely))).toEqual([0.07, 0.125, 1, null]);
});
