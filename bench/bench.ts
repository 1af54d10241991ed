import { cpus, totalmem } from 'node:os';
import { installPeers } from './run/install-peers.ts';
import { contenderRunner } from './run/run-contender.ts';
import { isReached, type Section, sectionText } from './section.ts';
import { codeSize } from './sections/code-size.ts';
import { cold } from './sections/cold.ts';
import { forecastTimes } from './sections/forecast.ts';
import { formulaTimes } from './sections/formulas.ts';
import { monthBuckets } from './sections/month-buckets.ts';
import { page } from './sections/page.ts';
import { summaryCalls } from './sections/summary-calls.ts';
import { warm } from './sections/warm.ts';
import { wholeAddIn } from './sections/whole-add-in.ts';

/**
 * Measures the add-in beside its peers: `npm run bench [-- --quick] [-- --json] [-- --only=name,name] [-- --rounds=n]`. Quick takes
 * less than a minute; the whole some twenty. With `--json` the sections are printed as one JSON text at the end.
 */
const isQuick = process.argv.includes('--quick');
const isJson = process.argv.includes('--json');
/** At most so many processes a contender and size: `--rounds=1` to look at something at once. */
const mostRounds = Number(
  process.argv.find((argument) => argument.startsWith('--rounds='))?.slice('--rounds='.length) ?? Infinity,
);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

const sections: Readonly<Record<string, () => Section | Promise<Section>>> = {
  code: () => codeSize(),
  calls: () => summaryCalls(isQuick),
  months: () => monthBuckets(isQuick),
  formulas: () => formulaTimes(isQuick),
  forecast: () => forecastTimes(isQuick),
  // Imports a peer, which is not there before `installPeers`.
  countifs: async () => (await import('./sections/sheet-formulas.ts')).sheetFormulas(isQuick),
  page: () => page(isQuick),
  cold: async () => cold(await contenderRunner(), isQuick, mostRounds),
  whole: () => wholeAddIn(isQuick),
  warm: async () => warm(await contenderRunner(), isQuick),
};

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.versions.node,
};
const say = (text: string) => {
  if (!isJson) console.log(`${text}\n`);
};

installPeers();
say(`${machine.processor}, ${machine.cores} cores, ${machine.memory}, Node ${machine.node}`);
const done: Record<string, Section> = {};
for (const [name, section] of Object.entries(sections)) {
  if (only && !only.split(',').includes(name)) continue;
  done[name] = await section();
  say(sectionText(done[name]));
}
const aims = Object.values(done).flatMap((section) => section.aims);
if (isJson) console.log(JSON.stringify({ machine, sections: done }));
else say(`${aims.filter(isReached).length} of ${aims.length} aims reached.`);
