import { describe, expect, it } from 'vitest';
import { anyTenant, routingTo } from './fixtures/records.ts';
import { newTransportRule } from './new-connector.ts';
import { renameOutboundConnector } from './rename-connector.ts';

const rule = (Name: string, RouteMessageOutboundConnector: string | null) => ({ ...newTransportRule(Name), RouteMessageOutboundConnector });
const tenant = anyTenant({
  OutboundConnectors: [routingTo('To archive'), routingTo('To partner')],
  TransportRules: [rule('Journal', 'To archive'), rule('Partner', 'To partner'), rule('Nothing', null)],
});

describe('renaming an outbound connector', () => {
  it('takes the transport rules along that redirect to it', () => {
    const renamed = renameOutboundConnector(tenant, 0, 'Archive');
    expect(renamed.OutboundConnectors.map((connector) => connector.Name)).toEqual(['Archive', 'To partner']);
    expect(renamed.TransportRules).toEqual([rule('Journal', 'Archive'), rule('Partner', 'To partner'), rule('Nothing', null)]);
  });

  it('changes nothing when the name stays, or there is no such connector', () => {
    expect(renameOutboundConnector(tenant, 0, 'To archive')).toBe(tenant);
    expect(renameOutboundConnector(tenant, 5, 'Archive')).toBe(tenant);
  });
});
