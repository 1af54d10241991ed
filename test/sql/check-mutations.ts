import { answersOf } from './answers.ts';
import { type Cells, differences, sameLines } from './cells.ts';
import type { Company } from './company.ts';
import { compute } from './database.ts';
import { generate } from './generate/generate.ts';
import { mutant } from './mutations/mutant.ts';
import { productErrors } from './mutations/product-errors.ts';

/**
 * `npm run check:mutations`: errors planted in the product, one after another; the comparison with SQL must notice
 * each. Arguments: how many companies, the first seed.
 */
const [count = 40, firstSeed = 101] = process.argv.slice(2).map(Number);
const companies = Array.from({ length: count }, (_, index) => generate(firstSeed + index).company);
const db = await compute(companies);
const asked: [Company, Cells][] = [];
for (const [index, company] of companies.entries()) asked.push([company, await answersOf(db, index)]);
db.closeSync();

/** The first company in which the product differs from SQL, and the KPIs that do. */
function noticed(engine: (company: Company) => Cells): string | null {
  for (const [company, sql] of asked) {
    try {
      const mine = engine(company);
      const found = differences(mine, sameLines(mine, sql)).map(({ key }) => key.slice(0, key.indexOf('.')));
      if (found.length > 0) return `${company.name}: ${[...new Set(found)].join(', ')}`;
    } catch (fault) {
      return `${company.name}: ${String(fault)}`;
    }
  }
  return null;
}

const faults: string[] = [];
const without = noticed(await mutant(null));
if (without !== null) faults.push(`without an error: ${without}`);
for (const planted of productErrors) {
  const where = noticed(await mutant(planted));
  console.log(`${planted.kpi.padEnd(3)} ${planted.error}: ${where ?? 'not noticed'}`);
  if (where === null) faults.push(`not noticed: ${planted.kpi}, ${planted.error}`);
}
console.log(`${productErrors.length} errors planted, ${productErrors.length - faults.length} noticed`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
