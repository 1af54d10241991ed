import type { Dimension } from './deals.ts';
import type { Spend } from './spend.ts';
import type { Targets } from './targets.ts';
import type { WorkingCalendar } from './working-days.ts';

/** What the KPIs may know beside the deals. Absent: the user has no such table. */
export interface KpiFacts {
  readonly targets?: Targets;
  readonly spend?: Spend;
  /** Absent: Monday to Friday. */
  readonly calendar?: WorkingCalendar;
}

/**
 * The codes of a dimension that the facts beside the deals have: a rep with a target and no deal is a line, and so is
 * spend without a channel. Source: kpis.md C15, K8, K10.
 *
 * @example
 * codesOfFacts({}, 'rep') //=> []
 */
export function codesOfFacts({ targets, spend }: KpiFacts, dimension: Dimension): Int32Array[] {
  const codes: Int32Array[] = [];
  if (spend && dimension !== 'rep') codes.push(spend[dimension]);
  if (targets && dimension !== 'source') {
    const own = targets[dimension];
    // A target without rep is the team's or a channel's, and one in a channel is still the rep's.
    codes.push(
      own.filter((code, row) => code >= 0 && (dimension === 'rep' || (targets.rep[row] as number) < 0)),
    );
  }
  return codes;
}
