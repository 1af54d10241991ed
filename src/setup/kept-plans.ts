import type { SetupMessages } from '../i18n/en-setup.ts';
import type { PlanLine } from '../kpi/count-plans.ts';
import { dayFromText, dayText } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import { dealColumn } from '../kpi/dimension.ts';
import { foldText } from './fold-text.ts';
import type { Options } from './setup.ts';
import type { SetupLine } from './setup-line.ts';
import { check, type SetupRow, shown } from './setup-row.ts';

/** A cell holds 50,000 characters: of a plan that needs more, only the total is kept. */
const mostCharacters = 40_000;

/**
 * A row of "KPI Setup" for each month whose plan was kept, with the day of that build. The plan itself, in total and for
 * each value, stands in the hidden key: nobody changes it by mistake. Source: kpis.md K15.
 */
export function planRows(plans: readonly PlanLine[], { checks }: SetupMessages): SetupRow[] {
  return plans
    .filter(({ dimension }) => !dimension)
    .map((total): SetupRow => {
      const day = dayText(total.takenOn);
      const whole = JSON.stringify(plans.filter(({ month }) => month === total.month));
      return {
        key: `plan.${whole.length < mostCharacters ? whole : JSON.stringify([total])}`,
        kind: 'field',
        cells: [
          shown(day.slice(0, 7)),
          shown(moneyText(total.raw)),
          shown(moneyText(total.weighted)),
          shown(day),
          check(checks.deals(total.deals)),
        ],
      };
    });
}

const moneyText = (money: number | null) => String(money === null ? '' : Math.round(money * 100) / 100);

/** The plans in the keys of such rows; a key that was changed is none. */
export function plansIn(lines: readonly Pick<SetupLine, 'key'>[]): PlanLine[] {
  return lines.flatMap(({ key }) => {
    try {
      return key.startsWith('plan.') ? (JSON.parse(key.slice(5)) as PlanLine[]) : [];
    } catch {
      return [];
    }
  });
}

/** The plans as far as they are known as of a day that a person has set, each value under its present spelling. */
export function plansKnown(
  plans: readonly PlanLine[],
  { asOf }: Pick<Options, 'asOf'>,
  deals: Deals,
): PlanLine[] {
  const until = dayFromText(asOf ?? '') ?? Infinity;
  return plans.flatMap((plan) => {
    const { dimension, name, takenOn } = plan;
    const names = dimension ? dealColumn(deals, dimension).names : [];
    const now = names.find((one) => foldText(one) === foldText(`${name}`));
    return takenOn <= until ? { ...plan, name: now ?? name } : [];
  });
}
