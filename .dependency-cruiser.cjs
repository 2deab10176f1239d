// Who may import whom: one rule and one reason a line. `npm run check:imports` fails, too, if it has not seen every source file.
const tests = '\\.test\\.tsx?$|/testing/|^client/browser-tests/'
const packages = (names) => `^node_modules/(${names.join('|')})/`

/** Packages that the core may use, each only in the room that needs it. */
const allowedInSelection = [
  'csv-parse',
  'canonicalize',
  '@noble/hashes',
  '@types/seedrandom',
  'seedrandom',
  'fastest-levenshtein',
  'zod',
  'yaml',
]

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', 'A circle of imports has no place to begin reading.', {}, { circular: true }),
    rule(
      'resolvable',
      'Every import leads somewhere.',
      {},
      { couldNotResolve: true, pathNot: '^highs/runtime|^virtual:|\\?worker&inline$' },
    ),
    rule(
      'no-dev-tools',
      'What is shipped needs nothing that is only for development.',
      { path: '^(server|client)/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    ),
    rule(
      'core-is-pure',
      'The core runs in a browser and in a test without anything around it.',
      { path: '^server/shared/', pathNot: tests },
      { pathNot: [`^server/shared/`, packages(allowedInSelection)] },
    ),
    rule(
      'core-packages-in-selection',
      'The draw’s packages stay in the draw; elsewhere shapes are checked by zod, and run sheets read by yaml.',
      { path: '^server/shared/', pathNot: `^server/shared/selection/|${tests}` },
      { path: '^node_modules/', pathNot: packages(['zod', 'yaml']) },
    ),
    rule(
      'phases-apart',
      'A phase never imports another phase; what they share stands in the session.',
      { path: '^server/shared/session/phases/([a-z]+)' },
      { path: '^server/shared/session/phases/', pathNot: '^server/shared/session/phases/$1' },
    ),
    rule(
      'client-takes-shared-only',
      'A page takes types and pure code from the server, nothing else.',
      { path: '^client/', pathNot: '^client/browser-tests/' },
      { path: '^server/(?!shared/)|^facilitator-scripts/' },
    ),
    rule(
      'pages-apart',
      'A page never imports another page.',
      { path: '^client/(organiser|auditor|facilitator|projector|juror)/' },
      { path: '^client/(organiser|auditor|facilitator|projector|juror)/', pathNot: '^client/$1/' },
    ),
    rule(
      'ui-below-pages',
      'Shared pieces do not know the pages; only the types of their words meet.',
      { path: '^client/(ui|connection)/', pathNot: 'i18next-types\\.ts$' },
      { path: '^client/(organiser|auditor|facilitator|projector|juror)/' },
    ),
    rule(
      'auditor-alone',
      'The auditor’s page works without any server.',
      { path: '^client/auditor/' },
      { path: '^client/connection/|socket\\.io' },
    ),
    rule(
      'sql-in-store',
      'All SQL lives in one room.',
      { path: '^(server|client|facilitator-scripts)/', pathNot: `^server/store/|${tests}` },
      { path: packages(['kysely', 'better-sqlite3']) },
    ),
    rule(
      'http-in-net',
      'All requests come through one room; a bench measures itself against a bare server of its own.',
      {
        path: '^(server|client|facilitator-scripts)/',
        pathNot: `^server/(net/|main\\.ts)|^facilitator-scripts/bench/|${tests}`,
      },
      { path: packages(['express', 'helmet', 'socket\\.io', '@socket\\.io']) },
    ),
    rule(
      'solver-handed-in',
      'The solver is handed to the draw, so that both can be tested alone.',
      {
        path: '^(server|client|facilitator-scripts)/',
        pathNot: '^server/draws/solver\\.ts$|^client/auditor/solver(\\.single)?\\.ts$',
      },
      { path: packages(['highs']) },
    ),
    rule(
      'net-above',
      'What computes does not know who asked.',
      { path: '^server/(shared|store|draws|sessions)/', pathNot: tests },
      { path: '^server/(net/|main\\.ts)' },
    ),
    rule(
      'report-handed',
      'A report is computed from what it is handed: it reads no store and asks no room.',
      { path: '^server/report/', pathNot: tests },
      { path: '^server/(store|sessions|draws|net)/|^(client|facilitator-scripts)/' },
    ),
    rule(
      'store-below',
      'The store knows tables, not draws or requests.',
      { path: '^server/store/', pathNot: tests },
      { path: '^server/(draws|sessions|net)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main'],
    },
  },
}
