import { describe, expect, test } from 'vitest';
import { parseAttributeInput } from './attribute-input.ts';

type Json = { [key: string]: unknown };

/** A file with one tenant, one connector and one session; the arguments are laid over them. */
function file(over: { file?: Json; tenant?: Json; connector?: Json; session?: Json }): Json {
  const connector = { Name: 'From on-premises', ConnectorType: 'OnPremises', ...over.connector };
  const tenant = { name: 'contoso', AcceptedDomains: [{ DomainName: 'contoso.com' }], InboundConnectors: [connector], ...over.tenant };
  const session = { id: 's1', connectingIp: '192.0.2.10', mailFrom: 'bob@contoso.com', rcptTo: ['joe@tailspintoys.com'], ...over.session };
  return { forest: { tenants: [tenant] }, sessions: [session], ...over.file };
}

function problemsOf(document: unknown): string[] {
  const parsed = parseAttributeInput(document);
  return parsed.ok ? [] : parsed.problems.map(({ path, key }) => `${path}: ${key}`);
}

describe('what is left out has its default', () => {
  test('in the forest', () => {
    const parsed = parseAttributeInput({ forest: { tenants: [{ name: 'a', AcceptedDomains: [{ DomainName: 'a.com' }], InboundConnectors: [{ Name: 'c', ConnectorType: 'Partner' }] }, { name: 'b' }] }, sessions: [] });
    expect(parsed).toEqual({
      ok: true,
      value: {
        profile: 'article-2019',
        forest: {
          tenants: [
            {
              name: 'a',
              RejectDirectSend: false,
              AcceptedDomains: [{ DomainName: 'a.com', DomainType: 'Authoritative', MatchSubDomains: false }],
              InboundConnectors: [
                {
                  Name: 'c',
                  Enabled: true,
                  ConnectorType: 'Partner',
                  TlsSenderCertificateName: null,
                  SenderIPAddresses: [],
                  SenderDomains: [],
                  RequireTls: false,
                  RestrictDomainsToCertificate: false,
                  RestrictDomainsToIPAddresses: false,
                  AssociatedAcceptedDomains: [],
                },
              ],
            },
            { name: 'b', RejectDirectSend: false, AcceptedDomains: [], InboundConnectors: [] },
          ],
        },
        sessions: [],
      },
    });
  });

  test.each([
    ['no certificate: no TLS either', {}, { tls: false, certificate: null }],
    ['a certificate: TLS', { certificate: { subject: 'a.com' } }, { tls: true, certificate: { subject: 'a.com', subjectAlternativeNames: [], trusted: true } }],
    ['TLS said outright', { tls: true }, { tls: true, certificate: null }],
    ['a submission needs no connecting IP', { connectingIp: undefined, submittedBy: 'contoso' }, { connectingIp: null, submittedBy: 'contoso' }],
    ['null where null is the default', { connectingIp: null, submittedBy: 'contoso', certificate: null }, { connectingIp: null, certificate: null }],
  ])('in a session: %s', (_, session, expected) => {
    const parsed = parseAttributeInput(file({ session }));
    expect(parsed.ok && parsed.value.sessions[0]?.session).toMatchObject(expected);
  });
});

test('other cmdlet parameters are let in, at every level', () => {
  const other = { Guid: 'x', WhenChangedUTC: null };
  const document = file({ file: other, tenant: other, connector: { ...other, TreatMessagesAsInternal: true }, session: { ...other, certificate: { subject: 'a.com', Thumbprint: 'x' } } });
  expect(problemsOf(document)).toEqual([]);
});

describe('refused, with the path', () => {
  const connector = 'forest.tenants[0].InboundConnectors[0]';
  test.each<[string, Json, string]>([
    ['a range wider than /24', file({ connector: { SenderIPAddresses: ['192.0.2.0/24', '10.0.0.0/8'] } }), `${connector}.SenderIPAddresses[1]: senderIpAddress`],
    ['an address range', file({ connector: { SenderIPAddresses: ['192.0.2.1-192.0.2.9'] } }), `${connector}.SenderIPAddresses[0]: senderIpAddress`],
    ['an IPv6 range', file({ connector: { SenderIPAddresses: ['2001:db8::1'] } }), `${connector}.SenderIPAddresses[0]: senderIpAddress`],
    ['an embedded wildcard', file({ connector: { SenderDomains: ['domain.*.contoso.com'] } }), `${connector}.SenderDomains[0]: scopedDomain`],
    ['every certificate', file({ connector: { TlsSenderCertificateName: '*' } }), `${connector}.TlsSenderCertificateName: certificateName`],
    ['two wildcards', file({ connector: { TlsSenderCertificateName: '*.*.contoso.com' } }), `${connector}.TlsSenderCertificateName: certificateName`],
    ['an unknown key of ours in a connector', file({ connector: { enabled: true } }), `${connector}.enabled: unknownKey`],
    ['an unknown key of ours beside a wrong type', file({ connector: { enabled: true, Name: 7 } }), `${connector}.enabled: unknownKey`],
    ['an unknown key of ours in a session', file({ session: { rcptto: [] } }), 'sessions[0].rcptto: unknownKey'],
    ['an unknown key of ours at the top', file({ file: { profiles: [] } }), 'profiles: unknownKey'],
    ['an unknown type of connector', file({ connector: { ConnectorType: 'Onpremises' } }), `${connector}.ConnectorType: notAllowed`],
    ['an unknown profile', file({ file: { profile: 'article-2018' } }), 'profile: profile'],
    ['a null where null is no default', file({ connector: { Enabled: null } }), `${connector}.Enabled: wrongType`],
    ['tls null', file({ session: { tls: null } }), 'sessions[0].tls: wrongType'],
    ['a MAIL FROM without @', file({ session: { mailFrom: 'bob' } }), 'sessions[0].mailFrom: mailFrom'],
    ['the null reverse-path as recipient', file({ session: { rcptTo: ['joe@tailspintoys.com', '<>'] } }), 'sessions[0].rcptTo[1]: address'],
    ['no connecting IP', file({ session: { connectingIp: undefined } }), 'sessions[0].connectingIp: missing'],
    ['a null connecting IP', file({ session: { connectingIp: null } }), 'sessions[0].connectingIp: missing'],
    ['a list in place of a session', { forest: { tenants: [] }, sessions: [[]] }, 'sessions[0]: wrongType'],
    ['a list in place of the forest', { forest: [], sessions: [] }, 'forest: wrongType'],
    ['no subject', file({ session: { certificate: {} } }), 'sessions[0].certificate.subject: missing'],
    ['a submission by nobody we know', file({ session: { submittedBy: 'fabrikam' } }), 'sessions[0].submittedBy: unknownReference'],
    ['two tenants of one name', file({ file: { forest: { tenants: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] } } }), 'forest.tenants[2].name: duplicateName'],
    ['two connectors of one name', file({ tenant: { InboundConnectors: [{ Name: 'c', ConnectorType: 'Partner' }, { Name: 'c', ConnectorType: 'OnPremises' }] } }), 'forest.tenants[0].InboundConnectors[1].Name: duplicateName'],
    ['no forest', { sessions: [] }, 'forest: missing'],
    ['no sessions', { forest: { tenants: [] } }, 'sessions: missing'],
    ['no tenants', { forest: {}, sessions: [] }, 'forest.tenants: missing'],
  ])('%s', (_, document, expected) => {
    expect(problemsOf(document)).toContain(expected);
  });

  test.each([null, 7, 'text', true, [[]]])('a document that is %j', (document) => {
    expect(problemsOf(document)).toEqual([': wrongType']);
  });

  test('all of many problems', () => {
    const sessions = Array.from({ length: 200 }, (_, at) => ({ id: `s${at}`, connectingIp: 'here', mailFrom: '', rcptTo: [] }));
    expect(problemsOf({ forest: { tenants: [] }, sessions })).toHaveLength(200);
  });
});
