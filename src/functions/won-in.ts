import { UserError } from '../i18n/user-error.ts';
import { isPerhapsWon, outcomeOf } from '../setup/status-text.ts';
import { wordSet } from '../setup/word-set.ts';
import { blankTest } from '../table/blank.ts';
import { tickTest } from '../table/tick.ts';
import { type Block, placeIn } from './block.ts';
import { isCellError } from './cell-error.ts';

const lost = 0;
const won = 1;
/** Won, unless the column has a plainer word for it. */
const perhaps = 2;
const yesWords = ['yes', 'y', 'true', 'да', 'истина', 'вярно', '1'];

/**
 * Which rows of a column say that a deal is won: TRUE, a number but 0, yes, or a status that means won, in any of the
 * languages. Blank is not won.
 *
 * @throws UserError for an error, and for a text of which nobody can tell
 */
export function wonIn(name: string, parameter: string, block: Block): (row: number) => boolean {
  const isBlank = blankTest([]);
  const isTicked = tickTest(isBlank);
  const isYes = wordSet(yesWords);
  const known = new Map<string, number>();
  const learn = (text: string, row: number, column: number): number => {
    const place = placeIn(block, row, column);
    if (isCellError(text))
      throw new UserError((say) => say.functions.errorCell(name, parameter, place, text));
    if (isYes(text)) return won;
    if (!isTicked(text)) return lost;
    const { outcome, how } = outcomeOf(text);
    if (how === 'undecided')
      throw new UserError((say) => say.functions.unknownWon(name, parameter, place, text));
    return outcome !== 'won' ? lost : isPerhapsWon(text) ? perhaps : won;
  };
  let isPlain = false;
  const meanings = new Uint8Array(block.rows * block.columns);
  for (let row = 0, at = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++, at++) {
      const cell = block.lines[row]?.[column];
      let meaning = typeof cell === 'string' ? known.get(cell) : Number(isTicked(cell as number | boolean));
      if (meaning === undefined) {
        meaning = learn(String(cell), row, column);
        known.set(String(cell), meaning);
      }
      meanings[at] = meaning;
      isPlain ||= meaning === won && typeof cell === 'string';
    }
  }
  return (row) => meanings[row] === won || (meanings[row] === perhaps && !isPlain);
}
