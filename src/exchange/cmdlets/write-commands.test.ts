import { expect, test } from 'vitest';
import { newInboundConnector, newOutboundConnector, newTransportRule } from '../../model/new-connector.ts';
import { commandsBetween, EMPTY_SETTINGS, type TenantSettings } from './tenant-commands.ts';
import { writeCommands } from './write-commands.ts';

const before: TenantSettings = {
  AcceptedDomains: [{ DomainName: 'contoso.example', DomainType: 'Authoritative', MatchSubDomains: false }],
  InboundConnectors: [{ ...newInboundConnector('Hybrid'), TlsSenderCertificateName: '*.contoso.example' }, newInboundConnector('Old')],
  OutboundConnectors: [newOutboundConnector('Out')],
  TransportRules: [{ ...newTransportRule('Route'), RouteMessageOutboundConnector: 'Out' }],
  RejectDirectSend: false,
};

test('one repaired connector is one line', () => {
  const after = { ...before, InboundConnectors: before.InboundConnectors.map((one) => (one.Name === 'Hybrid' ? { ...one, TlsSenderCertificateName: 'exchange.contoso.example' } : one)) };
  expect(writeCommands(commandsBetween(before, after), { whatIf: true })).toBe("Set-InboundConnector -Identity 'Hybrid' -TlsSenderCertificateName 'exchange.contoso.example' -WhatIf");
});

test('what is new comes before what goes, a connector before its rule, and Direct Send is rejected last', () => {
  const after: TenantSettings = {
    ...before,
    AcceptedDomains: [],
    InboundConnectors: [newInboundConnector("Filter’s")],
    OutboundConnectors: [newOutboundConnector('Out 2')],
    TransportRules: [{ ...newTransportRule('Route'), RouteMessageOutboundConnector: 'Out 2', State: 'Disabled' }],
    RejectDirectSend: true,
  };
  expect(writeCommands(commandsBetween(before, after), { whatIf: false }).split('\n').map((line) => line.replace(/ -Enabled.*$/, ''))).toEqual([
    "New-InboundConnector -Name 'Filter’’s'",
    "New-OutboundConnector -Name 'Out 2'",
    "Set-TransportRule -Identity 'Route' -RouteMessageOutboundConnector 'Out 2'",
    "Disable-TransportRule -Identity 'Route' -Confirm:$false",
    "Remove-OutboundConnector -Identity 'Out' -Confirm:$false",
    "Remove-InboundConnector -Identity 'Hybrid' -Confirm:$false",
    "Remove-InboundConnector -Identity 'Old' -Confirm:$false",
    "# Remove this domain in the Microsoft 365 admin center: 'contoso.example'",
    'Set-OrganizationConfig -RejectDirectSend $true',
  ]);
});

test('a whole tenant: lists, an empty list left out, a domain that is verified and then set', () => {
  const text = writeCommands(
    commandsBetween(EMPTY_SETTINGS, { ...EMPTY_SETTINGS, AcceptedDomains: before.AcceptedDomains, InboundConnectors: [{ ...newInboundConnector('a'), SenderIPAddresses: ['192.0.2.1', '192.0.2.2'] }] }),
    { whatIf: true },
  );
  expect(text.split('\n')).toEqual([
    "# Add and verify this domain in the Microsoft 365 admin center: 'contoso.example'",
    "Set-AcceptedDomain -Identity 'contoso.example' -DomainType 'Authoritative' -MatchSubDomains $false -WhatIf",
    "New-InboundConnector -Name 'a' -Enabled $true -ConnectorType 'OnPremises' -SenderIPAddresses '192.0.2.1','192.0.2.2' -RequireTls $false -RestrictDomainsToCertificate $false -RestrictDomainsToIPAddresses $false -WhatIf",
  ]);
});
