import type { ErrorAlert } from '../univer/error-alerts.ts';
import type { View } from '../univer/view.ts';

export interface ErrorPopoverProps {
  readonly alert: ErrorAlert;
  readonly title: string;
  readonly view: View;
}

const width = 280;

/** Why a cell shows an error, beside the cell. */
export function ErrorPopover({ alert, title, view }: ErrorPopoverProps) {
  const cell = view.cell(alert.row, alert.column);
  const sheet = view.sheet();
  if (!cell || !sheet) return null;
  const right = cell.left + cell.width + 4;
  const left = right + width < sheet.left + sheet.width ? right : Math.max(sheet.left, cell.left - width - 4);
  return (
    <div className="error-popover" role="tooltip" style={{ left, top: cell.top, width }}>
      <strong>{title}</strong>
      <p>{alert.message}</p>
    </div>
  );
}
