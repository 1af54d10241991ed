import { useEffect, useMemo, useRef } from 'react';
import type { ChartSpec } from '../../shim/chart-spec.ts';
import type { Session } from '../session/session.ts';
import type { Box } from '../univer/view.ts';
import { chartTable } from './chart-table.ts';
import { ChartView } from './chart-view.tsx';

export interface ChartLayerProps {
  readonly session: Session;
  /** The sheet on the screen. */
  readonly sheetId: string;
  /** Changes when charts or cells may have changed. */
  readonly version: number;
}

const standardSize = { width: 600, height: 371 };

/** The charts of the sheet on the screen, over its cells at their anchors. */
export function ChartLayer({ session, sheetId, version }: ChartLayerProps) {
  const { engine, view, formatNumber } = session.grid;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the cells
  const charts = useMemo(() => {
    const sheet = engine.sheets().find(({ id }) => id === sheetId);
    const specs = sheet ? session.sheets.charts(sheet.name()) : [];
    return specs.map((spec) => ({ spec, table: chartTable(engine, spec) }));
  }, [session, engine, sheetId, version]);
  const frames = useRef(new Map<number, HTMLElement>());

  useEffect(() => {
    const place = () => {
      for (const { spec } of charts) {
        const frame = frames.current.get(spec.id);
        if (!frame) continue;
        const { row, column, offsetX, offsetY } = spec.position;
        const cell = view.cell(row - 1, column - 1);
        const area = view.area(row - 1, column - 1);
        if (cell && area)
          put(
            frame,
            spec,
            { ...cell, left: cell.left + offsetX, top: cell.top + offsetY },
            area,
            view.zoom(),
          );
      }
    };
    place();
    return view.onMove(place);
  }, [charts, view]);

  return (
    <div className="chart-layer">
      {charts.map(({ spec, table }) => (
        <div
          key={`${sheetId}-${spec.id}`}
          className="chart-area"
          ref={(element) => {
            if (element) frames.current.set(spec.id, element);
            else frames.current.delete(spec.id);
          }}
        >
          <figure className="chart" onWheel={(event) => passWheel(event.nativeEvent)}>
            <ChartView spec={spec} table={table} formatNumber={formatNumber} />
          </figure>
        </div>
      ))}
    </div>
  );
}

/** Places a chart in its part of the window, cut off at the frozen lines. */
function put(
  frame: HTMLElement,
  spec: ChartSpec,
  at: Pick<Box, 'left' | 'top'>,
  area: Box,
  zoom: number,
): void {
  const width = Number(spec.options.width ?? standardSize.width);
  const height = Number(spec.options.height ?? standardSize.height);
  Object.assign(frame.style, {
    left: `${area.left}px`,
    top: `${area.top}px`,
    width: `${area.width}px`,
    height: `${area.height}px`,
  });
  const chart = frame.firstElementChild;
  if (!(chart instanceof HTMLElement)) return;
  Object.assign(chart.style, {
    width: `${width}px`,
    height: `${height}px`,
    transform: `translate(${at.left - area.left}px, ${at.top - area.top}px) scale(${zoom})`,
  });
}

/** The wheel scrolls the sheet below. */
function passWheel(event: WheelEvent): void {
  const below = document
    .elementsFromPoint(event.clientX, event.clientY)
    .find((element) => element instanceof HTMLCanvasElement && !element.closest('.chart'));
  below?.dispatchEvent(new WheelEvent('wheel', event));
}
