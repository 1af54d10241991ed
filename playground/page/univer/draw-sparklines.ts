import type { ICellData, ICellRenderContext, Univer, Workbook } from '@univerjs/core';
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../../engine/engine.ts';
import { readSparkline, type Sparkline, sparklinePoints } from './sparkline.ts';

/** Between the line and the borders of its cell, in pixels. */
const margin = { x: 5, y: 4 };

/**
 * Draws the lines of SPARKLINE in their cells. As in Google Sheets such a cell has no value: it reads as blank, and
 * the line is only to be seen.
 */
export function drawSparklines(univer: Univer, engine: Engine, unitId: string): void {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  // By Univer's own cell, which moves along when rows are inserted.
  const lines = new WeakMap<ICellData, Sparkline>();

  engine.defineFunction('SPARKLINE', (args, { sheetId, row, column }) => {
    const cell = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    const line = readSparkline(args);
    if (cell && line) lines.set(cell, line);
    else if (cell) lines.delete(cell);
    return [[{ value: null }]];
  });

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { rawData }, next) {
      const line = rawData && isSparkline(rawData) ? lines.get(rawData) : undefined;
      if (!line) return next(cell);
      const drawWith = (context: CanvasRenderingContext2D, info: ICellRenderContext) =>
        draw(context, info, line);
      return next({ ...cell, customRender: [...(cell?.customRender ?? []), { drawWith }] });
    },
  });
}

/** The formula may have been overwritten in the very same cell. */
function isSparkline({ f, si }: ICellData): boolean {
  return Boolean(si) || /SPARKLINE/i.test(f ?? '');
}

function draw(
  context: CanvasRenderingContext2D,
  { primaryWithCoord }: ICellRenderContext,
  line: Sparkline,
): void {
  const { startX, startY, endX, endY } = primaryWithCoord;
  const width = endX - startX - 2 * margin.x;
  const height = endY - startY - 2 * margin.y;
  if (width <= 0 || height <= 0) return;
  context.save();
  context.translate(startX + margin.x, startY + margin.y);
  context.beginPath();
  for (const [x, y] of sparklinePoints(line, width, height)) context.lineTo(x, y);
  context.strokeStyle = line.color;
  context.lineWidth = line.lineWidth;
  context.lineJoin = 'round';
  context.stroke();
  context.restore();
}
