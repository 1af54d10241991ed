import type { MenuConfig } from '@univerjs/ui';

/** What a sales sheet does not need of Univer's toolbar and context menus: each by its command's id. */
const ids = [
  'base-ui.operation.toggle-shortcut-panel',
  ...'common financial logical text date lookup math statistical engineering information database'
    .split(' ')
    .map((kind) => `formula-ui.operation.insert-function.${kind}`),
  'sheet.command.set-once-format-painter',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.command.numfmt.set.currency',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.data-validation',
  'sheet.toolbar.text-to-number',
];

export const hiddenMenus: MenuConfig = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
