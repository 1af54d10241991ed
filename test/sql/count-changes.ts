import type { Company } from './company.ts';
import { compute, rowsOf } from './database.ts';
import { type PlantedError, plantedErrors } from './planted-errors.ts';

/**
 * In how many KPIs of the companies each planted error changes a cell; an error that changes none would never be
 * noticed on such companies.
 */
export async function countChanges(companies: readonly Company[]): Promise<[PlantedError, number][]> {
  const right = await sumsOf(companies);
  const counted: [PlantedError, number][] = [];
  for (const planted of plantedErrors) {
    const wrong = await sumsOf(companies, planted);
    const kpis = new Set([...right.keys(), ...wrong.keys()]);
    counted.push([planted, [...kpis].filter((kpi) => right.get(kpi) !== wrong.get(kpi)).length]);
  }
  return counted;
}

/** A sum over the cells of each KPI of each company, which changes when one of them does. */
async function sumsOf(companies: readonly Company[], planted?: PlantedError): Promise<Map<string, string>> {
  const db = await compute(companies, planted);
  const rows = await rowsOf<{ kpi: string; sum: string }>(
    db,
    `SELECT co || ' ' || kpi AS kpi, CAST(sum(hash(dim, val, month, round(value, 5), round(num, 5), round(den, 5))) AS VARCHAR) AS sum
     FROM cell WHERE NOT (coalesce(value, 0) = 0 AND coalesce(num, 0) = 0) GROUP BY ALL`,
  );
  db.closeSync();
  return new Map(rows.map(({ kpi, sum }) => [kpi, sum]));
}
