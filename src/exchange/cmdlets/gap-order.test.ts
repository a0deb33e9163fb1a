import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import { newInboundConnector, newOutboundConnector, newTransportRule } from '../../model/new-connector.ts';
import { applyCommands } from './apply-commands.ts';
import { commandsBetween, EMPTY_SETTINGS, type Settings } from './tenant-commands.ts';

const claims = (settings: Settings): string[] =>
  settings.InboundConnectors.filter(({ Enabled, ConnectorType }) => Enabled && ConnectorType === 'OnPremises').flatMap(({ SenderIPAddresses }) => SenderIPAddresses);
const restrictions = (settings: Settings): string[] =>
  settings.InboundConnectors.filter(({ Enabled, ConnectorType }) => Enabled && ConnectorType === 'Partner').flatMap((connector) =>
    // No sender domain means every one.
    connector.RestrictDomainsToCertificate ? (connector.SenderDomains.length === 0 ? ['*'] : connector.SenderDomains) : [],
  );
const scopes = (settings: Settings): string[] => settings.OutboundConnectors.filter(({ Enabled }) => Enabled).flatMap(({ RecipientDomains }) => RecipientDomains);

/** The settings after each command. */
function states(before: Settings, after: Settings): Settings[] {
  return commandsBetween(before, after).map((_, index, commands) => {
    const applied = applyCommands(before, commands.slice(0, index + 1));
    if (!applied.ok) throw new Error(`Command ${applied.command} was not applied.`);
    return applied.settings;
  });
}

const both = (of: (settings: Settings) => string[], before: Settings, after: Settings): string[] => of(before).filter((item) => of(after).includes(item));

/* A connector keeps its type, and its lists only grow or only shrink: a single command that gives and takes at once cannot be put in order. */
const anyConnector = (Name: string, ConnectorType: 'OnPremises' | 'Partner'): fc.Arbitrary<InboundConnector> =>
  fc
    .record({ Enabled: fc.boolean(), count: fc.integer({ min: 0, max: 3 }), RestrictDomainsToCertificate: fc.boolean(), domains: fc.integer({ min: 0, max: 2 }) })
    .map(({ Enabled, count, RestrictDomainsToCertificate, domains }) => ({
      ...newInboundConnector(Name),
      ConnectorType,
      Enabled,
      RestrictDomainsToCertificate: ConnectorType === 'Partner' && RestrictDomainsToCertificate,
      SenderDomains: ['*', 'fabrikam.example'].slice(0, domains),
      SenderIPAddresses: ['192.0.2.1', '192.0.2.2', '192.0.2.3'].slice(0, ConnectorType === 'Partner' ? 1 : count),
    }));
const anyOf = fc
  .tuple(
    fc.option(anyConnector('A', 'OnPremises')),
    fc.option(anyConnector('B', 'OnPremises')),
    fc.option(anyConnector('C', 'Partner')),
    fc.option(anyConnector('D', 'Partner')),
    fc.array(fc.constantFrom('Out', 'Out 2'), { maxLength: 2 }).map((names) => [...new Set(names)]),
  )
  .map(([a, b, c, d, outbound]): Settings => ({
    ...EMPTY_SETTINGS,
    InboundConnectors: [a, b, c, d].flatMap((connector) => connector ?? []),
    OutboundConnectors: outbound.map((Name) => ({ ...newOutboundConnector(Name), SmartHosts: ['gateway.contoso.example'] })),
  }));

test('what is claimed, restricted or routed before and after is so after every single command', () => {
  fc.assert(
    fc.property(anyOf, anyOf, (before, after) => {
      for (const state of states(before, after)) {
        expect(claims(state)).toEqual(expect.arrayContaining(both(claims, before, after)));
        expect(restrictions(state)).toEqual(expect.arrayContaining(both(restrictions, before, after)));
        expect(scopes(state)).toEqual(expect.arrayContaining(both(scopes, before, after)));
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing new is let in before everything is refused that will be refused', () => {
  fc.assert(
    fc.property(anyOf, anyOf, (before, after) => {
      const opened = states(before, after).filter((state) => claims(state).some((claim) => !claims(before).includes(claim)));
      for (const state of opened) expect(restrictions(state)).toEqual(expect.arrayContaining(restrictions(after)));
    }),
    { numRuns: 500 },
  );
});

test('a restriction moves from one connector to another without a moment without it', () => {
  const locked = { ...newInboundConnector('Filter'), ConnectorType: 'Partner' as const, SenderDomains: ['*'], RestrictDomainsToCertificate: true, TlsSenderCertificateName: 'mx.filter.example' };
  const before = { ...EMPTY_SETTINGS, InboundConnectors: [locked] };
  const after = { ...EMPTY_SETTINGS, InboundConnectors: [{ ...locked, Enabled: false }, { ...locked, Name: 'Filter 2' }] };
  expect(commandsBetween(before, after).map(({ verb, identity }) => `${verb} ${identity}`)).toEqual(['New Filter 2', 'Set Filter']);
});

test('a rule leaves a connector before the connector is disabled, and is replaced before it is disabled', () => {
  const rule = newTransportRule('Old');
  const before: Settings = { ...EMPTY_SETTINGS, OutboundConnectors: [newOutboundConnector('Out')], TransportRules: [{ ...rule, RouteMessageOutboundConnector: 'Out' }, { ...newTransportRule('New'), State: 'Disabled' }] };
  const after: Settings = {
    ...EMPTY_SETTINGS,
    OutboundConnectors: [{ ...newOutboundConnector('Out'), Enabled: false }, newOutboundConnector('Out 2')],
    TransportRules: [{ ...rule, State: 'Disabled', RouteMessageOutboundConnector: 'Out' }, { ...newTransportRule('New'), RouteMessageOutboundConnector: 'Out 2' }],
  };
  expect(commandsBetween(before, after).map(({ verb, noun, identity }) => `${verb}-${noun} ${identity}`)).toEqual([
    'New-OutboundConnector Out 2',
    'Set-TransportRule New',
    'Enable-TransportRule New',
    'Disable-TransportRule Old',
    'Set-OutboundConnector Out',
  ]);
});

test('a restriction for every sender is one, however that is written', () => {
  const locked = { ...newInboundConnector('Filter'), ConnectorType: 'Partner' as const, SenderDomains: [], RestrictDomainsToCertificate: true, TlsSenderCertificateName: 'mx.filter.example' };
  const before = { ...EMPTY_SETTINGS, InboundConnectors: [{ ...locked, SenderDomains: ['smtp:*;1'] }] };
  const after = { ...EMPTY_SETTINGS, InboundConnectors: [newInboundConnector('Own'), locked] };
  const orderOf = (from: Settings, to: Settings): string[] => commandsBetween(from, to).map(({ verb, identity }) => `${verb} ${identity}`);
  // Nothing is refused that was not before: only the spelling changes.
  expect(orderOf(before, after)).toEqual(['New Own', 'Set Filter']);
  expect(orderOf({ ...EMPTY_SETTINGS, InboundConnectors: [newInboundConnector('Own')] }, { ...EMPTY_SETTINGS, InboundConnectors: [locked] })).toEqual(['New Filter', 'Remove Own']);
  expect(orderOf({ ...EMPTY_SETTINGS, InboundConnectors: [locked, newInboundConnector('Own')] }, EMPTY_SETTINGS)).toEqual(['Remove Own', 'Remove Filter']);
});

test('a connector that only rules will use lets its domains go once another one has them', () => {
  const first = { ...newOutboundConnector('First'), RecipientDomains: ['*'] };
  const second = { ...newOutboundConnector('Second'), RecipientDomains: ['fabrikam.example'] };
  const before = { ...EMPTY_SETTINGS, OutboundConnectors: [first, second] };
  const after = { ...EMPTY_SETTINGS, OutboundConnectors: [{ ...first, IsTransportRuleScoped: true }, { ...second, RecipientDomains: ['fabrikam.example', '*'] }] };
  expect(commandsBetween(before, after).map(({ verb, identity }) => `${verb} ${identity}`)).toEqual(['Set Second', 'Set First']);
});
