import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGateway, anyInternetHost, anyMxRecord, anyServer, anyTenant, drawingOf } from '../../model/fixtures/records.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseFileText, toFileText } from '../../share/file.ts';
import { anyScenario } from '../../share/fixtures/any-scenario.ts';
import { shareUnchanged } from './share-unchanged.ts';

/** The same drawing, read anew: none of its objects is one of the first. */
function readAnew(scenario: Scenario): Scenario {
  const read = parseFileText(toFileText(scenario));
  if (!read.ok) throw new Error(read.error.key);
  return read.value;
}

function expectShared(before: Scenario): void {
  const shared = shareUnchanged(before, readAnew(before));
  expect(shared.records).toBe(before.records);
  expect(shared.messages).toBe(before.messages);
  expect(shared.expectations).toBe(before.expectations);
  expect(shared.domainPolicies).toBe(before.domainPolicies);
  for (const [id, place] of Object.entries(shared.layout)) expect(before.layout[id]).toBe(place);
}

test('is the later drawing, whatever the earlier one was', () => {
  fc.assert(
    fc.property(anyScenario, anyScenario, (before, after) => {
      expect(shareUnchanged(before, after)).toEqual(after);
    }),
  );
});

test('has all of the earlier one that is the same', () => {
  fc.assert(fc.property(anyScenario, expectShared));
});

test('has a record that was just added, too, whose keys do not stand in the order in which they are read', () => {
  expectShared(drawingOf(anyTenant({}), anyServer({}), anyGateway({}), anyInternetHost({}), anyMxRecord({})));
});
