import type { SetupMessages } from '../i18n/en-setup.ts';
import { checkText } from './check-text.ts';
import { columnLabel } from './column-label.ts';
import { foldText } from './fold-text.ts';
import type { Setup, StageSetup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { check, edited, type SetupRow, shown } from './setup-row.ts';
import { stageColumn, stageWaits } from './stage-column.ts';

/**
 * A row for each stage in the funnel's order, and an empty one to add a stage. The key holds place and name:
 * a stage that moves or is renamed becomes a row of its own, so the order in the sheet is the funnel's.
 */
export function stageRows(setup: Setup, evidence: SetupEvidence, messages: SetupMessages): SetupRow[] {
  const roles = Object.values(messages.roles);
  const { dayFirst, monthFirst } = messages.readsAs;
  const ways = [...Object.values(messages.reachedBy), dayFirst, monthFirst];
  const rows = setup.stages.map((stage, index): SetupRow => {
    const { name, role } = stage;
    const ref = stageColumn(stage);
    return {
      key: `stage.${index + 1}:${foldText(name)}`,
      kind: 'field',
      cells: [
        edited(name),
        role === 'lead' && stage.reached.by === 'date'
          ? shown(messages.leadColumn, 'faint')
          : edited(ref ? columnLabel(ref) : '', evidence.headers),
        edited(wayText(stage, messages), ways),
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

/** By the status, a tick, a count, by any date, or by dates in the order that a person chose; the lead's is that of its field. */
function wayText(stage: StageSetup, { reachedBy, readsAs }: SetupMessages): string {
  if (stageWaits(stage)) return reachedBy.open;
  const reads = stageColumn(stage)?.reads;
  return reads && stage.role !== 'lead' ? readsAs[reads] : reachedBy[stage.reached.by];
}
