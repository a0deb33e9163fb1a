import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DECIDED_BY } from '../../model/expectation.ts';
import { attribute, decide, indexForest } from '../index.ts';
import { readCases, type Case } from './fixtures/read-case.ts';
import * as replies from './replies.ts';
import { ASSUMPTION_IDS, STEP_IDS, type Attribution, type LedgerReasonKey, type Reply } from './types.ts';

const FOLDER = new URL('./cases/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const TOPICS = FILES.map((name) => ({ topic: name.replace('.json', ''), cases: readCases(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))) }));
const CASES = TOPICS.flatMap(({ cases }) => cases);

function run({ forest, profile, session, rcptTo }: Case): Attribution {
  return attribute(indexForest(forest), profile, session, rcptTo);
}

/** What a case expects, with everything it leaves unsaid filled in. */
function expectationOf({ expected }: Case): object {
  const { verdict, decidedBy, tenant, connector, tenants, reply, assumptions } = expected;
  const decision = { verdict, decidedBy, tenant: tenant ?? null, connector: connector ?? null };
  return { ...decision, tenants: tenants ?? (tenant === undefined ? [] : [tenant]), reply: reply ?? null, assumptions };
}

/** The same of what the engine gives. */
function foundOf({ verdict, decidedBy, tenant, connector, tenants, reply, assumptions }: Attribution): object {
  return { verdict, decidedBy, tenant, connector, tenants, reply: reply === null ? null : asText(reply), assumptions };
}

function asText({ code, enhancedStatusCode, text }: Reply): string {
  return `${code} ${enhancedStatusCode} ${text}`;
}

function ledgerOf({ ledger }: Attribution): { [row: string]: object } {
  return Object.fromEntries(ledger.map(({ tenant, connector, step, reason }) => [`${tenant} / ${connector}`, { step, ...reason }]));
}

describe.each(TOPICS)('$topic', ({ cases }) => {
  test.each(cases)('$name', (row) => {
    const found = run(row);
    expect(foundOf(found)).toEqual(expectationOf(row));
    expect(ledgerOf(found)).toMatchObject(row.expected.ledger ?? {});
    expect(Object.fromEntries(found.steps.map(({ id, outcome }) => [id, outcome]))).toMatchObject(row.expected.steps ?? {});
    expect(found).toMatchObject(decide(indexForest(row.forest), row.profile, row.session, row.rcptTo));
  });
});

/** Every key there is: one that is added to the type and forgotten here does not compile. */
const REASONS: { readonly [Key in LedgerReasonKey]: true } = {
  chosen: true,
  tied: true,
  notReached: true,
  notEnabled: true,
  nothingToMatch: true,
  noCertificatePresented: true,
  certificateNotCovered: true,
  certificateDomainNotAccepted: true,
  ipNotListed: true,
  mailFromNotAccepted: true,
  recipientNotAccepted: true,
  lessSpecific: true,
  otherTenant: true,
  senderOutOfScope: true,
  recipientOutOfScope: true,
  restrictionFailed: true,
  notRestricting: true,
  tlsRequired: true,
};

describe('some case expects each', () => {
  const expectedReasons = new Set(CASES.flatMap(({ expected }) => Object.values(expected.ledger ?? {}).map(({ key }) => key)));
  test.each(Object.keys(REASONS))('reason of the ledger: %s', (key) => {
    expect(expectedReasons).toContain(key);
  });

  const expectedAssumptions = new Set(CASES.flatMap(({ expected }) => expected.assumptions));
  test.each(ASSUMPTION_IDS)('assumption: %s', (id) => {
    expect(expectedAssumptions).toContain(id);
  });

  const expectedDecidedBy = new Set(CASES.map(({ expected }) => expected.decidedBy));
  test.each(DECIDED_BY)('way to decide: %s', (decidedBy) => {
    expect(expectedDecidedBy).toContain(decidedBy);
  });

  const expectedSteps = new Set(CASES.flatMap(({ expected }) => Object.keys(expected.steps ?? {})));
  test.each(STEP_IDS)('rule: %s', (id) => {
    expect(expectedSteps).toContain(id);
  });

  const expectedReplies = new Set(CASES.map(({ expected }) => expected.reply));
  test.each(Object.values(replies).map(asText))('reply: %s', (text) => {
    expect(expectedReplies).toContain(text);
  });
});

test('no two cases have one name', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});
