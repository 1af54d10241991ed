import type { Univer } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/sheets-ui';

/** A cell whose formula went wrong, under the pointer. */
export interface ErrorAlert {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What Univer would say. */
  readonly message: string;
}

/** Takes over Univer's word on cells in error; `null` when the pointer has left. */
export function tellErrors(univer: Univer, tell: (alert: ErrorAlert | null) => void): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const { showAlert, removeAlert } = alerts;
  let shown: string | null = null;
  alerts.showAlert = function (alert) {
    if (!String(alert.key).includes('FORMULA')) return showAlert.call(this, alert);
    const { subUnitId: sheetId, row, col: column } = alert.location;
    shown = String(alert.key);
    tell({ sheetId, row, column, message: text(alert.message) });
  };
  alerts.removeAlert = function (key) {
    if (key !== shown) return removeAlert.call(this, key);
    shown = null;
    tell(null);
  };
}

function text(part: unknown): string {
  return typeof part === 'string' ? part : '';
}
