import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Shows numbers without a format as Google does, and gives cells in error a red corner. */
export function mendCellLooks(univer: Univer, plain: (value: number) => string): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 5,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler(cell, { rawData, workbook }, next) {
        const value = rawData?.v;
        if (typeof value === 'string' && value.startsWith('#ERROR!') && rawData?.f)
          return next({ ...cell, markers: { ...cell?.markers, tr: { color: '#D93025', size: 6 } } });
        if (typeof value !== 'number' || rawData?.t === CellValueType.BOOLEAN) return next(cell);
        const style = typeof rawData?.s === 'string' ? workbook.getStyles().get(rawData.s) : rawData?.s;
        const pattern = style?.n?.pattern;
        if (pattern && pattern !== 'General') return next(cell);
        return next({ ...cell, v: plain(value) });
      },
    });
}
