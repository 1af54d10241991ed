import type { Cells } from './cells.ts';
import type { Company } from './company.ts';
import { byMonth } from './engine/by-month.ts';
import { encodedCompany } from './engine/encode.ts';
import { conversionCells, funnelCells } from './engine/funnels.ts';
import { attentionCells, chronicCells, cohortCells, lifetimeCells, reasonCells } from './engine/lists.ts';
import { askedOf } from './engine/question.ts';
import { stageTimeCells } from './engine/stage-times.ts';

/** The cells that the product computes for a company, from its sheets through its encoders and KPIs. */
export function engineCells(company: Company): Cells {
  const cells: Cells = new Map();
  const asked = askedOf(company, encodedCompany(company));
  byMonth(cells, asked);
  funnelCells(cells, asked);
  conversionCells(cells, asked);
  stageTimeCells(cells, asked);
  chronicCells(cells, asked);
  cohortCells(cells, asked);
  lifetimeCells(cells, asked);
  reasonCells(cells, asked);
  attentionCells(cells, asked);
  return cells;
}
