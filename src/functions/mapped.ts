import { kpi } from './kpi.ts';
import { kpiTable } from './kpi-table.ts';

/** The formulas over the user's own mapped tables. */
export const mappedFormulas = { KPI: kpi, KPI_TABLE: kpiTable };
