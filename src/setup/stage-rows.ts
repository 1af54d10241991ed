import type { SetupMessages } from '../i18n/en-setup.ts';
import { checkText } from './check-text.ts';
import { columnLabel } from './column-label.ts';
import { foldText } from './fold-text.ts';
import type { Setup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { check, edited, type SetupRow, shown } from './setup-row.ts';

/**
 * A row for each stage in the funnel's order, and an empty one to add a stage. The key holds place and name:
 * a stage that moves or is renamed becomes a row of its own, so the order in the sheet is the funnel's.
 */
export function stageRows(setup: Setup, evidence: SetupEvidence, messages: SetupMessages): SetupRow[] {
  const roles = Object.values(messages.roles);
  const ways = Object.values(messages.reachedBy);
  const rows = setup.stages.map(({ name, reached, role }, index): SetupRow => {
    const column = reached.by === 'date' ? columnLabel(reached.column) : '';
    return {
      key: `stage.${index + 1}:${foldText(name)}`,
      kind: 'field',
      cells: [
        edited(name),
        role === 'lead' ? shown(messages.leadColumn, 'faint') : edited(column, evidence.headers),
        edited(messages.reachedBy[reached.by], ways),
        edited(messages.roles[role], roles),
        evidence.doubtfulStages.includes(name)
          ? check(messages.checks.doubtfulStage)
          : checkText(evidence.checks[`stage.${index + 1}`], messages),
      ],
    };
  });
  const added: SetupRow = {
    key: 'stage.new',
    kind: 'field',
    cells: [
      edited(''),
      edited('', evidence.headers),
      edited('', ways),
      edited('', roles),
      shown(messages.newStage, 'faint'),
    ],
  };
  return [...rows, added];
}
