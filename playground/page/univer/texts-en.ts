import { merge, mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/en-US';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/en-US';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

// Whole packages stand side by side; single texts within one need a deep merge.
export const texts = merge(
  mergeLocales(
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
  ),
  // Univer's own read `borderTop` and so on.
  {
    'sheets-ui': {
      borderLine: {
        borderTop: 'Top border',
        borderBottom: 'Bottom border',
        borderLeft: 'Left border',
        borderRight: 'Right border',
        borderNone: 'No borders',
        borderAll: 'All borders',
        borderOutside: 'Outer borders',
        borderInside: 'Inner borders',
        borderHorizontal: 'Horizontal borders',
        borderVertical: 'Vertical borders',
        borderColor: 'Border color',
        borderSize: 'Border width',
        borderType: 'Border style',
      },
    },
  },
);
