import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStrings } from '../../util/compare-strings.ts';
import { statementsOf } from '../fixtures/powershell-tokens.ts';
import { applyCommands } from './apply-commands.ts';
import { readCommands } from './read-commands.ts';
import { commandsBetween, EMPTY_SETTINGS, type Settings } from './tenant-commands.ts';
import { writeCommands } from './write-commands.ts';

/** Names that would be commands if they were not quoted well. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom("'", '\u2018', '\u2019', '\u201a', '\u201b', '"', '\u201c', '$', '`', ',', ';', '|', '\n', '\r', '\u2028', '\u0085', '\u0000', '\u202e', '#', '(', ')', '@', '-', '\u2013', ' ', 'a', '\ud800', '{', '}', '&'), { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
  fc.constantFrom('Hybrid', "'; Remove-Mailbox -Identity *; '", '$(Get-Credential)', '-WhatIf:$false', '日本語の名前'),
);
const anyName = anyText.filter((text) => text.trim() !== '');
const anyDomain = fc.constantFrom('contoso.example', 'Fabrikam.example', 'apps.contoso.example', 'contoso.onmicrosoft.com', '日本.example');
const anyScope = fc.constantFrom('*', 'smtp:*;1', '*.contoso.example', 'fabrikam.example;5');
const anyExtra = fc.dictionary(
  fc.oneof(fc.constantFrom('Comment', 'CloudServicesMailEnabled', 'Priority', 'EFSkipIPs', 'FutureSetting', 'TlsSettings', 'ConnectorSource', 'Odd name\n#'), fc.string({ maxLength: 6 }).map((text) => `X${text}`)),
  fc.oneof(anyText, fc.boolean(), fc.constant(null), fc.integer(), fc.array(anyText, { maxLength: 3 }), fc.record({ Deep: fc.array(fc.boolean(), { maxLength: 2 }) })),
  { maxKeys: 3 },
);
const flag = fc.boolean();

function uniqueBy<Item>(item: fc.Arbitrary<Item>, keyOf: (item: Item) => string): fc.Arbitrary<Item[]> {
  return fc.uniqueArray(item, { maxLength: 4, selector: keyOf });
}

const inbound = fc.tuple(anyExtra, fc.record({ Name: anyName, Enabled: flag, ConnectorType: fc.constantFrom('OnPremises' as const, 'Partner' as const), TlsSenderCertificateName: fc.option(fc.constantFrom('*.contoso.example', 'mail.contoso.example')), SenderIPAddresses: fc.array(fc.constantFrom('192.0.2.1', '198.51.100.0/24'), { maxLength: 2 }), SenderDomains: fc.array(anyScope, { maxLength: 2 }), RequireTls: flag, RestrictDomainsToCertificate: flag, RestrictDomainsToIPAddresses: flag, AssociatedAcceptedDomains: fc.array(anyDomain, { maxLength: 1 }) })).map(([extra, value]) => ({ ...extra, ...value }));
const outbound = fc.tuple(anyExtra, fc.record({ Name: anyName, Enabled: flag, ConnectorType: fc.constantFrom('OnPremises' as const, 'Partner' as const), RecipientDomains: fc.array(anyScope, { maxLength: 3 }), AllAcceptedDomains: flag, UseMXRecord: flag, SmartHosts: fc.array(fc.constantFrom('mail.contoso.example', '[192.0.2.1]'), { maxLength: 2 }), IsTransportRuleScoped: flag, RouteAllMessagesViaOnPremises: flag, SenderRewritingEnabled: flag, TestMode: flag })).map(([extra, value]) => ({ ...extra, ...value }));
const rule = fc.tuple(anyExtra, fc.record({ Name: anyName, State: fc.constantFrom('Enabled' as const, 'Disabled' as const), SenderDomainIs: fc.array(anyDomain, { maxLength: 2 }), SenderAddressLocation: fc.constantFrom('Header' as const, 'Envelope' as const, 'HeaderOrEnvelope' as const), RecipientDomainIs: fc.array(anyDomain, { maxLength: 2 }), HeaderContainsMessageHeader: fc.option(anyText), HeaderContainsWords: fc.array(anyText, { maxLength: 2 }), ExceptIfHeaderContainsMessageHeader: fc.option(anyText), ExceptIfHeaderContainsWords: fc.array(anyText, { maxLength: 2 }), RouteMessageOutboundConnector: fc.option(anyText) })).map(([extra, value]) => ({ ...extra, ...value }));
const send = fc.tuple(anyExtra, fc.record({ Name: anyName, Enabled: flag, AddressSpaces: fc.array(anyScope, { maxLength: 3 }), DNSRoutingEnabled: flag, SmartHosts: fc.array(fc.constantFrom('mail.contoso.example', '[192.0.2.1]'), { maxLength: 2 }), IgnoreSTARTTLS: flag, presentsCertificate: flag, authenticatesAs: fc.option(fc.constantFrom('a@contoso.example')) })).map(([extra, value]) => ({ ...extra, ...value }));
const domain = fc.tuple(anyExtra, fc.record({ DomainName: anyDomain, DomainType: fc.constantFrom('Authoritative' as const, 'InternalRelay' as const), MatchSubDomains: flag })).map(([extra, value]) => ({ ...extra, ...value }));
const anySettings: fc.Arbitrary<Settings> = fc.record({
  AcceptedDomains: uniqueBy(domain, (item) => item.DomainName),
  InboundConnectors: uniqueBy(inbound, (item) => item.Name),
  OutboundConnectors: uniqueBy(outbound, (item) => item.Name),
  TransportRules: uniqueBy(rule, (item) => item.Name),
  SendConnectors: uniqueBy(send, (item) => item.Name),
  RejectDirectSend: flag,
});

/** Cmdlets give no order to connectors and domains, so none is compared. */
function inOrder(settings: Settings): Settings {
  const byName = <Item extends { Name: string }>(items: readonly Item[]): Item[] => [...items].sort((a, b) => compareStrings(a.Name, b.Name));
  return {
    AcceptedDomains: [...settings.AcceptedDomains].sort((a, b) => compareStrings(a.DomainName, b.DomainName)),
    InboundConnectors: byName(settings.InboundConnectors),
    OutboundConnectors: byName(settings.OutboundConnectors),
    TransportRules: byName(settings.TransportRules),
    SendConnectors: byName(settings.SendConnectors),
    RejectDirectSend: settings.RejectDirectSend,
  };
}

function goThroughText(before: Settings, after: Settings): Settings {
  const read = readCommands(writeCommands(commandsBetween(before, after), { whatIf: true }));
  if (!read.ok) throw new Error(`Line ${read.line} was not read.`);
  const applied = applyCommands(before, read.commands);
  if (!applied.ok) throw new Error(`Command ${applied.command} was not applied.`);
  return applied.settings;
}

test('the generated text, read into the old version, gives the new one exactly', () => {
  fc.assert(fc.property(anySettings, anySettings, (before, after) => void expect(inOrder(goThroughText(before, after))).toEqual(inOrder(after))), { numRuns: 300 });
});

test('the whole tenant goes through the text', () => {
  fc.assert(fc.property(anySettings, (settings) => void expect(inOrder(goThroughText(EMPTY_SETTINGS, settings))).toEqual(inOrder(settings))), { numRuns: 200 });
});

describe('nothing in a name becomes a command', () => {
  test('the reader of these tests finds what would run', () => {
    expect(statementsOf("New-InboundConnector -Name 'a’’b' -WhatIf # c")).toEqual({ commands: ['New-InboundConnector'], suspicious: [] });
    expect(statementsOf("New-InboundConnector -Name 'a’; Remove-Mailbox -Identity 'b'").commands).toEqual(['New-InboundConnector', 'Remove-Mailbox']);
    expect(statementsOf('Set-X -Name "$(Get-Date)"').suspicious).not.toEqual([]);
    expect(statementsOf('Set-X -Name $env:PATH').suspicious).not.toEqual([]);
  });

  test('PowerShell would run the expected commands and nothing else, whatever the names are', () => {
    fc.assert(
      fc.property(anySettings, anySettings, fc.boolean(), fc.array(anyText, { maxLength: 2 }), (before, after, whatIf, remarks) => {
        const commands = commandsBetween(before, after);
        const expected = commands.filter(({ noun, verb }) => noun !== 'AcceptedDomain' || verb === 'Set').map(({ verb, noun }) => `${verb}-${noun}`);
        expect(statementsOf(writeCommands(commands, { whatIf, remarks }))).toEqual({ commands: expected, suspicious: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('-WhatIf stands on every command, and a confirmation is never skipped', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const lines = writeCommands(commandsBetween(before, after), { whatIf: true }).split('\n');
        expect(lines.filter((line) => line !== '' && !line.startsWith('#') && !line.endsWith(' -WhatIf'))).toEqual([]);
        expect(lines.filter((line) => /^[^#']*-Confirm/.test(line))).toEqual([]);
      }),
    );
  });
});

test('other text is refused, and never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCommands(text)));
  expect(readCommands("New-InboundConnector -Name 'a' -Comment $(Get-Date)")).toEqual({ ok: false, line: 1 });
  expect(readCommands('\nRemove-Mailbox -Identity x')).toEqual({ ok: false, line: 2 });
});
