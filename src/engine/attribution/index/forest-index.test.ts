import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../attribute.ts';
import { anyAcceptedDomain, anyConnector, anyProfile, anyRecipient, anySession, anyTenant } from '../fixtures/any-forest.ts';
import type { Forest, ForestTenant } from '../types.ts';
import { indexForest, type ForestIndex } from './forest-index.ts';

/** One edit, done to an index and, in the plainest way, to the forest it stands for. */
type Edit = { toIndex: (index: ForestIndex) => boolean; toForest: (forest: Forest) => Forest };

function changeTenant(forest: Forest, name: string, change: (tenant: ForestTenant) => ForestTenant): Forest {
  return { tenants: forest.tenants.map((tenant) => (tenant.name === name ? change(tenant) : tenant)) };
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, '');
}

const anyTenantName = fc.constantFrom('T', 'U', 'u', 't', 'V', 'W');
const anyConnectorName = anyConnector.map(({ Name }) => Name);

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 1,
    arbitrary: anyTenant(anyTenantName).map((tenant): Edit => ({
      toIndex: (index) => index.addTenant(tenant),
      toForest: (forest) => (forest.tenants.some(({ name }) => name === tenant.name) ? forest : { tenants: [...forest.tenants, tenant] }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyTenantName, fc.nat(3)).map(([name, seldom]): Edit => ({
      toIndex: (index) => seldom > 0 || index.removeTenant(name),
      toForest: (forest) => (seldom > 0 ? forest : { tenants: forest.tenants.filter((tenant) => tenant.name !== name) }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyTenantName, fc.boolean()).map(([name, RejectDirectSend]): Edit => ({
      toIndex: (index) => index.setRejectDirectSend(name, RejectDirectSend),
      toForest: (forest) => changeTenant(forest, name, (tenant) => ({ ...tenant, RejectDirectSend })),
    })),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(anyTenantName, anyConnector).map(([name, connector]): Edit => ({
      toIndex: (index) => index.addConnector(name, connector),
      toForest: (forest) =>
        changeTenant(forest, name, (tenant) =>
          tenant.InboundConnectors.some(({ Name }) => Name === connector.Name) ? tenant : { ...tenant, InboundConnectors: [...tenant.InboundConnectors, connector] },
        ),
    })),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(anyTenantName, anyConnectorName, anyConnector).map(([name, old, connector]): Edit => ({
      toIndex: (index) => index.changeConnector(name, old, connector),
      toForest: (forest) =>
        changeTenant(forest, name, (tenant) => {
          const isTaken = connector.Name !== old && tenant.InboundConnectors.some(({ Name }) => Name === connector.Name);
          return isTaken ? tenant : { ...tenant, InboundConnectors: tenant.InboundConnectors.map((item) => (item.Name === old ? connector : item)) };
        }),
    })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(anyTenantName, anyConnectorName).map(([name, old]): Edit => ({
      toIndex: (index) => index.removeConnector(name, old),
      toForest: (forest) => changeTenant(forest, name, (tenant) => ({ ...tenant, InboundConnectors: tenant.InboundConnectors.filter(({ Name }) => Name !== old) })),
    })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(anyTenantName, anyAcceptedDomain).map(([name, domain]): Edit => ({
      toIndex: (index) => index.addDomain(name, domain),
      toForest: (forest) => changeTenant(forest, name, (tenant) => ({ ...tenant, AcceptedDomains: [...tenant.AcceptedDomains, domain] })),
    })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(anyTenantName, anyAcceptedDomain).map(([name, { DomainName }]): Edit => ({
      toIndex: (index) => index.removeDomain(name, DomainName),
      toForest: (forest) =>
        changeTenant(forest, name, (tenant) => {
          const first = tenant.AcceptedDomains.findIndex((domain) => plain(domain.DomainName) === plain(DomainName));
          return { ...tenant, AcceptedDomains: tenant.AcceptedDomains.filter((_, at) => at !== first) };
        }),
    })),
  },
);

/** The seed makes a failure come again. */
const EDITS = { numRuns: 10_000, seed: 20_190_711 };

test('after each of 10,000 random edits an index answers as one that is built anew', { timeout: 120_000 }, () => {
  const edits = fc.sample(anyEdit, EDITS);
  const questions = fc.sample(fc.record({ profile: anyProfile, session: anySession, rcptTo: anyRecipient }), EDITS);
  const index = indexForest({ tenants: [] });
  let forest: Forest = { tenants: [] };
  edits.forEach((edit, at) => {
    edit.toIndex(index);
    forest = edit.toForest(forest);
    const question = questions[at];
    if (question === undefined) return;
    const { profile, session, rcptTo } = question;
    expect(attribute(index, profile, session, rcptTo)).toEqual(attribute(indexForest(forest), profile, session, rcptTo));
  });
  expect(forest.tenants.length).toBeGreaterThan(0);
});

describe('an edit that cannot be made says so and changes nothing', () => {
  const [tenant] = fc.sample(anyTenant(fc.constant('T')), 1);
  const [connector] = fc.sample(anyConnector, 1);
  const [domain] = fc.sample(anyAcceptedDomain, 1);
  if (tenant === undefined || connector === undefined || domain === undefined) throw new Error('nothing to edit with');
  const index = indexForest({ tenants: [{ ...tenant, AcceptedDomains: [], InboundConnectors: [{ ...connector, Name: 'A' }, { ...connector, Name: 'B' }] }] });

  test.each<[string, () => boolean]>([
    ['a second tenant of one name', () => index.addTenant(tenant)],
    ['a tenant that is not there is removed', () => index.removeTenant('U')],
    ['RejectDirectSend of a tenant that is not there', () => index.setRejectDirectSend('U', true)],
    ['a connector for a tenant that is not there', () => index.addConnector('U', connector)],
    ['a second connector of one name', () => index.addConnector('T', { ...connector, Name: 'A' })],
    ['a connector renamed to one that is there', () => index.changeConnector('T', 'A', { ...connector, Name: 'B' })],
    ['a connector that is not there is changed', () => index.changeConnector('T', 'C', connector)],
    ['a connector that is not there is removed', () => index.removeConnector('T', 'C')],
    ['a domain for a tenant that is not there', () => index.addDomain('U', domain)],
    ['a domain that is not there is removed', () => index.removeDomain('T', domain.DomainName)],
  ])('%s', (_, edit) => {
    expect(edit()).toBe(false);
    expect([...index.tenants.all()].map(({ name, connectors }) => [name, connectors.map(({ source }) => source.Name)])).toEqual([['T', ['A', 'B']]]);
  });
});
