import { describe, expect, it } from 'vitest';
import { anyInternetHost, anyServer, anyTenant } from './fixtures/records.ts';
import { newRecipient } from './new-record.ts';
import { certificateNames, knownAddresses, knownMailboxes, knownScopes, reachableNames } from './suggestions.ts';

const domain = (DomainName: string) => ({ DomainName, DomainType: 'Authoritative' as const, MatchSubDomains: false });
const server = anyServer({
  hostName: 'mail.contoso.com',
  ipAddresses: ['192.0.2.10', '2001:db8::10'],
  certificate: { subject: 'mail.contoso.com', subjectAlternativeNames: ['*.contoso.com', 'Contoso Root CA', 'mail.contoso.com'], trusted: true },
  AcceptedDomains: [domain('contoso.com')],
  recipients: [newRecipient('bob@contoso.com')],
});
const tenant = anyTenant({ AcceptedDomains: [domain('Contoso.com'), domain('contoso.onmicrosoft.com')], recipients: [newRecipient('bob@contoso.com'), newRecipient('alice@contoso.com')] });
const host = anyInternetHost({ hostName: 'mail.adatum.example', AcceptedDomains: [domain('adatum.example')], ipAddresses: [] });
const records = [tenant, server, host];

describe('suggestions', () => {
  it('are the names that lead somewhere, hosts before endpoints', () => {
    expect(reachableNames(records)).toEqual([
      'mail.adatum.example',
      'mail.contoso.com',
      'contoso-com.mail.protection.outlook.com',
      'contoso.mail.protection.outlook.com',
    ]);
  });

  it('are each domain and address once, as it is compared', () => {
    expect(knownScopes(records)).toEqual(['*', 'adatum.example', 'contoso.com', 'contoso.onmicrosoft.com']);
    expect(knownMailboxes(records)).toEqual(['alice@contoso.com', 'bob@contoso.com']);
  });

  it('are only what the field takes: host names of certificates, IPv4 addresses', () => {
    expect(certificateNames(records, ['contoso.com', 'contoso.onmicrosoft.com'])).toEqual(['*.contoso.com', 'mail.contoso.com']);
    expect(knownAddresses(records)).toEqual(['192.0.2.10']);
  });
});
