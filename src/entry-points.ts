import { functionCatalogue } from './functions/catalogue.ts';

/** A function that Google calls by its name: a formula, a menu item, a trigger. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The lines of its JSDoc. */
  readonly doc: readonly string[];
  /** What it calls in the bundle. */
  readonly call: string;
}

const handler = (name: string, parameters: readonly string[], doc: string): EntryPoint => ({
  name,
  parameters,
  doc: [doc],
  call: `${name}(${parameters.join(', ')})`,
});

const formulas: readonly EntryPoint[] = functionCatalogue.map(({ name, description, parameters }) => ({
  name,
  parameters: parameters.map((parameter) => parameter.name),
  doc: [
    description,
    '',
    ...parameters.map((parameter) => `@param ${parameter.name} ${parameter.description}`),
    '@customfunction',
  ],
  call: `formula('${name}', arguments)`,
}));

/** Everything public in `dist/Code.js`: the build writes a top-level function for each. */
export const entryPoints: readonly EntryPoint[] = [
  handler('onOpen', ['event'], 'Adds the menu when the spreadsheet is opened.'),
  handler('onInstall', ['event'], 'Adds the menu right after the installation.'),
  handler('buildKpiSummary', [], 'Menu item: builds the sheet "KPI Summary", or brings it up to date.'),
  handler('openSetup', [], 'Menu item: opens the sidebar in which columns and stages are set up.'),
  handler('answerSidebar', ['text'], 'What the sidebar asks, as JSON text, and the answer. No formula.'),
  ...formulas,
];
