// Plants sins in a small house of its own, runs the real tools with the real settings over it, and asks whether each
// is caught: a fence that nobody has seen hold is a drawing of a fence.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import law from '../.dependency-cruiser.mjs';
import { complaints, cruise } from './imports.mjs';
import { ROOT, packageCommand, run } from './run.mjs';

/**
 * @typedef {object} Sin
 * @property {string} file
 * @property {string} text
 * @property {string} rule that must speak up.
 */

/** The rooms as they are imported below. */
const HOUSE = {
  'src/util/nothing.ts': 'export const nothing = 0;',
  'src/model/scenario.ts': "import { object } from 'valibot';\nexport const schema = object({});\nexport type Scenario = { title: string };",
  'src/engine/simulate.ts': 'export type Result = { runs: number };\nexport const simulate = (): Result => ({ runs: 0 });',
  'src/authentication/check.ts': "import type { Result } from '../engine/simulate.ts';\nexport const check = (result: Result): boolean => result.runs > 0;",
  'src/content/words.ts': "import type { Result } from '../engine/simulate.ts';\nexport const words = (result: Result) => `${result.runs}`;",
  'src/store/document.ts': "import { create } from 'zustand';\nexport const useDocument = create(() => ({ title: '' }));",
  'src/store/results.ts': "import type { Result } from '../engine/simulate.ts';\nexport const last: Result | null = null;",
  'src/worker/simulate.worker.ts': "import { simulate } from '../engine/simulate.ts';\nsimulate();",
  'src/cli/simulate.ts': "import { readFileSync } from 'node:fs';\nimport { simulate } from '../engine/simulate.ts';\nsimulate();\nreadFileSync('');",
  'src/share/link.ts': "import { deflateSync } from 'fflate';\nimport type { Scenario } from '../model/scenario.ts';\nexport const write = (_: Scenario) => deflateSync(new Uint8Array());",
  'src/ui/button.tsx': "import { useState } from 'react';\nexport const useButton = () => useState(0);",
  'src/canvas/canvas.tsx': "import { ReactFlow } from '@xyflow/react';\nimport { useDocument } from '../store/document.ts';\nexport const Canvas = [ReactFlow, useDocument];",
  'src/inspector/inspector.tsx': "import { useButton } from '../ui/button.tsx';\nexport const Inspector = useButton;",
  'src/app/main.tsx':
    "import { Canvas } from '../canvas/canvas.tsx';\nimport { Inspector } from '../inspector/inspector.tsx';\nimport { write } from '../share/link.ts';\n" +
    "import { words } from '../content/words.ts';\nimport { last } from '../store/results.ts';\nimport { nothing } from '../util/nothing.ts';\n" +
    "import { schema } from '../model/scenario.ts';\nimport { check } from '../authentication/check.ts';\nexport const app = [Canvas, Inspector, write, words, last, nothing, schema, check];",
  'src/model/scenario.test.ts': "import { expect } from 'vitest';\nimport { simulate } from '../engine/simulate.ts';\nexpect(simulate());",
};

/** @type {readonly Sin[]} */
const IMPORT_SINS = [
  { file: 'src/util/sin.ts', text: "import '../model/scenario.ts';", rule: 'util-imports-nothing' },
  { file: 'src/model/sin.ts', text: "import type { Result } from '../engine/simulate.ts';\nexport type R = Result;", rule: 'model-imports-util-only' },
  { file: 'src/engine/sin-react.ts', text: "import { useState } from 'react';\nexport const a = useState;", rule: 'engine-imports-model-only' },
  { file: 'src/engine/sin-content.ts', text: "import '../content/words.ts';", rule: 'engine-imports-model-only' },
  { file: 'src/engine/sin-type.ts', text: "import type { Scenario } from '../store/document.ts';\nexport type S = Scenario;", rule: 'engine-imports-model-only' },
  { file: 'src/engine/sin-node.ts', text: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", rule: 'node-only-in-cli' },
  { file: 'src/engine/sin-authentication.ts', text: "import { check } from '../authentication/check.ts';\nexport const a = check;", rule: 'attribution-is-not-authentication' },
  { file: 'src/authentication/sin-engine.ts', text: "import { simulate } from '../engine/simulate.ts';\nexport const a = simulate;", rule: 'authentication-reads-engine-types-only' },
  { file: 'src/authentication/sin-store.ts', text: "import '../store/document.ts';", rule: 'authentication-imports-model-only' },
  { file: 'src/content/sin.ts', text: "import { simulate } from '../engine/simulate.ts';\nexport const a = simulate;", rule: 'content-imports-engine-types-only' },
  {
    file: 'src/content/sin-beside-type.ts',
    text: "import type { Result } from '../engine/simulate.ts';\nimport { simulate } from '../engine/simulate.ts';\nexport const a = (): Result => simulate();",
    rule: 'content-imports-engine-types-only',
  },
  { file: 'src/content/sin-store.ts', text: "import '../store/document.ts';", rule: 'content-imports-model-only' },
  { file: 'src/store/sin-engine.ts', text: "import { simulate } from '../engine/simulate.ts';\nexport const a = simulate;", rule: 'engine-only-in-worker-and-cli' },
  { file: 'src/worker/sin.ts', text: "import { simulate } from '../engine/simulate.ts';\nexport const a = simulate;", rule: 'engine-only-in-worker-and-cli' },
  { file: 'src/app/sin-engine.ts', text: "export const a = () => import('../engine/simulate.ts');", rule: 'engine-only-in-worker-and-cli' },
  { file: 'src/worker/sin-content.ts', text: "import '../content/words.ts';", rule: 'worker-knows-engine-and-model' },
  { file: 'src/canvas/sin-unnamed.ts', text: "import { zoom } from 'd3-zoom';\nexport const a = zoom;", rule: 'no-unknown-packages' },
  { file: 'src/cli/sin.ts', text: "import '../store/document.ts';", rule: 'cli-stays-headless' },
  { file: 'src/share/sin.ts', text: "import '../store/document.ts';", rule: 'share-imports-model-only' },
  { file: 'src/exchange/sin.ts', text: "import '../share/link.ts';", rule: 'exchange-imports-model-only' },
  { file: 'src/store/sin-panel.ts', text: "import '../canvas/canvas.tsx';", rule: 'store-knows-no-panel' },
  { file: 'src/ui/sin.ts', text: "import '../store/document.ts';", rule: 'ui-knows-no-mail' },
  { file: 'src/ui/sin-model.ts', text: "import type { Scenario } from '../model/scenario.ts';\nexport type S = Scenario;", rule: 'ui-knows-no-mail' },
  { file: 'src/verdict/sin.ts', text: "import '../canvas/canvas.tsx';", rule: 'verdict-below-the-panels' },
  { file: 'src/inspector/sin.ts', text: "import '../canvas/canvas.tsx';", rule: 'panels-do-not-meet' },
  { file: 'src/a-panel-of-tomorrow/sin.ts', text: "import '../inspector/inspector.tsx';", rule: 'panels-do-not-meet' },
  { file: 'src/inspector/sin-worker.ts', text: "import '../worker/simulate.worker.ts';", rule: 'panels-ask-the-store' },
  { file: 'src/inspector/sin-app.ts', text: "import '../app/main.tsx';", rule: 'app-only-at-the-top' },
  { file: 'src/app/sin-cli.ts', text: "import '../cli/simulate.ts';", rule: 'app-imports-no-engine' },
  { file: 'src/inspector/sin-xyflow.ts', text: "import type { Node } from '@xyflow/react';\nexport type N = Node;", rule: 'xyflow-only-in-canvas' },
  { file: 'src/canvas/sin-zustand.ts', text: "import { create } from 'zustand';\nexport const a = create;", rule: 'zustand-only-in-store' },
  { file: 'src/store/sin-valibot.ts', text: "import { object } from 'valibot';\nexport const a = object({});", rule: 'valibot-only-at-the-doors' },
  { file: 'src/store/sin-fflate.ts', text: "import { deflateSync } from 'fflate';\nexport const a = deflateSync;", rule: 'fflate-only-in-share' },
  { file: 'src/content/sin-react.ts', text: "import { useState } from 'react';\nexport const a = useState;", rule: 'react-above-the-store' },
  { file: 'src/canvas/together/together.worker.ts', text: "import { useState } from 'react';\nexport const a = useState;", rule: 'painter-thread-is-light' },
  { file: 'src/store/sin-parser.ts', text: "import { SaxesParser } from 'saxes';\nexport const a = SaxesParser;", rule: 'parsers-only-in-exchange' },
  { file: 'src/export/sin-store.ts', text: "import '../store/document.ts';", rule: 'export-draws-without-a-page' },
  { file: 'src/store/sin-node.ts', text: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", rule: 'node-only-in-cli' },
  { file: 'src/store/sin-test.ts', text: "import '../model/scenario.test.ts';", rule: 'no-test-imports' },
  { file: 'src/store/sin-development.ts', text: "import { assert } from 'fast-check';\nexport const a = assert;", rule: 'no-development-packages' },
  { file: 'src/store/sin-nowhere.ts', text: "import './nowhere.ts';", rule: 'not-to-unresolvable' },
  { file: 'src/store/sin-circle.ts', text: "import { a } from './sin-circle.ts';\nexport const b = () => a;", rule: 'no-circular' },
  { file: 'src/store/sin-dead.ts', text: 'export const a = 0;', rule: 'nothing-lies-about' },
];

/** @type {readonly Sin[]} */
const LINT_SINS = [
  { file: 'src/engine/sin-date.ts', text: 'export const a = new Date(0);', rule: 'no-restricted-globals' },
  { file: 'src/engine/sin-now.ts', text: 'export const a = globalThis.Date.now();', rule: 'no-restricted-globals' },
  { file: 'src/model/sin-random.ts', text: 'export const a = Math.random();', rule: 'no-restricted-properties' },
  { file: 'src/engine/sin-locale.ts', text: "export const a = 'a'.localeCompare('b');", rule: 'no-restricted-properties' },
  { file: 'src/store/sin-as.ts', text: "export const a = JSON.parse('0') as number;", rule: 'consistent-type-assertions' },
  { file: 'src/store/sin-bang.ts', text: 'export const a = (b: string | null) => b!.length;', rule: 'no-non-null-assertion' },
  { file: 'src/store/sin-any.ts', text: 'export const a = (b: any): string => String(b);', rule: 'no-explicit-any' },
  { file: 'src/store/sin-ignore.ts', text: "// @ts-ignore\nexport const a: number = '';", rule: 'ban-ts-comment' },
  { file: 'src/store/sin-type.ts', text: "import { Scenario } from '../model/scenario.ts';\nexport type S = Scenario;", rule: 'consistent-type-imports' },
  { file: 'src/ui/sin-html.ts', text: "export const a = (b: HTMLElement) => {\n  b.innerHTML = '';\n};", rule: 'no-restricted-properties' },
  { file: 'src/ui/sin-danger.tsx', text: "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;", rule: 'no-danger' },
  { file: 'src/ui/sin-alt.tsx', text: 'export const A = () => <img src="a.png" />;', rule: 'alt-text' },
  { file: 'src/ui/sin-hook.ts', text: "import { useState } from 'react';\nexport function useA(b: boolean) {\n  if (b) useState(0);\n}", rule: 'rules-of-hooks' },
  { file: 'src/ui/sin-default.ts', text: 'const a = 0;\nexport default a;', rule: 'no-default-export' },
  { file: 'src/store/sin-long.ts', text: `export const a = 0;\n${'// more\n'.repeat(300)}`, rule: 'max-lines' },
  { file: 'src/store/sin-only.test.ts', text: "import { expect, test } from 'vitest';\ntest.only('a', () => {\n  expect(0).toBe(0);\n});", rule: 'no-focused-tests' },
];

/** What looks like a sin and is none, for the linter. */
const VIRTUES = {
  'src/engine/virtue.ts': "export const a = [1, 2] as const;\nexport const b = Math.max(1, 2);",
  'src/app/virtue.ts': 'export const a = () => new Date();',
};

/** @type {readonly Sin[]} */
const REALM_SINS = [
  { file: 'src/engine/sin-document.ts', text: 'export const a = () => document.title;', rule: 'document' },
  { file: 'src/engine/sin-timer.ts', text: 'export const a = () => setTimeout(() => undefined, 1);', rule: 'setTimeout' },
  { file: 'src/engine/sin-process.ts', text: 'export const a = () => process.argv;', rule: 'process' },
  { file: 'src/model/sin-fetch.ts', text: "export const a = () => fetch('/');", rule: 'fetch' },
  { file: 'src/util/sin-window.ts', text: 'export const a = () => window.name;', rule: 'window' },
];

/** @type {string[]} */
const houses = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

/**
 * @param {Readonly<Record<string, string>>} files
 * @param {readonly Sin[]} sins
 * @returns {string} the folder of a project with the real settings and these files.
 */
function build(files, sins) {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'fences-')));
  houses.push(house);
  for (const setting of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.dependency-cruiser.mjs']) cpSync(join(ROOT, setting), join(house, setting));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  const all = { ...files, ...Object.fromEntries(sins.map(({ file, text }) => [file, text])) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}\n`);
  }
  return house;
}

describe('import rules', () => {
  /** @type {{ modules: number, violations: import('./imports.mjs').Violation[] }} */
  let result;
  beforeAll(() => {
    result = cruise(build(HOUSE, IMPORT_SINS));
  });

  test.each(IMPORT_SINS)('$rule: $file', ({ file, rule }) => {
    expect(result.violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
  });

  test.each(Object.keys(HOUSE))('no word about %s', (file) => {
    expect(result.violations.filter(({ from }) => from === file)).toEqual([]);
  });

  test('every rule is tried', () => {
    const tried = new Set(IMPORT_SINS.map(({ rule }) => rule));
    expect(law.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  test('a cruise that saw nothing is no success', () => {
    expect(complaints({ modules: 0, violations: [] })).not.toEqual([]);
    expect(complaints({ modules: 100, violations: [] })).toEqual([]);
  });
});

describe('lint', () => {
  /** @type {{ filename: string, code?: string }[]} */
  let diagnostics;
  beforeAll(() => {
    const house = build({ ...HOUSE, ...VIRTUES }, LINT_SINS);
    const { output } = run(process.execPath, [packageCommand('oxlint', 'oxlint'), '--format=json', 'src'], { cwd: house, capture: true });
    ({ diagnostics } = JSON.parse(output));
  });

  test.each(LINT_SINS)('$rule: $file', ({ file, rule }) => {
    expect(diagnostics.filter(({ filename, code }) => filename === file && code?.includes(`(${rule})`))).not.toEqual([]);
  });

  test.each(Object.keys(VIRTUES))('no word about %s', (file) => {
    expect(diagnostics.filter(({ filename }) => filename === file)).toEqual([]);
  });
});

describe('realms', () => {
  /** @type {string} */
  let output;
  beforeAll(() => {
    const house = build(HOUSE, REALM_SINS);
    cpSync(join(ROOT, 'src/engine/tsconfig.json'), join(house, 'src/engine/tsconfig.json'));
    ({ output } = run(process.execPath, [packageCommand('typescript', 'tsc'), '--noEmit', '--project', 'src/engine'], { cwd: house, capture: true }));
  });

  test.each(REALM_SINS)('$rule: $file', ({ file, rule }) => {
    expect(output).toMatch(new RegExp(`${file}.*'${rule}'`));
  });

  test('no word about the rest', () => {
    const told = output.split('\n').filter((line) => line !== '' && REALM_SINS.every(({ file }) => !line.startsWith(file)));
    expect(told).toEqual([]);
  });
});
