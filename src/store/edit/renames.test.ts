import { beforeEach, describe, expect, it } from 'vitest';
import { anyServer, anyTenant, drawingOf, routingTo } from '../../model/fixtures/records.ts';
import { newTransportRule } from '../../model/new-connector.ts';
import { isHost } from '../../model/record.ts';
import { currentScenario, endGesture, openDocument, undo, useDocument } from '../document.ts';
import { changeHostName, changeOutboundConnectorName } from './renames.ts';

const LABEL = { key: 'move' } as const;
const server = anyServer({ id: 'server', hostName: 'mail.contoso.com' });
const tenant = anyTenant({
  id: 'tenant',
  OutboundConnectors: [routingTo('To archive', 'mail.contoso.com'), routingTo('To somebody else', 'mail.contoso.co')],
  TransportRules: [
    { ...newTransportRule('Journal'), RouteMessageOutboundConnector: 'To archive' },
    { ...newTransportRule('Dangling'), RouteMessageOutboundConnector: 'To arch' },
  ],
});

function smartHosts(): string[] {
  return currentScenario().records.flatMap((record) => (record.type === 'tenant' ? record.OutboundConnectors.flatMap((connector) => connector.SmartHosts) : []));
}

function redirects(): (string | null)[] {
  return currentScenario().records.flatMap((record) => (record.type === 'tenant' ? record.TransportRules.map((rule) => rule.RouteMessageOutboundConnector) : []));
}

beforeEach(() => openDocument('test', drawingOf(server, tenant), { kind: 'own' }));

describe('a name that is typed', () => {
  it('does not take along what names one of the names in between', () => {
    for (const name of ['mail.contoso.co', 'mail.contoso.c', 'mail.contoso.cz']) changeHostName('server', name, LABEL, 'typing');
    expect(smartHosts()).toEqual(['mail.contoso.cz', 'mail.contoso.co']);
    expect(useDocument.getState().past).toHaveLength(1);
    undo();
    expect(smartHosts()).toEqual(['mail.contoso.com', 'mail.contoso.co']);
  });

  it('takes along what names the name it came to rest at', () => {
    changeHostName('server', 'mail.contoso.co', LABEL, 'typing');
    endGesture();
    changeHostName('server', 'ex01.contoso.com', LABEL, 'typing');
    expect(smartHosts()).toEqual(['ex01.contoso.com', 'ex01.contoso.com']);
    expect(currentScenario().records.filter(isHost).map((host) => host.hostName)).toEqual(['ex01.contoso.com']);
  });

  it('of a connector leaves rules alone that name something in between', () => {
    for (const name of ['To arch', 'To', 'To the archive']) changeOutboundConnectorName('tenant', 0, name, LABEL, 'typing');
    expect(redirects()).toEqual(['To the archive', 'To arch']);
    undo();
    expect(redirects()).toEqual(['To archive', 'To arch']);
  });
});
