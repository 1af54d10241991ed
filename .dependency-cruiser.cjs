/** Who may import whom: the arrows of docs/architecture.md. */
const only = (from, ...to) => ({
  name: `${from}-arrows`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { pathNot: [`^src/${from}/`, ...to.map((folder) => `^src/${folder}/`)] },
});

module.exports = {
  forbidden: [
    only('kpi'),
    only('forecast'),
    only('i18n'),
    only('setup', 'kpi', 'i18n'),
    only('table', 'setup', 'kpi'),
    only('reading', 'table', 'setup', 'kpi', 'i18n'),
    only('functions', 'forecast', 'reading', 'table', 'setup', 'kpi', 'i18n'),
    only('report', 'reading', 'table', 'setup', 'kpi', 'i18n'),
    only('sheets', 'report', 'table', 'i18n'),
    {
      name: 'rpc-arrows',
      severity: 'error',
      from: { path: '^src/rpc\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(report|setup|functions|i18n)/' },
    },
    {
      name: 'sidebar-arrows',
      comment: 'The sidebar knows of the server what it may ask, by type, and the two rules that both go by.',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/sidebar/',
          '^src/i18n/',
          '^src/rpc\\.ts$',
          '^src/setup/(may-share|stage-column)\\.ts$',
        ],
      },
    },
    {
      name: 'the-sidebar-asks-by-type',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/rpc\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'preact-only-in-the-sidebar',
      severity: 'error',
      from: { pathNot: '^src/sidebar/' },
      to: { path: 'node_modules/preact/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|playground)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'univer-only-in-the-engine',
      comment:
        'Only the engine knows the internals of the local spreadsheet, and one folder of the page its widgets.',
      severity: 'error',
      from: { pathNot: '^playground/(engine|page/univer)/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'the-shim-runs-anywhere',
      comment: 'The page reuses engine and shim unchanged: nothing of Node in them but the headless opening.',
      severity: 'error',
      from: { path: '^playground/(engine|shim|sample)/', pathNot: '^playground/engine/headless' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-add-in-knows-no-playground',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(playground|test|bench|deploy)/' },
    },
    {
      name: 'resolvable',
      comment: 'What the bench compares with is installed by the bench alone.',
      severity: 'error',
      from: { pathNot: '^bench/contenders/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
