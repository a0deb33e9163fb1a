import { domainOfAddress } from '../../model/address.ts';
import type { OutboundConnector } from '../../model/outbound-connector.ts';
import { isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import type { RoutingReason } from '../result.ts';
import type { Envelope } from './envelope.ts';
import { routeByMx, routeToSmartHost, type Route } from './find-route.ts';
import { departs, stranded, type Handling } from './handling.ts';
import type { Network } from './network.ts';
import { pickOutboundConnector } from './outbound-connector.ts';
import type { Pass } from './pass.ts';
import type { Readdressing } from './resolve-recipient.ts';
import { rewriteSender } from './sender-rewriting.ts';
import { sessionFromService } from './session-facts.ts';
import type { RedirectingRule } from './transport-rule.ts';

/** An envelope inside a tenant, and what happened to it there so far. */
export type TenantWork = {
  network: Network;
  tenant: Tenant;
  pass: Pass;
  envelope: Envelope;
  readdressing: Readdressing | null;
  /** Mailboxes that already forwarded it, in this pass. */
  forwardedBy: readonly string[];
};

/** To the connector that a rule names. */
export function redirectByRule(work: TenantWork, rule: RedirectingRule): Handling {
  const connector = work.tenant.OutboundConnectors.find((item) => item.Name === rule.RouteMessageOutboundConnector);
  if (connector === undefined || !connector.Enabled) {
    const reason = { key: 'unknownConnector', rule: rule.Name, connector: rule.RouteMessageOutboundConnector } as const;
    return stranded(work.tenant.id, reason, work.readdressing);
  }
  return sendByConnector(work, connector, (smartHost, exchange) => ({
    key: 'transportRule',
    rule: rule.Name,
    connector: connector.Name,
    smartHost,
    exchange,
  }));
}

/** By the outbound connector for the recipient's domain, or by MX. */
export function sendByDomain(work: TenantWork): Handling {
  const { network, tenant, pass, envelope } = work;
  const domain = domainOfAddress(envelope.rcptTo) ?? '';
  const connector = pickOutboundConnector(tenant, domain, network.outboundOrder, pass.cameFromOnPremises);
  if (connector !== null) {
    return sendByConnector(work, connector, (smartHost, exchange) =>
      smartHost === null
        ? { key: 'outboundConnectorMx', connector: connector.Name, domain, exchange: exchange ?? '' }
        : { key: 'outboundConnectorSmartHost', connector: connector.Name, smartHost },
    );
  }
  const search = routeByMx(network, domain);
  if (!search.found) return stranded(tenant.id, search.reason, work.readdressing);
  const reason: RoutingReason = isOnmicrosoftDomain(domain) ? { key: 'onmicrosoft', domain } : { key: 'mx', domain, exchange: search.route.via };
  return send(work, search.route, reason, null);
}

/** To where a connector leads: its smart hosts, or the recipient domain's MX. */
export function sendByConnector(
  work: TenantWork,
  connector: OutboundConnector,
  reasonOf: (smartHost: string | null, exchange: string | null) => RoutingReason,
): Handling {
  const search = connector.UseMXRecord
    ? routeByMx(work.network, domainOfAddress(work.envelope.rcptTo) ?? '')
    : routeToSmartHost(work.network, connector.Name, connector.SmartHosts);
  if (!search.found) return stranded(work.tenant.id, search.reason, work.readdressing);
  const { via } = search.route;
  return send(work, search.route, connector.UseMXRecord ? reasonOf(null, via) : reasonOf(via, null), connector);
}

function send(work: TenantWork, route: Route, routing: RoutingReason, connector: OutboundConnector | null): Handling {
  const rewritten = rewrites(work, connector) ? rewriteSender(work.tenant, work.envelope.mailFrom) : null;
  const envelope = rewritten === null ? work.envelope : { ...work.envelope, mailFrom: rewritten };
  const departure = {
    from: work.tenant.id,
    envelope,
    session: sessionFromService(envelope),
    routing,
    destination: route.destination,
    mxRecords: route.mxRecords,
    authenticatesAs: null,
  };
  return departs(departure, work.readdressing, rewritten);
}

/** Only forwarded mail is rewritten, and on the way to on-premises servers only on demand (see sender-rewriting.ts). */
function rewrites({ forwardedBy }: TenantWork, connector: OutboundConnector | null): boolean {
  if (forwardedBy.length === 0) return false;
  return connector?.ConnectorType === 'OnPremises' ? connector.SenderRewritingEnabled : true;
}
