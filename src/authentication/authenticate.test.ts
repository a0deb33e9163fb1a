import { describe, expect, test } from 'vitest';
import { simulate } from '../engine/index.ts';
import { parseScenario } from '../model/validate.ts';
import { authenticate } from './authenticate.ts';
import { inferredSpf } from './published-spf.ts';
import type { AuthenticationCheck } from './types.ts';

const tenant = (name: string, domain: string, more: object = {}): object => ({
  id: name,
  type: 'tenant',
  organization: `${name}-org`,
  name,
  AcceptedDomains: [{ DomainName: domain }, { DomainName: `${name}.onmicrosoft.com` }],
  recipients: [{ PrimarySmtpAddress: `user@${domain}` }],
  ...more,
});
const organization = (name: string): object => ({ id: `${name}-org`, type: 'organization', name, color: 'blue' });
const host = (type: string, id: string, ip: string, more: object = {}): object => ({ id, type, name: id, hostName: `${id}.example`, ipAddresses: [ip], SendConnectors: [{ Name: 'Out', AddressSpaces: ['*'] }], ...more });
const mx = (domain: string, exchange: string): object => ({ id: `mx-${domain.split('.')[0]}`, type: 'mxRecord', domain, exchange });
const toService = (domain: string): string => `${domain.replaceAll('.', '-')}.mail.protection.outlook.com`;

/** contoso and tailspintoys, each with a tenant, whatever else is drawn, and one message. */
function checksOf(records: object[], message: object, domainPolicies: object[] = [], runAt = 0): AuthenticationCheck[] {
  const parsed = parseScenario({
    schemaVersion: 1,
    records: [organization('contoso'), organization('tailspintoys'), mx('tailspintoys.com', toService('tailspintoys.com')), mx('contoso.com', toService('contoso.com')), ...records],
    messages: [{ id: 'm1', mailFrom: 'user@contoso.com', rcptTo: ['user@tailspintoys.com'], ...message }],
    domainPolicies,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { runs } = simulate(parsed.value);
  const run = runs[runAt];
  if (run === undefined) throw new Error('There is no such run.');
  return authenticate(parsed.value, run, runs);
}

function only(checks: AuthenticationCheck[]): AuthenticationCheck {
  const [check, ...others] = checks;
  if (check === undefined || others.length > 0) throw new Error(`Expected one check, found ${checks.length}.`);
  return check;
}

const contoso = tenant('contoso', 'contoso.com');
const tailspintoys = tenant('tailspintoys', 'tailspintoys.com');
const REJECT = { domain: 'contoso.com', spf: 'v=spf1 include:spf.protection.outlook.com -all', dmarc: 'v=DMARC1; p=reject' };

describe('a message from a mailbox of the tenant', () => {
  test('passes SPF by what the drawing suggests, and DKIM as the first domain, which does not speak for the From', () => {
    const check = only(checksOf([contoso, tailspintoys], { submittedAt: 'contoso' }));
    expect(check.spf).toMatchObject({ result: 'pass', domain: 'contoso.com', record: { text: 'v=spf1 include:spf.protection.outlook.com -all', origin: 'inferred' } });
    expect(check.dkim).toMatchObject({ result: 'pass', signatures: [{ domain: 'contoso.onmicrosoft.com', signer: 'contoso', byDefault: true }] });
    expect(check.dmarc).toMatchObject({ result: 'none', spf: 'aligned', dkim: 'otherDomain' });
    expect(check.assumptions).toEqual(['inferredSpf', 'sameFrom', 'keysPublished']);
  });

  test('is signed as its own domain once that is switched on', () => {
    const check = only(checksOf([tenant('contoso', 'contoso.com', { dkimDomains: ['contoso.com'] }), tailspintoys], { submittedAt: 'contoso' }, [REJECT]));
    expect(check.dkim.signatures).toMatchObject([{ domain: 'contoso.com', byDefault: false }]);
    expect(check.dmarc).toMatchObject({ result: 'pass', policy: 'reject', dkim: 'aligned' });
    expect(check.assumptions).not.toContain('inferredSpf');
  });
});

describe('a stranger who writes contoso into MAIL FROM', () => {
  const stranger = host('internetHost', 'stranger', '203.0.113.66');

  test('fails SPF and DMARC, and the owner asks for a refusal', () => {
    const check = only(checksOf([contoso, tailspintoys, stranger], { submittedAt: 'stranger' }, [REJECT]));
    expect(check.spf).toMatchObject({ result: 'fail', connectingIp: '203.0.113.66', reason: { key: 'matched', term: '-all' } });
    expect(check.dkim.result).toBe('none');
    expect(check.dmarc).toMatchObject({ result: 'fail', policy: 'reject', spf: 'notPassed', dkim: 'notPassed' });
  });

  test('who keeps his own MAIL FROM passes SPF, and DMARC tells that it speaks for somebody else', () => {
    const own = host('internetHost', 'stranger', '203.0.113.66', { AcceptedDomains: [{ DomainName: 'stranger.example' }], dkimDomains: ['stranger.example'] });
    const check = only(checksOf([contoso, tailspintoys, own], { submittedAt: 'stranger', mailFrom: 'x@stranger.example', headerFrom: 'user@contoso.com' }, [REJECT]));
    expect(check.spf.result).toBe('pass');
    expect(check.dkim.result).toBe('pass');
    expect(check.dmarc).toMatchObject({ result: 'fail', fromDomain: 'contoso.com', spf: 'otherDomain', dkim: 'otherDomain' });
    expect(check.assumptions).not.toContain('sameFrom');
  });
});

describe('a filter between the sender and the service', () => {
  const sender = host('onPremisesServer', 'server', '192.0.2.10', { organization: 'contoso-org', AcceptedDomains: [{ DomainName: 'contoso.com' }], dkimDomains: ['contoso.com'] });
  const filter = (more: object): object => host('gateway', 'filter', '198.51.100.7', { SendConnectors: [{ Name: 'On', AddressSpaces: ['*'], SmartHosts: [toService('tailspintoys.com')], DNSRoutingEnabled: false }], ...more });
  const records = (more: object): object[] => [tailspintoys, sender, filter(more), { id: 'mx-filter', type: 'mxRecord', domain: 'tailspintoys.com', preference: 1, exchange: 'filter.example' }];

  test('breaks SPF, and leaves DKIM to carry DMARC', () => {
    const check = only(checksOf(records({}), { submittedAt: 'server' }, [{ ...REJECT, spf: 'v=spf1 ip4:192.0.2.10 -all' }]));
    expect(check.spf.result).toBe('fail');
    expect(check.dkim).toMatchObject({ result: 'pass', signatures: [{ domain: 'contoso.com', brokenBy: null }] });
    expect(check.dmarc.result).toBe('pass');
  });

  test('that changes messages breaks DKIM too', () => {
    const check = only(checksOf(records({ altersMessages: true }), { submittedAt: 'server' }, [{ ...REJECT, spf: 'v=spf1 ip4:192.0.2.10 -all' }]));
    expect(check.dkim).toMatchObject({ result: 'fail', signatures: [{ domain: 'contoso.com', brokenBy: 'filter' }] });
    expect(check.dmarc.result).toBe('fail');
  });

  test('that signs after its change speaks for its own domain only', () => {
    const check = only(checksOf(records({ altersMessages: true, dkimDomains: ['filter.example'] }), { submittedAt: 'server' }, [REJECT]));
    expect(check.dkim).toMatchObject({ result: 'pass', signatures: [{ brokenBy: 'filter' }, { domain: 'filter.example', brokenBy: null }] });
    expect(check.dmarc).toMatchObject({ result: 'fail', dkim: 'otherDomain' });
  });
});

test('mail that a mailbox forwards keeps its signature, and its rewritten MAIL FROM is the forwarder’s', () => {
  const forwarder = tenant('tailspintoys', 'tailspintoys.com', { recipients: [{ PrimarySmtpAddress: 'user@tailspintoys.com', ForwardingSmtpAddress: 'away@adatum.com', DeliverToMailboxAndForward: true }] });
  const away = host('internetHost', 'adatum', '203.0.113.25', { AcceptedDomains: [{ DomainName: 'adatum.com' }] });
  const records = [tenant('contoso', 'contoso.com', { dkimDomains: ['contoso.com'] }), forwarder, away, mx('adatum.com', 'adatum.example')];
  const check = only(checksOf(records, { submittedAt: 'contoso' }, [REJECT], 1));
  expect(check.kind).toBe('delivery');
  expect(check.spf).toMatchObject({ result: 'pass', domain: 'tailspintoys.com' });
  expect(check.dmarc).toMatchObject({ result: 'pass', spf: 'otherDomain', dkim: 'aligned' });
});

test('a report has the null reverse-path: SPF asks for the EHLO name, and nobody is in the header From', () => {
  const server = host('onPremisesServer', 'server', '192.0.2.10', { organization: 'contoso-org', AcceptedDomains: [{ DomainName: 'contoso.com' }] });
  const check = only(checksOf([tailspintoys, server], { submittedAt: 'server', mailFrom: '' }));
  expect(check.spf).toMatchObject({ identity: 'helo', domain: 'server.example', result: 'pass' });
  expect(check.dmarc).toMatchObject({ result: 'none', fromDomain: null });
});

describe('an SPF record', () => {
  const stranger = host('internetHost', 'stranger', '203.0.113.66', { hostName: 'out.stranger.example' });
  const spfOf = (spf: string, others: object[] = []): AuthenticationCheck['spf'] =>
    only(checksOf([contoso, tailspintoys, stranger, mx('stranger.example', 'out.stranger.example')], { submittedAt: 'stranger' }, [{ domain: 'contoso.com', spf, dmarc: '' }, ...others])).spf;

  test.each([
    ['v=spf1 -all', 'fail'],
    ['v=spf1 ~all', 'softfail'],
    ['v=spf1 ?all', 'neutral'],
    ['v=spf1', 'neutral'],
    ['v=spf1 +all', 'pass'],
    ['', 'none'],
    ['v=spf1 ip4:203.0.113.66 -all', 'pass'],
    ['v=spf1 ip4:203.0.113.0/24 -all', 'pass'],
    ['v=spf1 ip4:203.0.0.0/16 -all', 'pass'],
    ['v=spf1 ip4:203.0.114.0/24 -all', 'fail'],
    ['v=spf1 -ip4:203.0.113.66 +all', 'fail'],
    ['v=spf1 a:out.stranger.example -all', 'pass'],
    ['v=spf1 a:out.contoso.example -all', 'fail'],
    ['v=spf1 mx -all', 'fail'],
    ['v=spf1 mx:stranger.example -all', 'pass'],
    ['v=spf1 mx:stranger.example/24 -all', 'pass'],
    ['v=spf1 include:spf.protection.outlook.com -all', 'fail'],
    ['v=spf1 include:nowhere.example -all', 'fail'],
    ['v=spf1 redirect=stranger.example', 'neutral'],
    ['v=spf1 ip4:999.0.0.1 -all', 'permerror'],
    ['v=spf1 include:contoso.com -all', 'permerror'],
    [`v=spf1${' a:nowhere.example'.repeat(11)} -all`, 'permerror'],
  ])('%s: %s', (record, result) => {
    expect(spfOf(record).result).toBe(result);
  });

  test.each([
    ['v=spf1 ip6:2001:db8:7::66 -all', 'pass'],
    ['v=spf1 ip6:2001:0DB8:7:0:0:0:0:66 -all', 'pass'],
    ['v=spf1 ip6:2001:db8:7::/48 -all', 'pass'],
    ['v=spf1 ip6:2001:db8::/32 -all', 'pass'],
    ['v=spf1 ip6:2001:db8:8::/48 -all', 'fail'],
    ['v=spf1 ip4:203.0.113.66 -all', 'fail'],
    ['v=spf1 a:out.stranger.example -all', 'pass'],
    ['v=spf1 a:other.stranger.example -all', 'fail'],
    ['v=spf1 a:other.stranger.example/24//64 -all', 'pass'],
    ['v=spf1 ip6:2001:db8::/129 -all', 'permerror'],
    ['v=spf1 ip6:2001:db8 -all', 'permerror'],
  ])('%s, asked about an IPv6 address: %s', (spf, result) => {
    const ipv6 = host('internetHost', 'stranger', '2001:db8:7::66', { hostName: 'out.stranger.example' });
    const neighbour = host('internetHost', 'neighbour', '2001:db8:7::1', { hostName: 'other.stranger.example' });
    const check = only(checksOf([contoso, tailspintoys, ipv6, neighbour], { submittedAt: 'stranger' }, [{ domain: 'contoso.com', spf, dmarc: '' }]));
    expect(check.spf.result).toBe(result);
  });

  test('includes what another domain publishes, whatever that says about the others', () => {
    const other = { domain: 'sender.example', spf: 'v=spf1 ip4:203.0.113.66 ~all', dmarc: '' };
    expect(spfOf('v=spf1 include:sender.example -all', [other])).toMatchObject({ result: 'pass', reason: { term: 'include:sender.example' } });
    expect(spfOf('v=spf1 include:sender.example -all', [{ ...other, spf: 'v=spf1 ~all' }]).result).toBe('fail');
    expect(spfOf('v=spf1 redirect=sender.example', [other]).result).toBe('pass');
  });

  test.each(['include:sender.example', 'redirect=sender.example'])('what leads to a domain that publishes nothing is an error, not a gap: %s', (term) => {
    const found = spfOf(`v=spf1 ${term}`, [{ domain: 'sender.example', spf: '', dmarc: '' }]);
    expect(found).toMatchObject({ result: 'permerror', reason: { key: 'leadsNowhere', term } });
  });

  test('that nobody wrote is inferred from the owner’s hosts, and from nobody else’s', () => {
    const parsed = parseScenario({
      schemaVersion: 1,
      records: [organization('contoso'), contoso, host('gateway', 'edge', '192.0.2.30', { organization: 'contoso-org' }), host('internetHost', 'stranger', '203.0.113.66')],
    });
    if (!parsed.ok) throw new Error('invalid');
    expect(inferredSpf(parsed.value.records, 'contoso.com')).toBe('v=spf1 ip4:192.0.2.30 include:spf.protection.outlook.com -all');
    expect(inferredSpf(parsed.value.records, 'stranger.example')).toBe('v=spf1 ip4:203.0.113.66 -all');
    expect(inferredSpf(parsed.value.records, 'nobody.example')).toBeNull();
  });
});

describe('a DMARC record', () => {
  const dmarcOf = (headerFrom: string, policies: object[], mailFrom = 'user@contoso.com'): AuthenticationCheck['dmarc'] =>
    only(checksOf([contoso, tailspintoys], { submittedAt: 'contoso', mailFrom, headerFrom }, policies)).dmarc;
  const policy = (domain: string, dmarc: string): object => ({ domain, spf: 'v=spf1 include:spf.protection.outlook.com -all', dmarc });

  test('above the From domain speaks for it, by sp when there is one', () => {
    expect(dmarcOf('user@mail.contoso.com', [policy('contoso.com', 'v=DMARC1; p=reject')])).toMatchObject({ result: 'pass', policyDomain: 'contoso.com', policy: 'reject' });
    expect(dmarcOf('user@mail.contoso.com', [policy('contoso.com', 'v=DMARC1; p=reject; sp=none')])).toMatchObject({ policy: 'none' });
  });

  test('with strict alignment wants the very domain', () => {
    expect(dmarcOf('user@mail.contoso.com', [policy('contoso.com', 'v=DMARC1; p=reject; aspf=s; adkim=s')])).toMatchObject({ result: 'fail', spf: 'otherDomain' });
  });

  test.each([
    ['a@contoso.co.jp', 'b@fabrikam.co.jp', 'otherDomain'],
    ['a@contoso.co.jp', 'b@mail.contoso.co.jp', 'aligned'],
    ['a@one.onmicrosoft.com', 'b@two.onmicrosoft.com', 'otherDomain'],
  ])('%s and %s: %s', (mailFrom, headerFrom, alignment) => {
    const domains = [mailFrom.slice(2), headerFrom.slice(2)].map((domain) => policy(domain, ''));
    expect(dmarcOf(headerFrom, domains, mailFrom).spf).toBe(alignment);
  });
});
