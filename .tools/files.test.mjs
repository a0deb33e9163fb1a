import { expect, test } from 'vitest';
import { complaintsAboutFile } from './files.mjs';

// Put together, so that this file does not break the rule it tests.
const DISABLE = ['oxlint', 'disable'].join('-');

test('a rule set aside with a reason', () => {
  expect(complaintsAboutFile('a.ts', `/* ${DISABLE} max-lines -- one table, read as a whole */`)).toEqual([]);
});

test('a rule set aside without a reason', () => {
  expect(complaintsAboutFile('a.ts', `const a = 1;\n// ${DISABLE}-next-line no-console`)).toEqual([
    'a.ts:2: say after " -- " why no-console is set aside',
  ]);
});

test('all rules set aside', () => {
  expect(complaintsAboutFile('a.ts', `/* ${DISABLE} -- because it is generated */`)).toEqual(['a.ts:1: name the rule that is set aside']);
});
