import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import { attribute, decide, indexForest } from '../index.ts';
import { anyAcceptedDomain, anyConnector, anyEntries, anyEntry, anyTenant, type AnyEntry } from './fixtures/any-forest.ts';
import { oracle } from './fixtures/oracle.ts';
import type { Decision, Forest } from './types.ts';

/** How many random entries the engine and the oracle are compared on: so many of each of so many forests. */
const ENTRIES = 100_000;
const ENTRIES_PER_FOREST = 20;
const FEW = { numRuns: 500 };
/** Milliseconds: a busy machine, or a long run that was asked for. */
const PATIENCE = 600_000;

function decisionOf({ forest, profile, session, rcptTo }: AnyEntry): Decision {
  return decide(indexForest(forest), profile, session, rcptTo);
}

function mapConnectors(forest: Forest, change: (connectors: readonly InboundConnector[]) => readonly InboundConnector[]): Forest {
  return { tenants: forest.tenants.map((tenant) => ({ ...tenant, InboundConnectors: change(tenant.InboundConnectors) })) };
}

test(`${ENTRIES} random entries come out as a plain reading of the rules says`, { timeout: PATIENCE }, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyEntries(ENTRIES_PER_FOREST), (entries) => {
      const expected = entries.map(({ forest, profile, session, rcptTo }) => oracle(forest, profile, session, rcptTo));
      expect(entries.map(decisionOf)).toEqual(expected);
      for (const { decidedBy } of expected) seen.set(decidedBy, (seen.get(decidedBy) ?? 0) + 1);
    }),
    { numRuns: ENTRIES / ENTRIES_PER_FOREST },
  );
  // Comparing proves nothing about ways to decide that never came up.
  expect(seen.size).toBe(14);
});

test('so do entries of a tenant with more connectors and domains than a search from tenant to tenant would walk through', { timeout: PATIENCE }, () => {
  const large = fc.record({
    connectors: fc.array(anyConnector, { minLength: 33, maxLength: 60 }),
    domains: fc.array(anyAcceptedDomain, { minLength: 20, maxLength: 40 }),
  });
  fc.assert(
    fc.property(anyEntry, large, (entry, { connectors, domains }) => {
      const InboundConnectors = connectors.map((connector, at) => ({ ...connector, Name: `${connector.Name}${at}` }));
      const tenants = [{ name: 'large', RejectDirectSend: true, AcceptedDomains: domains, InboundConnectors }, ...entry.forest.tenants.slice(1)];
      const { profile, rcptTo } = entry;
      // The certificates of so many connectors would decide nearly everything.
      const session = { ...entry.session, certificate: null, submittedBy: null };
      expect(decide(indexForest({ tenants }), profile, session, rcptTo)).toEqual(oracle({ tenants }, profile, session, rcptTo));
    }),
    { numRuns: 100 },
  );
});

describe('for every entry', { timeout: PATIENCE }, () => {
  test('the explanation has the decision that decide gives, and is JSON', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const index = indexForest(entry.forest);
        const attribution = attribute(index, entry.profile, entry.session, entry.rcptTo);
        expect(attribution).toMatchObject(decide(index, entry.profile, entry.session, entry.rcptTo));
        expect(JSON.parse(JSON.stringify(attribution))).toEqual(attribution);
      }),
      FEW,
    );
  });

  test('asking twice gives one answer, and changes nothing that was passed in', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const before = structuredClone(entry);
        const index = indexForest(entry.forest);
        const first = attribute(index, entry.profile, entry.session, entry.rcptTo);
        expect(attribute(index, entry.profile, entry.session, entry.rcptTo)).toEqual(first);
        expect(entry).toEqual(before);
      }),
      FEW,
    );
  });

  test('the ledger has each inbound connector of each tenant exactly once, in the order of the forest', () => {
    fc.assert(
      fc.property(anyEntry, ({ forest, profile, session, rcptTo }) => {
        const { ledger } = attribute(indexForest(forest), profile, session, rcptTo);
        const connectors = forest.tenants.flatMap(({ name, InboundConnectors }) => InboundConnectors.map(({ Name }) => [name, Name]));
        expect(ledger.map(({ tenant, connector }) => [tenant, connector])).toEqual(connectors);
      }),
      FEW,
    );
  });

  test('the connector that the decision shows is the one that the ledger calls chosen', () => {
    fc.assert(
      fc.property(anyEntry, ({ forest, profile, session, rcptTo }) => {
        const { ledger, tenant, connector } = attribute(indexForest(forest), profile, session, rcptTo);
        const chosen = ledger.filter(({ reason }) => reason.key === 'chosen').map((row) => [row.tenant, row.connector]);
        expect(chosen).toEqual(connector === null ? [] : [[tenant, connector]]);
      }),
      FEW,
    );
  });

  test('the message is seen by the tenant that has it, and only an Originating one goes on to an MX', () => {
    fc.assert(
      fc.property(anyEntry, ({ forest, profile, session, rcptTo }) => {
        const { verdict, tenant, consequences } = attribute(indexForest(forest), profile, session, rcptTo);
        const expected = {
          Originating: { seenBy: tenant, mayRelay: true, mxConsulted: true },
          Incoming: { seenBy: tenant, mayRelay: false, mxConsulted: false },
          Rejected: { seenBy: null, mayRelay: false, mxConsulted: false },
          Ambiguous: { seenBy: null, mayRelay: false, mxConsulted: false },
        };
        expect(consequences).toEqual(expected[verdict]);
      }),
      FEW,
    );
  });

  test('what comes after the deciding rule was not asked, and everything before it was', () => {
    fc.assert(
      fc.property(anyEntry, ({ forest, profile, session, rcptTo }) => {
        const { steps } = attribute(indexForest(forest), profile, session, rcptTo);
        const isAsked = steps.map(({ outcome }) => outcome !== 'notReached');
        const asked = isAsked.lastIndexOf(true) + 1;
        expect(isAsked.slice(0, asked)).not.toContain(false);
        // Only the recipient's rule names a tenant and lets others go on.
        expect(steps.slice(0, asked - 1).every(({ id, outcome }) => outcome === 'none' || id === 'recipient')).toBe(true);
        expect(steps[asked - 1]?.outcome).not.toBe('none');
      }),
      FEW,
    );
  });
});

describe('a decision does not depend on', { timeout: PATIENCE }, () => {
  test('the order of tenants and of connectors', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const reversed = mapConnectors({ tenants: entry.forest.tenants.toReversed() }, (connectors) => connectors.toReversed());
        expect(decisionOf({ ...entry, forest: reversed })).toEqual(decisionOf(entry));
      }),
      FEW,
    );
  });

  test('what a disabled connector says', () => {
    fc.assert(
      fc.property(anyEntry, anyConnector, (entry, other) => {
        const changed = mapConnectors(entry.forest, (connectors) =>
          connectors.map((connector) => (connector.Enabled ? connector : { ...other, Name: connector.Name, Enabled: false })),
        );
        expect(decisionOf({ ...entry, forest: changed })).toEqual(decisionOf(entry));
      }),
      FEW,
    );
  });

  test('a tenant that has nothing to do with it', () => {
    const stranger = anyTenant(fc.constant('stranger')).map((tenant) => ({
      ...tenant,
      AcceptedDomains: tenant.AcceptedDomains.map((accepted) => ({ ...accepted, DomainName: `${accepted.DomainName.trim().replace(/\.$/, '')}.elsewhere` })),
      InboundConnectors: tenant.InboundConnectors.map((connector) => ({ ...connector, TlsSenderCertificateName: null, SenderIPAddresses: [] })),
    }));
    fc.assert(
      fc.property(anyEntry, stranger, (entry, tenant) => {
        expect(decisionOf({ ...entry, forest: { tenants: [tenant, ...entry.forest.tenants] } })).toEqual(decisionOf(entry));
      }),
      FEW,
    );
  });

  test('the connecting address, where a certificate made it Originating', () => {
    fc.assert(
      fc.property(anyEntry, fc.ipV4(), (entry, connectingIp) => {
        const decision = decisionOf(entry);
        fc.pre(decision.decidedBy === 'certificate' || decision.decidedBy === 'certificateAndMailFrom');
        expect(decisionOf({ ...entry, session: { ...entry.session, connectingIp } })).toEqual(decision);
      }),
      FEW,
    );
  });

  test('the other recipients of its session', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, ({ forest, profile, session, rcptTo }, other) => {
        const index = indexForest(forest);
        const together = attribute(index, profile, { ...session, recipients: [rcptTo, other.rcptTo] }, rcptTo);
        const alone = attribute(index, profile, session, rcptTo);
        expect({ ...together, assumptions: together.assumptions.filter((id) => id !== 'A7') }).toEqual(alone);
      }),
      FEW,
    );
  });
});
