import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FunctionEntry, functionCatalogue } from './src/functions/catalogue.ts';
import { enKpis } from './src/i18n/en-kpis.ts';
import { catalogue, isUsual, kpiGroups } from './src/kpi/catalogue.ts';

const generated = '<!-- Written by `npm run docs` from the catalogue: change that, not this. -->';

/** `docs/functions.md`: every formula with its parameters and examples. */
export function functionsPage(): string {
  const entries = functionCatalogue.map(({ name, description, parameters, examples, sample }) => {
    const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
    return [
      `## ${name}`,
      `\`=${name}(${list.join('; ')})\``,
      description,
      table(
        ['parameter', 'what it is'],
        parameters.map((parameter) => [`\`${parameter.name}\``, parameter.description]),
      ),
      table(
        ['example', 'gives'],
        examples.map(({ formula, result, decimals }) => [
          `\`${formula}\``,
          `${resultText(result)}${decimals === undefined ? '' : `<br>rounded here to ${decimals} decimals`}`,
        ]),
      ),
      ...(sample.length > 0 ? [sampleText(sample)] : []),
    ].join('\n\n');
  });
  const intro =
    'Type them in any letter case, with `;` or `,` as your spreadsheet has it. Give them ranges rather than fill them down: one formula for a whole column is one call to Google instead of a thousand. A blank cell gives a blank, a text that is a number counts as one (“1 054,00”, “12.5%”), and a mistake shows `#ERROR!` with a sentence that names the cell. Sheets calculates a formula anew only when a cell that it names changes. Examples with sheet names are those of the sample company of `npm start`, once its KPI summary is built.';
  return `${generated}\n\n# Formulas\n\n${intro}\n\n${entries.join('\n\n')}\n`;
}

/** The cells that examples read, to be copied into a sheet. */
function sampleText(sample: FunctionEntry['sample']): string {
  const lines = sample.map((row) => row.join('\t')).join('\n');
  const summary = `<summary>The ${sample.length - 1} rows that the example reads: copy them into cell A1 of an empty sheet</summary>`;
  return `<details>\n${summary}\n\n\`\`\`\n${lines}\n\`\`\`\n\n</details>`;
}

/** A result as it stands in a cell of the docs: the cells of a row with bars between them, rows on lines. */
function resultText(result: FunctionEntry['examples'][number]['result']): string {
  if (typeof result !== 'object') return result === '' ? 'blank' : String(result);
  return result
    .map((row) => row.map((cell) => (cell === '' ? '·' : String(cell))).join(' \\| '))
    .join('<br>');
}

/** `docs/kpis.md`: every KPI of the summary with its definition and its counts. */
export function kpisPage(): string {
  const groups = kpiGroups.map((group) => {
    const rows = catalogue()
      .filter((entry) => entry.group === group)
      .map(({ id, counts, needs, shows }) => [
        enKpis.kpis[id].name,
        enKpis.kpis[id].definition,
        isUsual({ shows }) ? 'yes' : '',
        counts.map((count) => enKpis.counts[count.label]).join('; ') || 'is a count itself',
        needs.map((need) => enKpis.needs[need]).join(', '),
      ]);
    return `## ${enKpis.groups[group]}\n\n${table(['KPI', 'definition', 'shown at first', 'shown beside it', 'what your sheet needs'], rows)}`;
  });
  const intro =
    'Months are those of your spreadsheet’s time zone. A rate without anything to divide by is blank, never 0. Totals are sums, and rates of totals are sums divided by sums. *Cohort* follows the leads of a month; everything else counts by the date on which it happened.';
  const atFirst = `The summary shows ${catalogue().filter(isUsual).length} of these ${catalogue().length} KPIs at first. Switch the others on in the sheet “KPI Setup”, under [KPIs of the summary](setup.md#kpis-of-the-summary). Booked, target attainment and revenue growth also stand *to date*, of the quarter and the fiscal year up to each month, where [an option](setup.md#options) says so.`;
  return `${generated}\n\n# KPIs\n\n${intro}\n\n${atFirst}\n\n${groups.join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('docs/functions.md', import.meta.url), functionsPage());
  writeFileSync(new URL('docs/kpis.md', import.meta.url), kpisPage());
}
