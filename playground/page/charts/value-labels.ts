import type { Plugin } from 'chart.js';

/** Writes the value at the end of each bar or over each point of the series that want it. */
export function valueLabels(
  wants: (series: number) => boolean,
  write: (value: number, series: number) => string,
): Plugin<'bar' | 'line'> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      chart.data.datasets.forEach((dataset, index) => {
        if (!wants(index)) return;
        ctx.save();
        ctx.font = '11px Arial';
        ctx.textBaseline = 'middle';
        chart.getDatasetMeta(index).data.forEach((element, point) => {
          const value = dataset.data[point];
          if (typeof value !== 'number') return;
          const text = write(value, index);
          const { x, y } = element.getProps(['x', 'y'], true);
          const lying = chart.options.indexAxis === 'y';
          const room = lying && x - chart.chartArea.left > ctx.measureText(text).width + 12;
          ctx.fillStyle = room ? '#FFFFFF' : '#202124';
          ctx.textAlign = lying ? (room ? 'right' : 'left') : 'center';
          ctx.fillText(text, lying ? x + (room ? -6 : 6) : x, lying ? y : y - 9);
        });
        ctx.restore();
      });
    },
  };
}
