import type { SetupMessages } from '../i18n/en-setup.ts';
import type { SetupCheck } from './setup-evidence.ts';
import { check, type SetupRowCell } from './setup-row.ts';

/** A finding in the user's words; blank where there is none. */
export function checkText(finding: SetupCheck | undefined, { checks }: SetupMessages): SetupRowCell {
  if (finding === undefined) return check('');
  switch (finding.code) {
    case 'readable':
      return check(checks.readable);
    case 'leftOut':
      return check(checks.leftOut(finding.count, finding.sample));
    case 'repeated':
      return check(checks.repeated(finding.count, finding.of));
    case 'dayOrder':
      return check(checks.dayOrder(finding.count, finding.others, finding.as));
    case 'decimalMark':
      return check(checks.decimalMark(finding.count, finding.as));
    case 'currencies':
      return check(checks.currencies(finding.names));
    case 'noCurrency':
      return check(checks.noCurrency(finding.count, finding.as));
    case 'importedDates':
    case 'importedNumbers':
      return check(checks[finding.code]);
    case 'damagedKeys':
    case 'mixedKeys':
      return check(checks[finding.code](finding.count));
    default:
      return check(checks[finding.code](finding.count));
  }
}
