import { answersOf } from './answers.ts';
import { differences, sameLines } from './cells.ts';
import { countChanges } from './count-changes.ts';
import { compute } from './database.ts';
import { engineCells } from './engine.ts';
import { dirtKinds } from './generate/dirt.ts';
import { generate } from './generate/generate.ts';
import { broken } from './laws.ts';

/** `npm run check:sql`: many generated companies computed in SQL. Arguments: how many companies, the first seed. */
const [companies = 220, firstSeed = 1] = process.argv.slice(2).map(Number);
const batch = 20;
const started = Date.now();
const dirt = new Map<string, { companies: number; pieces: number }>();
const faults: string[] = [];
/** By KPI: the cells of the product that were compared with SQL, and how many differ. */
const compared = new Map<string, { cells: number; different: number }>();
let cellCount = 0;

for (let first = firstSeed; first < firstSeed + companies; first += batch) {
  const seeds = Array.from(
    { length: Math.min(batch, firstSeed + companies - first) },
    (_, index) => first + index,
  );
  const generated = seeds.map(generate);
  const db = await compute(generated.map(({ company }) => company));
  for (const [index, { company, dirt: kinds }] of generated.entries()) {
    for (const [kind, pieces] of kinds) {
      const sum = dirt.get(kind) ?? { companies: 0, pieces: 0 };
      dirt.set(kind, { companies: sum.companies + 1, pieces: sum.pieces + pieces });
    }
    const cells = await answersOf(db, index);
    cellCount += cells.size;
    const mine = engineCells(company);
    const found = differences(mine, sameLines(mine, cells));
    const wrong = new Set(found.map(({ key }) => key));
    for (const key of [...new Set([...mine.keys(), ...wrong])]) {
      const kpi = key.slice(0, key.indexOf('.'));
      const { cells: count, different } = compared.get(kpi) ?? { cells: 0, different: 0 };
      compared.set(kpi, { cells: count + 1, different: different + Number(wrong.has(key)) });
    }
    faults.push(...found.slice(0, 5).map((one) => `${company.name}: ${JSON.stringify(one)}`));
    const { months, reach_rule } = company.setup;
    faults.push(...broken(cells, months, reach_rule).map((law) => `${company.name}: ${law}`));
  }
  db.closeSync();
}

for (const kind of dirtKinds) {
  const { companies: count, pieces } = dirt.get(kind) ?? { companies: 0, pieces: 0 };
  console.log(`${kind.padEnd(22)} ${`${count}`.padStart(5)} companies ${`${pieces}`.padStart(7)} times`);
  if (companies >= 200 && count < 10) faults.push(`${kind}: in ${count} companies only`);
}
// Errors are planted in the computation of a few large companies.
const large = Array.from({ length: companies }, (_, index) => generate(firstSeed + index).company)
  .filter(({ sheets }) => (sheets.deals?.length ?? 0) > 90)
  .slice(0, 5);
for (const [{ kpi, error }, changed] of await countChanges(large)) {
  console.log(`${kpi.padEnd(3)} ${error}: noticed in ${changed} KPIs`);
  if (changed === 0) faults.push(`not noticed: ${kpi}, ${error}`);
}
const total = { cells: 0, different: 0 };
for (const [kpi, { cells, different }] of [...compared].sort(([a], [b]) =>
  a.localeCompare(b, 'en', { numeric: true }),
)) {
  console.log(
    `${kpi.padEnd(3)} ${`${cells}`.padStart(8)} cells of the product compared with SQL, ${different} differ`,
  );
  total.cells += cells;
  total.different += different;
}
console.log(`${total.cells} cells of the product compared with SQL, ${total.different} differ`);
if (companies >= 200 && total.cells < 100_000) faults.push(`only ${total.cells} cells compared`);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${companies} companies, ${cellCount} cells, ${dirtKinds.length} kinds of dirt, ${seconds} s`);
for (const fault of faults.slice(0, 50)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
