import type { Block } from './block.ts';
import { errorIn } from './error-in.ts';
import { type FigureId, figureText } from './figure-id.ts';
import type { FormulaCall } from './formula.ts';
import { kpiNamer } from './kpi-named.ts';
import type { MappedData, Sentence } from './mapped-data.ts';

/** Reads what a person writes for a KPI, `.quarter` or `.year` behind it for to date: the KPI, or why there is no figure. */
export interface KpiReader {
  readonly one: (text: string) => FigureId | Sentence;
  /** The KPIs in some cells that can be given, each once. */
  readonly all: (cells: readonly unknown[]) => FigureId[];
}

/** Reads each text once. */
export function kpiReader(
  { name, host }: FormulaCall,
  data: MappedData,
  parameter: string,
  block: Block,
): KpiReader {
  const named = kpiNamer(host, data.labelOf);
  const known = new Map<string, FigureId | Sentence>();
  const read = (text: string): FigureId | Sentence => {
    const error = errorIn(name, parameter, block, text);
    if (error) return error;
    const [kpi, end] = figureText(text);
    const found = named(kpi);
    if ('near' in found) return (say) => say.mapped.unknownKpi(name, text, found.near);
    return data.lackOf(found.id, text) ?? `${found.id}${end}`;
  };
  const one = (text: string) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
  return {
    one,
    all: (cells) => {
      const texts = cells.map((cell) => String(cell ?? '').trim()).filter((text) => text !== '');
      return [...new Set(texts.map(one).flatMap((found) => (typeof found === 'string' ? [found] : [])))];
    },
  };
}
