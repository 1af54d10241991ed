import { firmName } from './firm-names.ts';
import type { Random } from './random.ts';
import type { SampleLanguage } from './words.ts';

/** Who the sample company sells to: firms it did not know, and those that came back. */
export interface Customers {
  /** A firm that may become a customer: mostly one never heard of, now and then one that had asked before. */
  unknown(): string;
  /** A customer on that day who wants more; who has bought often comes more often. */
  returning(day: number): string;
  /** That firm bought, and is a customer from that day on. */
  won(firm: string, day: number): void;
}

/** Draws firms so that new customers come every month and most of the regular ones have bought before. */
export function sampleCustomers(random: Random, language: SampleLanguage): Customers {
  let known = 0;
  const regulars: { readonly firm: string; readonly since: number }[] = [];
  const next = () => firmName(language, known++);
  return {
    unknown: () =>
      known > 20 && random.chance(0.08) ? firmName(language, random.whole(0, known - 1)) : next(),
    returning(day) {
      const customers = regulars.slice(-200).filter(({ since }) => since < day);
      return customers.length < 6 ? next() : random.pick(customers).firm;
    },
    won(firm, day) {
      regulars.push({ firm, since: day });
    },
  };
}
