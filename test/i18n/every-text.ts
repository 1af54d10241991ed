import type { Messages } from '../../src/i18n/messages.ts';

/** Stands for a text from the data: no letters, so that what is left is the language's own. */
const a = '§1';
const b = '§2';
const c = '§3';
/** A count with thousands, and two small ones for the other forms. */
const counts = [4321, 1, 2];
const byCount = (...rest: readonly unknown[]) => counts.map((count) => [count, ...rest]);

/** What each function of a catalogue is called with, by its path; of several lists the first that fits. */
const samples: readonly (readonly [path: RegExp, calls: readonly (readonly unknown[])[]])[] = [
  [/^setup\.problems\./, [[a, b, c]]],
  [/^setup\.(part|how\.notRead|checks\.(copyOf|lacks))$/, [[a]]],
  [/^setup\.how\.sameHeaders$/, [[true, true]]],
  [/^setup\.checks\.repeated$/, [[4321, 5678]]],
  [/^setup\.formulas\./, [[a, b]]],
  [/^setup\.noWon$/, [[a, b, [c, '§4']]]],
  [/^setup\.noDeals\.noHeaders$/, [[a], ['']]],
  [/^setup\.(noDeals\.|sections\.columns|how\.knownWord)/, [[a]]],
  [/^setup\.(how\.headers|checks\.assigned)$/, [[4321, 5678]]],
  [/^setup\.checks\.leftOut$/, byCount(a)],
  [/^setup\.checks\.dayOrder$/, [...byCount(0, 'dayFirst'), [4321, 5678, 'monthFirst']]],
  [/^setup\.checks\.decimalMark$/, [...byCount('decimalPoint'), [4321, 'decimalComma']]],
  [/^setup\.checks\.currencies$/, [[[a, b]]]],
  [/^setup\.checks\.noCurrency$/, byCount(a)],
  [/^setup\.checks\./, byCount()],
  [/^summary\.columnDoubts\.dayOrder$/, [...byCount(a, 0, 'dayFirst'), [5678, a, 4321, 'monthFirst']]],
  [/^summary\.columnDoubts\.decimalMark$/, [...byCount(a, b, 'decimalPoint'), [4321, a, b, 'decimalComma']]],
  [/^summary\.columnDoubts\.currencies$/, byCount(a, [b, c])],
  [/^summary\.columnDoubts\.noCurrency$/, byCount(a, b)],
  [/^summary\.columnDoubts\.(damaged|mixed)Keys$/, byCount(a, b)],
  [/^summary\.columnDoubts\.imported(Dates|Numbers)$/, [[a, b]]],
  [/^summary\.issues\./, byCount()],
  [/^summary\.label$/, [[a, b, true]]],
  [/^summary\.(unitThousand|chart\.\w+)$/, [[''], [a]]],
  [/^summary\.date$/, [[2026, 4, 3]]],
  [/^summary\.rebuilt$/, [[a, b]]],
  [/^summary\.line$/, byCount(a, b, c, '§4')],
  [/^summary\.lineNote$/, [[a, 4321]]],
  [/^summary\.(changeOf|untilDay)$/, [[4]]],
  [/^summary\.fiscalYear$/, [['2025/26']]],
  [/^summary\.(short|long)Month$/, [[4, 2026]]],
  [/^summary\.(allMonths|costLag)$/, byCount()],
  [/^summary\.(footnote|mayNotBeNew|columnGone|doubtLine)$/, [[a, b]]],
  [/^summary\.(notInReport|tableMissing|doubtNote)$/, [[[a, b], [c]]]],
  [/^summary\.plansKept$/, [[[a, b]]]],
  [/^summary\.place$/, [[a, b, 4321]]],
  [/^summary\.doubtfulStages$/, [[[a]], [[a, b]]]],
  [/^summary\.unassigned$/, counts.map((count) => [a, count])],
  [/^summary\.(sheetGone|noMonths|noLeadJoined)$/, [[a]]],
  [/^summary\.done$/, [4321, 1, 0].map((left) => [left === 1 ? 1 : 5678, a, left])],
  [/^summary\.doneNew$/, [[[a, b]]]],
  [/^summary\.parts\.(added|copy|lacks|found)$/, [[a, b]]],
  [/^summary\.parts\.repeated$/, counts.map((count) => [a, count, 5678])],
  [/^summary\.parts\.hidden$/, [[a]]],
  [/^summary\.parts\.other$/, [[a, 4321]]],
  [/^further\.asOf$/, [[a, b]]],
  [/^further\.funnel\.(narrowest|slowest|of)$/, [[a, b, c]]],
  [/^further\.funnel\.others$/, byCount()],
  [/^further\.lists\.(answer|overdue|stale)$/, counts.map((count) => [4321, 5678, count])],
  [/^further\.lists\.(amount|revenue)$/, [[''], [a]]],
  [/^further\.lists\.reps$/, counts.map((count) => [5678, count])],
  [/^further\.lists\.customers$/, counts.map((count) => [5678, count, a])],
  [/^further\.lists\./, byCount()],
  [/^further\.channels\.most$/, [[a, b]]],
  [/^further\.cohorts\.boughtAgain$/, counts.map((count) => [count, 5678, a])],
  [/^further\.cohorts\.(earlier|partial)$/, [[a]]],
  [/^further\.cohorts\.mayNotBeNew$/, counts.map((count) => [count, 5678])],
  [/^functions\.missing$/, [[a, b]]],
  [
    /^functions\.notANumber$/,
    [
      [a, b, null, c],
      [a, b, { row: 1, column: null }, null],
      [a, b, { row: 4321, column: 5678 }, c],
    ],
  ],
  [/^functions\.notADate$/, [[a, b, { row: 1, column: null }, c]]],
  [
    /^functions\.bounds$/,
    [
      [a, { name: b, least: 0, most: 1 }, null, 50],
      [a, { name: b, least: 0, most: c }, { row: 4321, column: 5678 }, 50],
      [a, { name: b, most: 1 }, null, 50],
    ],
  ],
  [/^functions\.(damagedId|unknownWon)$/, [[a, b, { row: 4321, column: null }, c]]],
  [/^functions\.(oneColumn|stageOrder|noFit)$/, [[a, b]]],
  [
    /^functions\.fewBuyers$/,
    [
      [a, 4321, 5678],
      [a, 4321, 1],
    ],
  ],
  [/^functions\.currencies$/, [[a, b, { row: 4321, column: null }, c, '§4']]],
  [/^functions\.errorCell$/, [[a, b, { row: 4321, column: null }, c]]],
  [/^functions\.sizes$/, [[a, b, c, '§4', '§5']]],
  [
    /^mapped\.unknownKpi$/,
    [
      [a, b, [c]],
      [a, b, [c, '§4']],
      [a, b, []],
    ],
  ],
  [
    /^mapped\.tableMissing$/,
    [
      [a, b, c, '§4'],
      [a, b, c, ''],
    ],
  ],
  [
    /^mapped\.noDimension$/,
    [
      [a, b, [c]],
      [a, b, []],
    ],
  ],
  [/^mapped\./, [[a, b, c, '§4']]],
  [/^sheets\.reading$/, [[a, 4321, 5678]]],
  [
    /^sheets\.tooLong$/,
    [
      [a, 4321, 5678],
      ['', 0, 0],
    ],
  ],
  [/^(sheets|host)\./, [[a, b]]],
];

/** Where the second list is a number. */
const exceptions: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'summary.doubtNote': [
    [[a, b], 4321],
    [[a], 0],
  ],
};

/** Every text of a language, the functions called; `path` is the same in all languages. */
export function everyText(messages: Messages): { path: string; text: string }[] {
  const texts: { path: string; text: string }[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.push({ path, text: value });
    else if (typeof value === 'function') {
      const calls = exceptions[path] ?? samples.find(([pattern]) => pattern.test(path))?.[1];
      if (!calls) throw new Error(`no sample arguments for ${path}`);
      for (const [index, args] of calls.entries())
        texts.push({ path: `${path}#${index}`, text: String(value(...args)) });
    } else
      for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(messages, '');
  return texts;
}

/** Texts that are blank on purpose: headers over columns that have none. */
export const blankOnPurpose: readonly string[] = ['setup.headers.options.2', 'setup.headers.options.4'];
