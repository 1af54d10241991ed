import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartSpec } from '../../shim/chart-spec.ts';
import { chartConfig, type FormatNumber } from './chart-config.ts';
import type { ChartTable } from './chart-table.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

/** Draws a chart on a canvas; returns its end. */
export function draw(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  table: ChartTable,
  formatNumber: FormatNumber,
): () => void {
  const chart = new Chart(canvas, chartConfig(spec, table, formatNumber));
  return () => chart.destroy();
}
