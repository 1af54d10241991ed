import type { Univer, Workbook } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** A rectangle in pixels from the top left corner of the browser's window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand on the screen. */
export interface View {
  /** The sheet on the screen. */
  sheetId(): string;
  /** A cell, also one that is scrolled away; `null` while nothing is drawn. 0-based. */
  cell(row: number, column: number): Box | null;
  /** The part of the window where the sheet shows cells that scroll as that one does. */
  area(row: number, column: number): Box | null;
  /** The whole sheet with its headings. */
  sheet(): Box | null;
  /** How much larger than life. */
  zoom(): number;
  /** Called after anything on the screen may have moved. Returns its end. */
  onMove(listener: () => void): () => void;
}

const unit = 'workbook';

/** What Univer draws of the workbook, in the window's pixels. */
export function viewOf(univer: Univer): View {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('There is no workbook to look at.');
  const renders = injector.get(IRenderManagerService);

  const look = () => {
    const render = renders.getRenderById(unit);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !canvas || !main) return null;
    return { scale: render.scene.getAncestorScale(), skeleton, canvas, main };
  };

  /** The frozen lines before the scrolling ones, in the sheet's pixels with its headings. */
  const frozen = () => {
    const seen = look();
    if (!seen) return null;
    const { startRow, startColumn, xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
    const { rowHeaderWidth, columnHeaderHeight } = seen.skeleton;
    const edge = seen.skeleton.getNoMergeCellWithCoordByIndex(
      Math.max(startRow, 0),
      Math.max(startColumn, 0),
    );
    return {
      columns: xSplit > 0 ? startColumn : 0,
      rows: ySplit > 0 ? startRow : 0,
      x: xSplit > 0 ? edge.startX : rowHeaderWidth,
      y: ySplit > 0 ? edge.startY : columnHeaderHeight,
    };
  };

  return {
    sheetId: () => workbook.getActiveSheet().getSheetId(),
    cell(row, column) {
      const seen = look();
      const fixed = frozen();
      if (!seen || !fixed) return null;
      const { startX, startY, endX, endY } = seen.skeleton.getNoMergeCellWithCoordByIndex(row, column);
      const x = column < fixed.columns ? 0 : seen.main.viewportScrollX;
      const y = row < fixed.rows ? 0 : seen.main.viewportScrollY;
      const { scaleX, scaleY } = seen.scale;
      return {
        left: seen.canvas.left + (startX - x) * scaleX,
        top: seen.canvas.top + (startY - y) * scaleY,
        width: (endX - startX) * scaleX,
        height: (endY - startY) * scaleY,
      };
    },
    area(row, column) {
      const seen = look();
      const fixed = frozen();
      if (!seen || !fixed) return null;
      const { rowHeaderWidth, columnHeaderHeight } = seen.skeleton;
      const { canvas } = seen;
      const { scaleX, scaleY } = seen.scale;
      const left = (column < fixed.columns ? rowHeaderWidth : fixed.x) * scaleX;
      const top = (row < fixed.rows ? columnHeaderHeight : fixed.y) * scaleY;
      const right = column < fixed.columns ? fixed.x * scaleX : canvas.width;
      const bottom = row < fixed.rows ? fixed.y * scaleY : canvas.height;
      return { left: canvas.left + left, top: canvas.top + top, width: right - left, height: bottom - top };
    },
    sheet: () => look()?.canvas ?? null,
    zoom: () => look()?.scale.scaleX ?? 1,
    onMove(listener) {
      let asked = 0;
      const ask = () => {
        asked ||= requestAnimationFrame(() => {
          asked = 0;
          listener();
        });
      };
      const render = renders.getRenderById(unit);
      const scroll = render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(ask);
      const skeleton = render?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(ask);
      const commands = injector.get(ICommandService).onCommandExecuted(ask);
      const canvas = render?.engine.getCanvasElement();
      const size = new ResizeObserver(ask);
      if (canvas) size.observe(canvas);
      return () => {
        cancelAnimationFrame(asked);
        scroll?.unsubscribe();
        skeleton?.unsubscribe();
        commands.dispose();
        size.disconnect();
      };
    },
  };
}
