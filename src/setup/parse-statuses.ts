import { foldText } from './fold-text.ts';
import { unread } from './parse-columns.ts';
import type { ParsedStage } from './parse-stages.ts';
import { readChoice } from './read-choice.ts';
import type { StageSetup, StatusSetup } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, cellName, type SetupLine, textAt } from './setup-line.ts';

/** The statuses in the order of their rows, and the stages with the texts that lead to them. */
export function parseStatuses(
  lines: readonly SetupLine[],
  stages: readonly ParsedStage[],
  context: SetupContext,
  complain: Complain,
): { statuses: StatusSetup[]; stages: StageSetup[] } {
  const read: { line: SetupLine; text: string; meaning: Meaning }[] = [];
  for (const line of lines.filter(({ key }) => key.startsWith('status.'))) {
    const { languages } = context;
    unread(
      line,
      0,
      languages.flatMap((say) => [say.statusLabel, say.undecidedLabel]),
      complain,
    );
    unread(line, 1, [], complain);
    const text = textAt(line, 2);
    if (text === '' && textAt(line, 3) === '') continue;
    if (text === '') complain(line, 2, 'status.nameless');
    const meaning = parseMeaning(line, stages, context, complain);
    const other = text === '' ? undefined : read.find((before) => foldText(before.text) === foldText(text));
    if (!other) read.push({ line, text, meaning });
    else if (!sameMeaning(other.meaning, meaning)) complain(line, 3, 'status.twice', cellName(other.line, 3));
  }
  return {
    statuses: read.map(({ text, meaning }) =>
      meaning.isOpenEnded
        ? { text, outcome: meaning.outcome, undecided: true }
        : { text, outcome: meaning.outcome },
    ),
    stages: stages.flatMap(({ line, name, role, by }): StageSetup[] => {
      if (by === null) return [];
      if (by !== 'status' && by !== 'open') return [{ name, role, reached: by }];
      const texts = read.filter(({ meaning }) => meaning.stage === name).map(({ text }) => text);
      if (by === 'open' && texts.length === 0) complain(line, 0, 'stage.waits');
      if (by === 'open' || texts.length > 0) return [{ name, role, reached: { by: 'status', texts } }];
      // A stage just typed waits for its status; one whose statuses were given away is over.
      complain(line, 0, line.key === 'stage.new' ? 'stage.noStatus' : 'stage.left');
      return [];
    }),
  };
}

interface Meaning {
  readonly outcome: StatusSetup['outcome'];
  readonly stage: string | null;
  /** Nothing stands there: open, until somebody says. */
  readonly isOpenEnded?: boolean;
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return a.outcome === b.outcome && a.stage === b.stage;
}

/** An outcome, or a stage of that name; blank is open without a stage, and still to be decided. */
function parseMeaning(
  line: SetupLine,
  stages: readonly ParsedStage[],
  { languages }: SetupContext,
  complain: Complain,
): Meaning {
  const text = textAt(line, 3);
  if (text === '') return { outcome: 'open', stage: null, isOpenEnded: true };
  const outcome = readChoice(
    text,
    languages.map(({ outcomes }) => outcomes),
  );
  if (outcome !== null) return { outcome, stage: null };
  const stage = stages.find(({ name }) => foldText(name) === foldText(text));
  if (!stage) complain(line, 3, 'status.meaning');
  else if (stage.by !== 'status' && stage.by !== 'open' && stage.by !== null)
    complain(line, 3, 'status.dateStage');
  return { outcome: 'open', stage: stage?.name ?? null };
}
