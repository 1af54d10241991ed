import type { SetupMessages } from '../i18n/en-setup.ts';
import { foldText } from './fold-text.ts';
import type { Setup, StatusSetup } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { check, edited, type SetupRow, type SetupRowCell, shown } from './setup-row.ts';

/** A row for each text of the status column: an outcome, or the stage that it means; blank while nobody has said. */
export function statusRows(setup: Setup, evidence: SetupEvidence, messages: SetupMessages): SetupRow[] {
  const { outcomes } = messages;
  const stages = setup.stages.filter(({ reached }) => reached.by === 'status').map(({ name }) => name);
  const choices = [outcomes.open, ...stages, outcomes.won, outcomes.lost];
  return setup.statuses.map((status) => {
    const key = foldText(status.text);
    const stage = stageOf(status, setup);
    const seen = evidence.statuses.find(({ text }) => foldText(text) === key);
    const undecided = status.undecided === true && stage === null;
    return {
      key: `status.${key}`,
      kind: 'field',
      cells: [
        shown(undecided ? messages.undecidedLabel : messages.statusLabel),
        shown(''),
        shown(status.text),
        edited(undecided ? '' : (stage ?? outcomes[status.outcome]), choices),
        countCheck(seen?.count, undecided, messages, setup.changes ? 'rows' : 'deals'),
      ],
    };
  });
}

function stageOf({ text }: StatusSetup, setup: Setup): string | null {
  const key = foldText(text);
  const stage = setup.stages.find(
    ({ reached }) => reached.by === 'status' && reached.texts.some((known) => foldText(known) === key),
  );
  return stage?.name ?? null;
}

/** Rows where a log of changes has the text too, else deals. */
function countCheck(
  count: number | undefined,
  undecided: boolean,
  { checks }: SetupMessages,
  what: 'rows' | 'deals',
): SetupRowCell {
  if (count === undefined) return shown('');
  return check(undecided ? checks.undecided(count) : checks[what](count));
}
