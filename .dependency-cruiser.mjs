/* oxlint-disable max-lines -- the law of the house, read as a whole */
// The import law of the house. A rule's comment speaks to the one who broke it: it says why the wall stands there.
// The README's table of rooms shows the same law from the other side; change both together, and say why in the commit.

/** Rooms with a law of their own. Every other folder of src/ is a panel: a new one is fenced from its first file. */
const ROOMS = 'util|model|engine|authentication|content|worker|cli|share|exchange|store|ui|verdict|export|app';

/** Tests may reach for what they need; nothing may reach for them. */
const TESTS = '[.]test[.]tsx?$|/fixtures/';

/** Where a program begins. Nobody imports these: the page's markup, the worker's maker and the terminal name them. */
const ENGINE_THREAD = '^src/worker/simulate[.]worker[.]ts$';
const EXCHANGE_THREAD = '^src/worker/exchange[.]worker[.]ts$';
const PAINTER_THREAD = '^src/canvas/together/together[.]worker[.]ts$';
/** What the product's canvas is measured beside: React Flow alone. */
const BENCH_PAGE = '^src/cli/bench/canvas-page/main[.]tsx$';
const ENTRIES = ['^src/app/main[.]tsx$', ENGINE_THREAD, EXCHANGE_THREAD, PAINTER_THREAD, '^src/cli/[^/]+[.]ts$', BENCH_PAGE];

/** @param {string} rooms */
const inside = (rooms) => `^src/(${rooms})/`;

/**
 * @param {string} rooms
 * @param {string[]} except
 */
const from = (rooms, ...except) => ({ path: inside(rooms), pathNot: [TESTS, ...except] });

/** Own code outside the given rooms. @param {string} rooms */
const outside = (rooms) => ({ path: '^src/', pathNot: [inside(rooms)] });

/** A package, wherever it is installed. @param {string} names */
const packages = (names) => `(^|/)node_modules/(${names})/`;

export default {
  forbidden: [
    {
      name: 'util-imports-nothing',
      comment: 'util/ holds what any program could use. What needs a noun of ours belongs to the room of that noun.',
      severity: 'error',
      from: from('util'),
      to: { pathNot: [inside('util')] },
    },
    {
      name: 'model-imports-util-only',
      comment:
        'model/ says what a scenario is; every room stands on it, so it stands on nothing but util/ and the schema library. ' +
        'If it needs a result, it is the engine’s; if it needs a sentence, return a key and let content/ say it.',
      severity: 'error',
      from: from('model'),
      to: { pathNot: [inside('model|util'), packages('valibot')] },
    },
    {
      name: 'engine-imports-model-only',
      comment:
        'The engine runs in a worker, in the terminal and in tests, and its results are repeated by anybody who doubts them. ' +
        'It imports model/ and util/ and no package: no page, no store, no sentence. It speaks in keys and data.',
      severity: 'error',
      from: from('engine'),
      to: { pathNot: [inside('engine|model|util')] },
    },
    {
      name: 'attribution-is-not-authentication',
      comment:
        'SPF, DKIM and DMARC are another question (the article, FAQ 5), and no verdict may come to rest on their answers: the engine, and the threads and ' +
        'commands that run it, do not know that room. What needs both results is a picture of them, and belongs to a panel.',
      severity: 'error',
      from: from('util|model|engine|worker|share|exchange|store'),
      to: { path: inside('authentication') },
    },
    {
      name: 'authentication-reads-engine-types-only',
      comment:
        'authentication/ looks at the sessions of a run that is over. It needs the types of a hop, and never the engine’s code: what it would compute again ' +
        'could differ from what was shown.',
      severity: 'error',
      from: from('authentication'),
      to: { path: inside('engine'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'authentication-imports-model-only',
      comment: 'authentication/ is pure, as the engine is: values in, keys and data out. It imports model/ and util/; its sentences live in content/.',
      severity: 'error',
      from: from('authentication'),
      to: { pathNot: [inside('authentication|engine|model|util')] },
    },
    {
      name: 'content-imports-engine-types-only',
      comment:
        'content/ puts what the engine, and the readers of pastes, may say into words, so it needs their types and never their code: write `import type`. ' +
        'Sentences that compute something hide a rule where no test of the engine sees it.',
      severity: 'error',
      from: from('content'),
      to: { path: inside('engine|authentication|exchange'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-imports-model-only',
      comment: 'content/ is sentences and scenarios, readable by someone who knows mail and no React: model/, util/, the types of the engine and of what was pasted.',
      severity: 'error',
      from: from('content'),
      to: { pathNot: [inside('content|model|util|engine|authentication|exchange')] },
    },
    {
      name: 'engine-only-in-worker-and-cli',
      comment:
        'One door for engine runs: the page asks the worker (store/run/engine-runs.ts), so that a long run never stops the page and ' +
        'every picture shows the same result. Elsewhere `import type` from the engine; a helper that asks a question of a result and is ' +
        'wanted on the page belongs beside the results in store/.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('engine|authentication|content|cli'), ENGINE_THREAD, TESTS] },
      to: { path: inside('engine'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'worker-knows-engine-and-model',
      comment:
        'worker/ is a few lines between the page and what may take long: the engine, and the reading of what was pasted (exchange/). ' +
        'What it would import beyond these and model/ belongs to one of the two sides.',
      severity: 'error',
      from: from('worker'),
      to: { pathNot: [inside('worker|engine|exchange|model|util')] },
    },
    {
      name: 'cli-stays-headless',
      comment: 'The command line runs where there is no page: engine/, model/, content/, share/, exchange/ and Node. A page’s part has no business in it.',
      severity: 'error',
      from: from('cli'),
      to: outside('cli|engine|model|content|share|exchange|util'),
    },
    {
      name: 'share-imports-model-only',
      comment:
        'A link must open for ever, so what reads it depends on the scenario’s model alone: model/ and util/. ' +
        'A reader that knew the store or the engine would change whenever they do.',
      severity: 'error',
      from: from('share'),
      to: outside('share|model|util'),
    },
    {
      name: 'exchange-imports-model-only',
      comment: 'Text from PowerShell and from headers becomes model values and back: model/ and util/ are all it takes.',
      severity: 'error',
      from: from('exchange'),
      to: outside('exchange|model|util'),
    },
    {
      name: 'store-knows-no-panel',
      comment:
        'The store holds the document and the results; panels read it. If it needs something of a panel or of the picture, that thing is state, and its ' +
        'place is in store/ or model/. One file of ui/ is no widget: it keeps what is typed before its field is there.',
      severity: 'error',
      from: from('store'),
      to: { path: '^src/', pathNot: [inside('store|model|share|exchange|content|worker|engine|util'), '^src/ui/typed-ahead[.]ts$'] },
    },
    {
      name: 'ui-knows-no-mail',
      comment:
        'ui/ is buttons, fields and dialogs: accessible, and ignorant of mail, of the store and of our sentences. Hand it values and callbacks; ' +
        'what knows a tenant belongs to a panel or to verdict/.',
      severity: 'error',
      from: from('ui'),
      to: outside('ui|util'),
    },
    {
      name: 'verdict-below-the-panels',
      comment: 'verdict/ is how a verdict looks wherever it is shown, so it stands below the panels that show it.',
      severity: 'error',
      from: from('verdict'),
      to: outside('verdict|ui|store|content|model|engine|util'),
    },
    {
      name: 'export-draws-without-a-page',
      comment:
        'export/ writes pictures and texts of a drawing from values alone, so that a test, a thumbnail and a printer get the same. It shares with canvas/ ' +
        'what is pure there, the geometry and the routes, and knows neither the store nor a component.',
      severity: 'error',
      from: from('export'),
      to: { path: '^src/', pathNot: [inside('export|content|model|engine|util'), '^src/canvas/geometry/', '^src/canvas/project-routes[.]ts$', '^src/verdict/verdict-label[.]ts$'] },
    },
    {
      name: 'panels-do-not-meet',
      comment:
        'A panel can be put away, moved or rewritten because no other panel knows it. Two panels that need one thing meet in store/ (state), ' +
        'ui/ (a widget), verdict/ (a verdict’s looks) or model/ (a rule of the document).',
      severity: 'error',
      from: { path: `^src/(?!(?:${ROOMS})/)([^/]+)/`, pathNot: TESTS },
      to: { path: `^src/(?!(?:${ROOMS})/)[^/]+/`, pathNot: ['^src/$1/'] },
    },
    {
      name: 'panels-ask-the-store',
      comment:
        'A panel shows the store and calls its actions. Links, pasted configuration and engine runs go through store/ or the shell in app/, so that ' +
        'they look the same from a menu, a shortcut and a button.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside(ROOMS), TESTS] },
      to: { path: inside('worker|cli|share|exchange') },
    },
    {
      name: 'app-only-at-the-top',
      comment: 'app/ puts the panels together. Whoever imports it, imports everything: move the wanted thing down to store/, ui/ or model/.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('app'), TESTS] },
      to: { path: inside('app') },
    },
    {
      name: 'app-imports-no-engine',
      comment: 'The shell opens panels; results come from the store, and the command line is another program.',
      severity: 'error',
      from: from('app'),
      to: { path: inside('cli|worker') },
    },
    {
      name: 'xyflow-only-in-canvas',
      comment: 'The drawing library is a skin, and skins get replaced: only canvas/ knows it. Others speak of records, placements and the session’s selection.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('canvas'), BENCH_PAGE, TESTS] },
      to: { path: packages('@xyflow/[^/]+') },
    },
    {
      name: 'zustand-only-in-store',
      comment: 'One door for writes: state lives in store/ and changes through its actions, so that undo and saving cannot be forgotten.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('store'), TESTS] },
      to: { path: packages('zustand') },
    },
    {
      name: 'valibot-only-at-the-doors',
      comment:
        'Whatever enters is checked by the model’s schemas (model/), at the doors (share/, cli/). Inside, types are enough; a form asks the model’s own functions.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('model|share|cli'), TESTS] },
      to: { path: packages('valibot') },
    },
    {
      name: 'fflate-only-in-share',
      comment: 'Compression is part of the link’s and the file’s format, and that format lives in share/.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('share'), TESTS] },
      to: { path: packages('fflate') },
    },
    {
      name: 'parsers-only-in-exchange',
      comment: 'XML and mail are formats that configuration and headers come in, and what reads them lives in exchange/.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('exchange'), TESTS] },
      to: { path: packages('saxes|postal-mime') },
    },
    {
      name: 'react-above-the-store',
      comment: 'These rooms must run without a page: in the worker, in the terminal, in a test.',
      severity: 'error',
      from: from('util|model|engine|content|worker|cli|share|exchange', BENCH_PAGE),
      to: { path: packages('react|react-dom|@base-ui/[^/]+|lucide-react') },
    },
    {
      name: 'painter-thread-is-light',
      comment: 'The thread that paints envelopes starts when many begin to move, and knows plain values: what it needs of the page and its store is told to it.',
      severity: 'error',
      from: { path: PAINTER_THREAD },
      to: { path: packages('react|react-dom|zustand|@xyflow/[^/]+'), reachable: true },
    },
    {
      name: 'node-only-in-cli',
      comment: 'A browser has no Node. Files are read by cli/ and by tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside('cli'), TESTS] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-imports',
      comment: 'What tests need is not shipped. If product code wants it too, move it out of the test into a file of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no-development-packages',
      comment:
        'This package stands in devDependencies: the build would ship it by accident. Move it to dependencies, or do without. ' +
        '(Benchmarks may: they measure the product beside others, and are never shipped.)',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, '^src/cli/bench/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unknown-packages',
      comment: 'Only what package.json names is sure to be there; a package of a package may go any day.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'There is no such file or package. Own files are imported with their extension.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third that both need. Types count: a circle of types is a circle of ideas.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'nothing-lies-about',
      comment:
        'No entry reaches this file: neither the page, nor the worker, nor a command. It is dead, or its test is its only user. ' +
        'Delete it or use it.',
      severity: 'error',
      from: { path: ENTRIES, pathNot: TESTS },
      to: { path: '^src/', pathNot: [TESTS, '[.]d[.]ts$', '[.]json$', ...ENTRIES], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Sees `import type` as an import, and tells it from the others.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
