import { describe, expect, test } from 'vitest';
import { hostResolver } from '../model/resolve-host.ts';
import { parseScenario } from '../model/validate.ts';
import { findingsOf } from './findings.ts';
import type { Finding } from './result.ts';

type Json = { readonly [key: string]: unknown };

/** Findings of a drawing of these records; a message is added where the missing one is not the point. */
function findingsIn(records: readonly Json[], messages: readonly Json[] = [{ id: 'm', mailFrom: '', rcptTo: ['a@b'], submittedAt: records[0]?.['id'] }]): Finding[] {
  const parsed = parseScenario({ schemaVersion: 1, records, messages });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return findingsOf(parsed.value, hostResolver(parsed.value.records));
}

function tenant(name: string, parts: Json): Json {
  return { id: name, type: 'tenant', name, recipients: [{ PrimarySmtpAddress: 'bob@contoso.com' }], ...parts };
}

function connector(parts: Json): Json {
  return tenant('contoso', { InboundConnectors: [{ Name: 'In', ConnectorType: 'OnPremises', ...parts }], AcceptedDomains: [{ DomainName: 'contoso.com' }] });
}

function host(parts: Json): Json {
  return { id: 'exchange', type: 'onPremisesServer', name: 'Exchange', hostName: 'mail.contoso.com', ipAddresses: ['192.0.2.10'], ...parts };
}

const at = { record: 'contoso', connector: 'In' };

describe('worth knowing about a drawing:', () => {
  test.each<[string, Json[], Finding[]]>([
    [
      'a certificate name whose domain is not accepted',
      [connector({ TlsSenderCertificateName: 'mail.contoso.com' })],
      [{ key: 'certificateDomainNotAccepted', ...at, TlsSenderCertificateName: 'mail.contoso.com' }],
    ],
    ['but not one that agrees by its wildcard', [connector({ TlsSenderCertificateName: '*.contoso.com' })], []],
    ['and not one of a disabled connector', [connector({ TlsSenderCertificateName: 'mail.contoso.com', Enabled: false })], []],
    [
      'a restriction to a certificate without a certificate',
      [connector({ ConnectorType: 'Partner', RestrictDomainsToCertificate: true })],
      [{ key: 'restrictionNeverSatisfied', ...at }],
    ],
    [
      'a restriction to addresses without an address',
      [connector({ ConnectorType: 'Partner', RestrictDomainsToIPAddresses: true })],
      [{ key: 'restrictionNeverSatisfied', ...at }],
    ],
    ['but not one with', [connector({ ConnectorType: 'Partner', RestrictDomainsToIPAddresses: true, SenderIPAddresses: ['192.0.2.1'] })], []],
    [
      'parameters of Partner connectors on another type',
      [connector({ SenderDomains: ['contoso.com'], RequireTls: true, AssociatedAcceptedDomains: ['contoso.com'] })],
      [{ key: 'withoutEffect', ...at, parameters: ['SenderDomains', 'RequireTls', 'AssociatedAcceptedDomains'] }],
    ],
    ['but not the SenderDomains every connector has', [connector({ SenderDomains: ['smtp:*;1'] })], []],
    [
      'a domain in two tenants',
      [tenant('contoso', { AcceptedDomains: [{ DomainName: 'contoso.com' }] }), tenant('test', { AcceptedDomains: [{ DomainName: 'CONTOSO.com' }] })],
      [{ key: 'domainInTwoTenants', record: 'contoso', domain: 'contoso.com', otherTenant: 'test' }],
    ],
    [
      'a domain in which nobody has an address',
      [tenant('contoso', { AcceptedDomains: [{ DomainName: 'contoso.com' }, { DomainName: 'fabrikam.com' }, { DomainName: 'x.com', DomainType: 'InternalRelay' }] })],
      [{ key: 'noRecipients', record: 'contoso', domain: 'fabrikam.com' }],
    ],
    [
      'but not the onmicrosoft.com domain beside another',
      [tenant('contoso', { AcceptedDomains: [{ DomainName: 'contoso.com' }, { DomainName: 'contoso.onmicrosoft.com' }] })],
      [],
    ],
    [
      'a smart host that leads nowhere',
      [host({ SendConnectors: [{ Name: 'Out', DNSRoutingEnabled: false, SmartHosts: ['lost.example', 'mail.contoso.com', 'x.mail.protection.outlook.com'] }] })],
      [{ key: 'unresolvedHost', record: 'exchange', connector: 'Out', hostName: 'lost.example' }],
    ],
    ['but not one that is looked up as MX', [host({ SendConnectors: [{ Name: 'Out', DNSRoutingEnabled: false, SmartHosts: ['lost.example'] }] }), { id: 'mx', type: 'mxRecord', domain: 'lost.example', exchange: 'mail.contoso.com' }], []],
    [
      'an MX record that leads nowhere',
      [host({}), { id: 'mx', type: 'mxRecord', domain: 'contoso.com', exchange: 'lost.example' }],
      [{ key: 'unresolvedHost', record: 'mx', connector: null, hostName: 'lost.example' }],
    ],
    ['a sender without an address', [host({ ipAddresses: [] })], [{ key: 'noIpAddress', record: 'exchange' }]],
  ])('%s', (_, records, expected) => {
    expect(findingsIn(records)).toEqual(expected);
  });

  test.each([
    ['192.0.2.10', '192.0.2.0/24', true],
    ['192.0.2.10', '192.0.2.10/32', true],
    ['192.0.2.16/28', '192.0.2.20', true],
    ['192.0.2.16/28', '192.0.2.32', false],
    ['192.0.2.10', '192.0.3.10', false],
  ])('%s and %s in two tenants are shared: %s', (own, other, shared) => {
    const listing = (name: string, range: string): Json =>
      tenant(name, { InboundConnectors: [{ Name: 'In', ConnectorType: 'OnPremises', SenderIPAddresses: [range] }] });
    const sharedIp = (record: string, range: string, otherTenant: string): Finding => ({ key: 'sharedIp', record, connector: 'In', range, otherTenant, otherConnector: 'In' });
    expect(findingsIn([listing('a', own), listing('b', other)])).toEqual(shared ? [sharedIp('a', own, 'b'), sharedIp('b', other, 'a')] : []);
  });

  test('that nothing is sent', () => {
    expect(findingsIn([], [])).toEqual([{ key: 'noMessage' }]);
  });
});
