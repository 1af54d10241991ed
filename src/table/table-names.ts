import { type Dictionary, dictionary } from './dictionary.ts';

/** The dictionaries that tables share. */
export type TableNames = Readonly<Record<'customer' | 'rep' | 'channel' | 'source', Dictionary>>;

/**
 * New dictionaries. Given to the encoders of several tables, a rep has one code and one spelling in all of them, the
 * most frequent one over all tables; names are to be taken when every table has been read. Source: kpis.md C12.
 *
 * @example
 * tableNames(blankTest([])).rep.names() //=> []
 */
export function tableNames(isBlank: (text: string) => boolean): TableNames {
  return {
    customer: dictionary(isBlank),
    rep: dictionary(isBlank),
    channel: dictionary(isBlank),
    source: dictionary(isBlank),
  };
}
