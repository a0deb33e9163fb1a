import { expect, test } from 'vitest';
import { lastLine, sum, tallyOfPlaywright, tallyOfVitest, trust } from './tally.mjs';

test('the last line', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(lastLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});

test('tallies add up', () => {
  expect(sum([{ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }])).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

test('a test file that does not load is a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(tallyOfVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('an error outside any browser test is a failure', () => {
  expect(tallyOfPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 1 }, errors: [{}] })).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a runner that fails without a failed test counts as failed', () => {
  expect(trust({ passed: 5, failed: 0, skipped: 0 }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(trust({ passed: 5, failed: 2, skipped: 0 }, false)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});
