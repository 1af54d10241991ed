import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/ru-RU';
import design from '@univerjs/design/locale/ru-RU';
import docsUi from '@univerjs/docs-ui/locale/ru-RU';
import sheets from '@univerjs/sheets/locale/ru-RU';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/ru-RU';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/ru-RU';
import sheetsFormula from '@univerjs/sheets-formula/locale/ru-RU';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/ru-RU';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/ru-RU';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/ru-RU';
import sheetsUi from '@univerjs/sheets-ui/locale/ru-RU';
import ui from '@univerjs/ui/locale/ru-RU';

export const texts = mergeLocales(
  dataValidation,
  design,
  docsUi,
  sheets,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNoteUi,
  sheetsNumfmtUi,
  sheetsUi,
  ui,
);
