import { type Cells, cellKey } from './cells.ts';
import type { Expected } from './expected.ts';

const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract', 'won'];
type Table<T> = Readonly<Record<string, T>>;
const fold = (text: string): string => (text === '(blank)' ? '' : text.toLowerCase());

/** The funnels of one reach rule: number, step and overall of every stage; by channel where the file has it. */
export function expectedFunnel(file: Expected, rule: string): Cells {
  const cells: Cells = new Map();
  const funnels = file['K3 funnel: [n, step, overall]'] as Table<Table<Table<(number | null)[]>>>;
  for (const how of ['cohort', 'event']) {
    for (const [month, funnel] of Object.entries(funnels[`${rule}, ${how}`] ?? {})) {
      for (const [index, stage] of stages.entries()) {
        const [n, step, overall] = funnel[stage] ?? [];
        const before = index > 0 ? (funnel[stages[index - 1] ?? '']?.[0] ?? null) : null;
        const at = ['total', '', month] as const;
        cells.set(cellKey(`K3.${how}.${stage}`, ...at), [n ?? null, null, null]);
        cells.set(cellKey(`K3.${how}.${stage}.step`, ...at), [
          step ?? null,
          index > 0 ? (n ?? null) : null,
          before,
        ]);
        cells.set(cellKey(`K3.${how}.${stage}.overall`, ...at), [
          overall ?? null,
          n ?? null,
          funnel.created?.[0] ?? null,
        ]);
      }
    }
    if (rule !== 'implied') continue;
    const byChannel = file['K3 funnel by channel (implied): n by stage'] as Table<Table<Table<number[]>>>;
    for (const [channel, months] of Object.entries(byChannel[how] ?? {})) {
      for (const [month, counts] of Object.entries(months)) {
        for (const [index, n] of counts.entries()) {
          cells.set(cellKey(`K3.${how}.${stages[index]}`, 'channel', fold(channel), month), [n, null, null]);
        }
      }
    }
  }
  return cells;
}
