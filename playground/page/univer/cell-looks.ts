import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Shows numbers without a format as Google does, and gives cells in error a red corner. */
export function mendCellLooks(univer: Univer, plain: (value: number) => string): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 5,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { rawData, workbook }, next) {
      const value = rawData?.v;
      if (typeof value !== 'number' || rawData?.t === CellValueType.BOOLEAN) return next(cell);
      const style = typeof rawData?.s === 'string' ? workbook.getStyles().get(rawData.s) : rawData?.s;
      const pattern = style?.n?.pattern;
      if (pattern && pattern !== 'General') return next(cell);
      return next({ ...cell, v: plain(value) });
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After Univer's own, which marks errors in the other corner, in green.
    priority: 0,
    effect: InterceptorEffectEnum.Style,
    handler(cell, _place, next) {
      if (cell?.markers?.tl?.color !== univerErrorColor) return next(cell);
      const { tl: _taken, ...markers } = cell.markers;
      return next({ ...cell, markers: { ...markers, tr: { color: '#D93025', size: 6 } } });
    },
  });
}

const univerErrorColor = '#409f11';
