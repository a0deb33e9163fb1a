import { describe, expect, test } from 'vitest';
import type { Edit } from '../model/edit.ts';
import type { Profile } from '../model/profile.ts';
import type { Tenant } from '../model/tenant.ts';
import { parseScenario } from '../model/validate.ts';
import { decisionsByProfile, repairsFor, type EntryFacts } from './explore.ts';

type Connector = { Name: string; ConnectorType?: string; Enabled?: boolean; TlsSenderCertificateName?: string; SenderIPAddresses?: string[] };

function tenant(name: string, domains: readonly string[], connectors: readonly Connector[] = []): object {
  return {
    id: name,
    type: 'tenant',
    name,
    AcceptedDomains: domains.map((DomainName) => ({ DomainName })),
    InboundConnectors: connectors.map((connector) => ({ ConnectorType: 'OnPremises', ...connector })),
  };
}

function forest(...records: object[]): Tenant[] {
  const parsed = parseScenario({ schemaVersion: 1, records });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.records.flatMap((record) => (record.type === 'tenant' ? [record] : []));
}

function entry(names: readonly string[], mailFrom = 'bob@contoso.com'): EntryFacts {
  const [subject = '', ...subjectAlternativeNames] = names;
  const certificate = names.length === 0 ? null : { subject, subjectAlternativeNames, trusted: true };
  return { session: { connectingIp: '192.0.2.10', tls: true, certificate, mailFrom, submittedBy: null }, rcptTo: 'joe@tailspintoys.com' };
}

const tailspintoys = tenant('tailspintoys', ['tailspintoys.com']);

function editsFor(tenants: Tenant[], facts: EntryFacts, profile: Profile = 'article-2019'): string[] {
  return repairsFor(tenants, profile, facts, 'contoso').map(({ edits }) => edits.map(inWords).join(', then '));
}

function inWords(edit: Edit): string {
  switch (edit.key) {
    case 'addConnector':
      return `add ${edit.connector.TlsSenderCertificateName ?? edit.connector.SenderIPAddresses.join()}`;
    case 'addAcceptedDomain':
      return `accept ${edit.DomainName}`;
    case 'setCertificateName':
      return `${edit.connector}: ${edit.TlsSenderCertificateName}`;
    case 'addSenderIp':
      return `${edit.connector}: ${edit.SenderIPAddress}`;
    case 'enableConnector':
      return `enable ${edit.connector}`;
    case 'disableConnector':
      return `disable ${edit.connector} of ${edit.tenant}`;
  }
}

describe('the nearest repairs', () => {
  test('of a disabled connector begin with enabling it', () => {
    const tenants = forest(tenant('contoso', ['contoso.com'], [{ Name: 'Hybrid', Enabled: false, TlsSenderCertificateName: '*.contoso.com' }]), tailspintoys);
    expect(editsFor(tenants, entry(['mail.contoso.com']))).toEqual(['enable Hybrid', 'add *.contoso.com', 'add 192.0.2.10']);
  });

  test('of a renewed certificate with another name are what can be written into TlsSenderCertificateName, or the address', () => {
    const tenants = forest(tenant('contoso', ['contoso.com'], [{ Name: 'Hybrid', TlsSenderCertificateName: 'mail.contoso.com' }]), tailspintoys);
    expect(editsFor(tenants, entry(['edge.contoso.com']))).toEqual(['Hybrid: *.contoso.com', 'Hybrid: 192.0.2.10', 'add *.contoso.com', 'add 192.0.2.10']);
  });

  test('of a certificate whose domain nobody accepts, accept it', () => {
    const tenants = forest(tenant('contoso', ['contoso.com'], [{ Name: 'Hybrid', TlsSenderCertificateName: '*.contoso.net' }]), tailspintoys);
    expect(editsFor(tenants, entry(['mail.contoso.net'], 'ann@adatum.com'))).toEqual(['accept contoso.net', 'accept mail.contoso.net']);
  });

  test('are two changes only where one does not do', () => {
    const tenants = forest(tenant('contoso', []), tailspintoys);
    expect(editsFor(tenants, entry(['mail.contoso.com'], ''))).toEqual([
      'accept contoso.com, then add *.contoso.com',
      'accept mail.contoso.com, then add mail.contoso.com',
      'accept mail.contoso.com, then add *.contoso.com',
    ]);
  });

  test('never offer a domain that another tenant has', () => {
    const tenants = forest(tenant('contoso', []), tenant('fabrikam', ['contoso.com', 'mail.contoso.com']), tailspintoys);
    expect(editsFor(tenants, entry(['mail.contoso.com']))).toEqual([]);
  });

  test('offer to disable what claims it for another tenant', () => {
    const hybrid = { Name: 'Hybrid', TlsSenderCertificateName: '*.contoso.com' };
    const tenants = forest(tenant('contoso', ['contoso.com'], [hybrid]), tenant('msp', ['mail.contoso.com'], [{ Name: 'Exact', TlsSenderCertificateName: 'mail.contoso.com' }]), tailspintoys);
    expect(editsFor(tenants, entry(['mail.contoso.com']))).toEqual(['disable Exact of msp']);
  });

  test('never claim what the service itself sends for any of its tenants', () => {
    const tenants = forest(tenant('contoso', ['contoso.com']), tailspintoys);
    expect(editsFor(tenants, entry(['mail.protection.outlook.com']))).toEqual([]);
  });

  test('are none for the tenant that has the entry already, and for one that is not there', () => {
    const tenants = forest(tenant('contoso', ['contoso.com'], [{ Name: 'Hybrid', TlsSenderCertificateName: '*.contoso.com' }]), tailspintoys);
    expect(editsFor(tenants, entry(['mail.contoso.com']))).toEqual([]);
    expect(repairsFor(tenants, 'article-2019', entry([]), 'nobody')).toEqual([]);
  });

  test('follow the rule text: the newest lets a new connector agree by the recipient', () => {
    const tenants = forest(tenant('contoso', ['tailspintoys.com']));
    const facts = entry([], 'ann@adatum.com');
    expect(editsFor(tenants, facts)).toEqual(['accept adatum.com, then add 192.0.2.10']);
    expect(editsFor(tenants, facts, 'mc1226222-2026')).toEqual(['add 192.0.2.10']);
  });
});

test('the three rule texts part at a certificate whose domain is not accepted', () => {
  const tenants = forest(tenant('contoso', ['contoso.com'], [{ Name: 'Shared', TlsSenderCertificateName: 'relay.example' }]), tailspintoys);
  const decisions = decisionsByProfile(tenants, entry(['relay.example']));
  expect(Object.entries(decisions).map(([profile, { verdict, tenant: named }]) => `${profile}: ${verdict} ${named}`)).toEqual([
    'article-2019: Incoming tailspintoys',
    'relay-2023: Originating contoso',
    'mc1226222-2026: Originating contoso',
  ]);
});
