import { describe, expect, it } from 'vitest';
import { falloutOf, hasFallout } from './fallout.ts';
import { anyMxRecord, anyServer, anyTenant, drawingOf, routingTo, sendingTo } from './fixtures/records.ts';
import { newInboundConnector, newTransportRule } from './new-connector.ts';
import { newRecipient } from './new-record.ts';
import type { Scenario } from './scenario.ts';

const server = anyServer({ id: 'server', organization: 'contoso', hostName: 'mail.contoso.com', SendConnectors: [sendingTo('contoso-com.mail.protection.outlook.com')], AcceptedDomains: [], recipients: [] });
const tenant = anyTenant({
  id: 'tenant',
  organization: 'contoso',
  AcceptedDomains: [{ DomainName: 'contoso.com', DomainType: 'Authoritative', MatchSubDomains: false }],
  InboundConnectors: [newInboundConnector('From on-premises')],
  OutboundConnectors: [routingTo('To on-premises', 'mail.contoso.com')],
  TransportRules: [{ ...newTransportRule('Redirect'), RouteMessageOutboundConnector: 'To on-premises' }],
  recipients: [newRecipient('ann@contoso.com')],
});
const drawing: Scenario = {
  ...drawingOf({ id: 'contoso', type: 'organization', name: 'Contoso', color: 'blue' }, server, tenant, anyMxRecord({ id: 'mx', domain: 'contoso.com', exchange: 'contoso-com.mail.protection.outlook.com' })),
  messages: [{ id: 'm1', title: '', mailFrom: '', rcptTo: ['ann@contoso.com'], submittedAt: 'server', headers: [], headerFrom: '' }],
  expectations: [{ kind: 'outcome', message: 'm1', rcptTo: null, outcome: 'delivered', at: null, decisions: null }],
};
const without = (...ids: string[]): Scenario => ({ ...drawing, records: drawing.records.filter(({ id }) => !ids.includes(id)) });
const NOTHING = { connectors: 0, acceptedDomains: 0, transportRules: 0, recipients: 0, messages: 0, expectations: 0 };
const NOBODY = { connectors: 0, mxRecords: 0, transportRules: 0 };

describe('what else a removal does', () => {
  it('a tenant takes what is in it, and leaves the connector and the MX record that name its endpoint', () => {
    expect(falloutOf(drawing, without('tenant'))).toEqual({
      gone: { ...NOTHING, connectors: 2, acceptedDomains: 1, transportRules: 1, recipients: 1 },
      naming: { ...NOBODY, connectors: 1, mxRecords: 1 },
      members: 0,
    });
  });

  it('a server takes the messages that start there and what is expected of them, and leaves the connector that leads to it', () => {
    expect(falloutOf(drawing, { ...without('server'), messages: [], expectations: [] })).toEqual({
      gone: { ...NOTHING, connectors: 1, messages: 1, expectations: 1 },
      naming: { ...NOBODY, connectors: 1 },
      members: 0,
    });
  });

  it('an outbound connector leaves the rule that redirects to it', () => {
    const records = drawing.records.map((record) => (record.type === 'tenant' ? { ...record, OutboundConnectors: [] } : record));
    expect(falloutOf(drawing, { ...drawing, records })).toEqual({ gone: NOTHING, naming: { ...NOBODY, transportRules: 1 }, members: 0 });
  });

  it('an organization leaves its members; with them it leaves nobody', () => {
    expect(falloutOf(drawing, without('contoso'))).toEqual({ gone: NOTHING, naming: NOBODY, members: 2 });
    expect(falloutOf(drawing, without('contoso', 'server', 'tenant', 'mx'))).toMatchObject({ naming: NOBODY, members: 0 });
  });

  it('a message takes what is expected of it', () => {
    expect(falloutOf(drawing, { ...drawing, messages: [], expectations: [] }).gone).toEqual({ ...NOTHING, expectations: 1 });
  });

  it('an MX record takes and leaves nothing', () => {
    expect(hasFallout(falloutOf(drawing, without('mx')))).toBe(false);
  });
});
