import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import { DEFAULT_STYLES, type LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { hiddenMenus } from './hidden-menus.ts';
import type { UniverLocale } from './locales.ts';

export interface UniverOptions {
  readonly container: HTMLElement;
  readonly locale: { readonly type: LocaleType; readonly texts: UniverLocale };
}

/** A Univer instance with what a spreadsheet on a screen needs, and no workbook yet. */
export function createUniver({ container, locale: { type, texts } }: UniverOptions): Univer {
  // As Google's sheets: the default of a cell is Arial 10.
  DEFAULT_STYLES.ff = 'Arial';
  DEFAULT_STYLES.fs = 10;
  const univer = new Univer({ locale: type, locales: { [type]: texts }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    footer: true,
    toolbar: true,
    ribbonType: 'simple',
    contextMenu: true,
    menu: hiddenMenus,
    customFontFamily: { override: true, list: fonts },
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    menu: hiddenMenus,
    protectedRangeShadow: false,
    scrollConfig: { trackBackgroundColor: transparent, trackBorderColor: transparent },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: false,
      addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 },
    },
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  // 0 is "always": the workbook's file keeps neither spills nor the messages of errors.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  return univer;
}

/** What the page ships or every browser has. */
const fonts = ['Arial', 'Georgia', 'Times New Roman', 'Courier New', 'Verdana'].map((name) => ({
  value: name,
  label: name,
}));

const transparent = 'rgba(0, 0, 0, 0)';
