import type { Messages } from '../i18n/messages.ts';

/**
 * A share in a sentence, as it stands in cells.
 *
 * @example shareText(0.1518, messages) //=> '15.2%'
 */
export const shareText = (share: number, { further }: Messages): string =>
  `${(share * 100).toFixed(1).replace('.', further.decimalMark)}%`;
