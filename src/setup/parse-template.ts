import { columnRefs, sameColumn } from './column-label.ts';
import { foldText } from './fold-text.ts';
import { templateStages } from './funnel-templates.ts';
import type { ColumnRef, Setup, StageSetup } from './setup.ts';
import type { ParsedTable, SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';

/** The stages of the template that a person has chosen, in the language of the choice; null where none is chosen. */
export function parseTemplate(
  lines: readonly SetupLine[],
  {
    table,
    columns,
    statuses,
  }: Pick<Setup, 'statuses'> & {
    readonly table: ParsedTable | null;
    readonly columns: Setup['deals']['columns'];
  },
  { languages }: SetupContext,
  complain: Complain,
): StageSetup[] | null {
  const line = lines.find(({ key }) => key === 'option.template');
  const chosen = line ? foldText(textAt(line, 1)) : '';
  if (!line || chosen === '') return null;
  const template = languages
    .flatMap(({ templates }) => Object.values(templates))
    .find(({ name }) => foldText(name) === chosen);
  if (!template) {
    complain(line, 1, 'option.reach');
    return null;
  }
  const { created } = columns;
  return templateStages(template.stages, {
    columns: freeColumns(table?.headers ?? [], columns),
    created,
    statuses,
  });
}

/** The columns of a table that are no field. */
export function freeColumns(
  headers: readonly string[],
  columns: Readonly<Partial<Record<string, ColumnRef>>>,
): ColumnRef[] {
  const used = Object.values(columns);
  return columnRefs(headers).filter(
    (ref): ref is ColumnRef => ref !== null && !used.some((column) => column && sameColumn(column, ref)),
  );
}
