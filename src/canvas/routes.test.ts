import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anyServer, anyTenant, drawingOf } from '../model/fixtures/records.ts';
import { FRONT_DOOR_ID } from '../model/layout.ts';
import { newSendConnector } from '../model/new-connector.ts';
import { isHost } from '../model/record.ts';
import { currentScenario, openDocument, undo, useDocument } from '../store/document.ts';
import { quickAdd } from './quick-add.ts';
import { makeRoute, routeChoices } from './routes.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const tenant = anyTenant({ id: 'tenant', organization: null, AcceptedDomains: [{ DomainName: 'contoso.com', DomainType: 'Authoritative', MatchSubDomains: false }] });
const endpoint = 'contoso-com.mail.protection.outlook.com';

function open(...SendConnectors: ReturnType<typeof newSendConnector>[]): void {
  openDocument('test', drawingOf(anyServer({ id: 'server', SendConnectors }), tenant), { kind: 'own' });
}

function connectors() {
  const server = currentScenario().records[0];
  return server !== undefined && isHost(server) ? server.SendConnectors : [];
}

beforeEach(() => open(newSendConnector('Internet')));

describe('a route from a server that sends the same mail another way already', () => {
  it('is offered in the place of that connector first, then beside it', () => {
    expect(routeChoices(currentScenario(), 'server', FRONT_DOOR_ID)).toEqual([
      { kind: 'send', scope: '*', smartHost: endpoint, replaces: 'Internet' },
      { kind: 'send', scope: '*', smartHost: endpoint, replaces: null },
    ]);
  });

  it('takes its place, keeps what else it says, and undo brings it back', () => {
    open({ ...newSendConnector('Internet'), presentsCertificate: false }, { ...newSendConnector('Partner'), AddressSpaces: ['fabrikam.com'] });
    const [choice] = routeChoices(currentScenario(), 'server', FRONT_DOOR_ID);
    if (choice !== undefined) makeRoute(currentScenario(), 'server', FRONT_DOOR_ID, choice);
    expect(connectors()).toMatchObject([
      { Name: 'To Office 365', AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [endpoint], presentsCertificate: false },
      { Name: 'Partner' },
    ]);
    undo();
    expect(connectors().map(({ Name }) => Name)).toEqual(['Internet', 'Partner']);
  });

  it('is not asked about where the other one is off, or for other mail', () => {
    open({ ...newSendConnector('Internet'), Enabled: false }, { ...newSendConnector('Partner'), AddressSpaces: ['fabrikam.com'] });
    expect(routeChoices(currentScenario(), 'server', FRONT_DOOR_ID)).toHaveLength(1);
  });
});

describe('a route to something new', () => {
  it('takes the place of the connector that came with the server, in one entry of the history', () => {
    quickAdd('server', 'gateway', { x: 900, y: 0 });
    expect(connectors().map(({ Name }) => Name)).toEqual(['To Gateway']);
    expect(useDocument.getState().past).toHaveLength(1);
  });

  it('leaves a connector that somebody has set up', () => {
    open({ ...newSendConnector('Mine'), IgnoreSTARTTLS: true });
    quickAdd('server', 'gateway', { x: 900, y: 0 });
    expect(connectors().map(({ Name }) => Name)).toEqual(['Mine', 'To Gateway']);
  });
});
