import { expect, test } from 'vitest';
import { newInboundConnector, newOutboundConnector, newSendConnector, newTransportRule } from '../../model/new-connector.ts';
import { readCommands } from './read-commands.ts';
import { commandsBetween, EMPTY_SETTINGS, settingsOfHost, type Settings } from './tenant-commands.ts';
import { writeCommands } from './write-commands.ts';

const before: Settings = {
  AcceptedDomains: [{ DomainName: 'contoso.example', DomainType: 'Authoritative', MatchSubDomains: false }],
  InboundConnectors: [{ ...newInboundConnector('Hybrid'), TlsSenderCertificateName: '*.contoso.example' }, newInboundConnector('Old')],
  OutboundConnectors: [newOutboundConnector('Out')],
  TransportRules: [{ ...newTransportRule('Route'), RouteMessageOutboundConnector: 'Out' }],
  SendConnectors: [],
  RejectDirectSend: false,
};

test('one repaired connector is one line', () => {
  const after = { ...before, InboundConnectors: before.InboundConnectors.map((one) => (one.Name === 'Hybrid' ? { ...one, TlsSenderCertificateName: 'exchange.contoso.example' } : one)) };
  expect(writeCommands(commandsBetween(before, after), { whatIf: true })).toBe("Set-InboundConnector -Identity 'Hybrid' -TlsSenderCertificateName 'exchange.contoso.example' -WhatIf");
});

test('what is new comes before what goes, a connector before its rule, and Direct Send is rejected last', () => {
  const after: Settings = {
    ...before,
    AcceptedDomains: [],
    InboundConnectors: [newInboundConnector("Filter’s")],
    OutboundConnectors: [newOutboundConnector('Out 2')],
    TransportRules: [{ ...newTransportRule('Route'), RouteMessageOutboundConnector: 'Out 2', State: 'Disabled' }],
    RejectDirectSend: true,
  };
  expect(writeCommands(commandsBetween(before, after), { whatIf: false }).split('\n').map((line) => line.replace(/ -Enabled.*$/, '')).filter((line) => !line.startsWith('# In the drawing'))).toEqual([
    "New-InboundConnector -Name 'Filter’’s'",
    "New-OutboundConnector -Name 'Out 2'",
    "Set-TransportRule -Identity 'Route' -RouteMessageOutboundConnector 'Out 2'",
    "Disable-TransportRule -Identity 'Route'",
    "Remove-OutboundConnector -Identity 'Out'",
    "Remove-InboundConnector -Identity 'Hybrid'",
    "Remove-InboundConnector -Identity 'Old'",
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
    "New-InboundConnector -Name 'a' -Enabled $true -ConnectorType 'OnPremises' -SenderIPAddresses '192.0.2.1','192.0.2.2' -RequireTls $false -RestrictDomainsToCertificate $false -RestrictDomainsToIPAddresses $false -SenderDomains '*' -WhatIf",
    "# In the drawing, and not set by this command: 'SenderDomains' '[]'",
  ]);
});

test('smart hosts go with the end of routing by MX, on one line', () => {
  const out = { ...newOutboundConnector('Out'), SmartHosts: ['mail.contoso.example'] };
  const from = { ...EMPTY_SETTINGS, OutboundConnectors: [out] };
  expect(writeCommands(commandsBetween(from, { ...from, OutboundConnectors: [{ ...out, UseMXRecord: false }] }), { whatIf: false })).toBe(
    "Set-OutboundConnector -Identity 'Out' -UseMXRecord $false -SmartHosts 'mail.contoso.example'",
  );
});

test('a server has its Send connectors; what the drawing alone knows stands beside them', () => {
  const send = { ...newSendConnector('To Office 365'), DNSRoutingEnabled: false, SmartHosts: ['contoso-example.mail.protection.outlook.com'], authenticatesAs: 'scanner@contoso.example' };
  expect(writeCommands(commandsBetween(EMPTY_SETTINGS, settingsOfHost({ SendConnectors: [send] })), { whatIf: true }).split('\n')).toEqual([
    "New-SendConnector -Name 'To Office 365' -Enabled $true -AddressSpaces '*' -DNSRoutingEnabled $false -SmartHosts 'contoso-example.mail.protection.outlook.com' -IgnoreSTARTTLS $false -WhatIf",
    "# In the drawing, and not set by this command: 'authenticatesAs' '\"scanner@contoso.example\"'",
  ]);
});

test('a remark stays one comment, whatever it quotes', () => {
  const text = writeCommands([], { whatIf: true, remarks: ['Tenant a\nRemove-Mailbox b\u2028c\u0000\u202ed'] });
  expect(text).toBe('#: Tenant a Remove-Mailbox b c  d');
  expect(readCommands(text)).toEqual({ ok: true, commands: [] });
});
