import { UserError } from '../i18n/user-error.ts';
import type { Setup } from '../setup/setup.ts';
import type { SetupEvidence } from '../setup/setup-evidence.ts';
import { tellsWon } from '../setup/stage-column.ts';

/** What only a person can say, asked in the sidebar; its sentence is for where none can be shown. */
export class OpenQuestion extends UserError {
  constructor(say: UserError['say'] = (messages) => messages.sheets.question) {
    super(say);
    this.name = 'OpenQuestion';
  }
}

/**
 * Whether a first set-up leaves something open that nothing else can decide: which status is won, or how a whole
 * column of dates or numbers is written that fits two readings.
 *
 * @example leavesOpen(setup, { 'deals.created': { code: 'readable' } }) //=> false
 */
export function leavesOpen(setup: Setup, checks: SetupEvidence['checks']): boolean {
  return !tellsWon(setup) || Object.values(checks).some((check) => isUndecided(check));
}

function isUndecided(check: SetupEvidence['checks'][string]): boolean {
  return check.code === 'decimalMark' || (check.code === 'dayOrder' && check.others === 0);
}
