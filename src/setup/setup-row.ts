/** A row of "KPI Setup" as plain data: its key goes into the hidden first column, its cells beside it. */
export interface SetupRow {
  /** Unique in the sheet: `deals.created`, `stage.2:proposal`, `option.window` … */
  readonly key: string;
  readonly kind: 'title' | 'line' | 'section' | 'header' | 'field' | 'gap';
  /** Label; value; header row, way of reading or value; evidence, role or meaning; check. */
  readonly cells: readonly SetupRowCell[];
}

export interface SetupRowCell {
  readonly text: string;
  /** A person may change it; `parseSetup` reads it. */
  readonly editable?: boolean;
  readonly tone?: 'normal' | 'strong' | 'faint' | 'warning';
  /** What to choose from. */
  readonly choices?: readonly string[];
  /** What is told on hover. */
  readonly note?: string;
}

/** A cell that is only shown. */
export function shown(text: string, tone: SetupRowCell['tone'] = 'normal'): SetupRowCell {
  return tone === 'normal' ? { text } : { text, tone };
}

/** A cell that a person may change. */
export function edited(text: string, choices: readonly string[] = []): SetupRowCell {
  return choices.length === 0 ? { text, editable: true } : { text, editable: true, choices };
}

/** A finding; one that asks for a decision begins with ▲ and stands out. */
export function check(text: string): SetupRowCell {
  return shown(text, text.startsWith('▲') ? 'warning' : 'normal');
}
