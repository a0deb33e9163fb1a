import { describe, expect, it } from 'vitest';
import { parseScenario } from '../model/validate.ts';
import { findClaimedHosts } from './find-claimed-hosts.ts';

const certificate = (subject: string) => ({ subject, subjectAlternativeNames: [], trusted: true });

function claimed(tenant: string, connector: string): string[] {
  const parsed = parseScenario({
    schemaVersion: 1,
    records: [
      {
        id: 'contoso',
        type: 'tenant',
        name: 'contoso',
        AcceptedDomains: [{ DomainName: 'contoso.com' }],
        InboundConnectors: [
          { Name: 'By certificate', ConnectorType: 'OnPremises', TlsSenderCertificateName: '*.contoso.com' },
          { Name: 'By address', ConnectorType: 'OnPremises', SenderIPAddresses: ['192.0.2.0/24'] },
          { Name: 'Partner', ConnectorType: 'Partner', SenderDomains: ['fabrikam.com'], SenderIPAddresses: ['203.0.113.9'], RestrictDomainsToIPAddresses: true },
          { Name: 'Nobody', ConnectorType: 'OnPremises' },
        ],
      },
      { id: 'tailspintoys', type: 'tenant', name: 'tailspintoys', AcceptedDomains: [{ DomainName: 'tailspintoys.com' }] },
      { id: 'own', type: 'onPremisesServer', name: 'own', hostName: 'mail.contoso.com', ipAddresses: ['198.51.100.1'], certificate: certificate('mail.contoso.com') },
      {
        id: 'silent',
        type: 'onPremisesServer',
        name: 'silent',
        hostName: 'old.contoso.com',
        ipAddresses: ['198.51.100.2'],
        certificate: certificate('old.contoso.com'),
        SendConnectors: [{ Name: 'Plain', AddressSpaces: ['*'], IgnoreSTARTTLS: true }],
      },
      { id: 'foreign', type: 'gateway', name: 'foreign', hostName: 'relay.fabrikam.com', ipAddresses: ['192.0.2.7'] },
      { id: 'partner', type: 'internetHost', name: 'partner', hostName: 'mx.fabrikam.com', ipAddresses: ['203.0.113.9'] },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return findClaimedHosts(parsed.value.records, 'article-2019', tenant, connector).map(({ host, reason }) => `${host}: ${reason.key}`);
}

describe('the hosts an inbound connector recognizes', () => {
  it('are those that present its certificate name, when they offer TLS at all', () => {
    expect(claimed('contoso', 'By certificate')).toEqual(['own: chosen']);
  });

  it('are those at its addresses, whoever they belong to', () => {
    expect(claimed('contoso', 'By address')).toEqual(['foreign: chosen']);
  });

  it('are, for a partner, those in its scope; one that breaks its restriction says so', () => {
    expect(claimed('contoso', 'Partner')).toContain('partner: chosen');
    expect(claimed('contoso', 'Partner').filter((line) => line.endsWith('restrictionFailed')).length).toBeGreaterThan(0);
  });

  it('are none for a connector that looks for nothing, and for one that is not there', () => {
    expect(claimed('contoso', 'Nobody')).toEqual([]);
    expect(claimed('contoso', 'Missing')).toEqual([]);
    expect(claimed('fabrikam', 'By address')).toEqual([]);
  });
});
