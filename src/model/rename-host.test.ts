import { describe, expect, it } from 'vitest';
import { anyGateway, anyMxRecord, anyServer, anyTenant, drawingOf, routingTo, sendingTo } from './fixtures/records.ts';
import { renameHost } from './rename-host.ts';

const server = anyServer({ id: 'server', hostName: 'mail.contoso.com', ipAddresses: ['192.0.2.10'], SendConnectors: [sendingTo('gateway.contoso.com')] });
const gateway = anyGateway({ id: 'gateway', hostName: 'gateway.contoso.com', SendConnectors: [sendingTo('MAIL.contoso.com.', '192.0.2.10')] });
const tenant = anyTenant({ id: 'tenant', OutboundConnectors: [routingTo('To on-premises', 'mail.contoso.com'), routingTo('Other', 'mail.contoso.co')] });
const mx = anyMxRecord({ id: 'mx', domain: 'contoso.com', exchange: 'Mail.Contoso.com' });
const scenario = drawingOf(server, gateway, tenant, mx);

describe('renaming a host', () => {
  it('takes the smart hosts and MX records along that name it, in any spelling', () => {
    const renamed = renameHost(scenario, 'server', 'ex01.contoso.com');
    expect(renamed.records).toEqual([
      { ...server, hostName: 'ex01.contoso.com' },
      { ...gateway, SendConnectors: [sendingTo('ex01.contoso.com', '192.0.2.10')] },
      { ...tenant, OutboundConnectors: [routingTo('To on-premises', 'ex01.contoso.com'), routingTo('Other', 'mail.contoso.co')] },
      { ...mx, exchange: 'ex01.contoso.com' },
    ]);
  });

  it('takes SPF records along that name it as a host, and no name that only ends so', () => {
    const spf = 'v=spf1 a:mail.contoso.com/24 ~a:MAIL.contoso.com include:mail.contoso.com a:x.mail.contoso.com -all';
    const renamed = renameHost({ ...scenario, domainPolicies: [{ domain: 'contoso.com', spf, dmarc: '' }] }, 'server', 'ex01.contoso.com');
    expect(renamed.domainPolicies[0]?.spf).toBe('v=spf1 a:ex01.contoso.com/24 ~a:ex01.contoso.com include:mail.contoso.com a:x.mail.contoso.com -all');
  });

  it('leaves every record that does not name it the same object', () => {
    const renamed = renameHost(scenario, 'gateway', 'filter.contoso.com');
    expect(renamed.records[2]).toBe(tenant);
    expect(renamed.records[3]).toBe(mx);
  });

  it('leaves a name alone that leads to another host of that name', () => {
    const twin = anyServer({ id: 'a-twin', hostName: 'mail.contoso.com' });
    const renamed = renameHost(drawingOf(server, twin, mx), 'server', 'ex01.contoso.com');
    expect(renamed.records[2]).toBe(mx);
  });

  it('changes nothing when the name stays, or belongs to no host', () => {
    expect(renameHost(scenario, 'server', 'mail.contoso.com')).toBe(scenario);
    expect(renameHost(scenario, 'tenant', 'ex01.contoso.com')).toBe(scenario);
    expect(renameHost(scenario, 'nobody', 'ex01.contoso.com')).toBe(scenario);
  });
});
