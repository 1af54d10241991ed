import { useEffect, useRef } from 'react';
import type { ChartSpec } from '../../shim/chart-spec.ts';
import type { FormatNumber } from './chart-config.ts';
import type { ChartTable } from './chart-table.ts';

export interface ChartViewProps {
  readonly spec: ChartSpec;
  readonly table: ChartTable;
  readonly formatNumber: FormatNumber;
}

/** One native chart, drawn. */
export function ChartView({ spec, table, formatNumber }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const state = JSON.stringify([spec, table]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the spec and the table
  useEffect(() => {
    let over = false;
    let destroy = () => {};
    import('./draw.ts').then(({ draw }) => {
      if (!over && canvas.current) destroy = draw(canvas.current, spec, table, formatNumber);
    });
    return () => {
      over = true;
      destroy();
    };
  }, [state, formatNumber]);
  const title = typeof spec.options.title === 'string' ? spec.options.title : '';
  return <canvas ref={canvas} role="img" aria-label={title} />;
}
