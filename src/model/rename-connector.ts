import type { Tenant } from './tenant.ts';

/**
 * Gives an outbound connector another name, and with it every transport rule that redirects to it. Rules name connectors
 * literally, so names compare as they are written.
 *
 * @returns the same tenant when there is no such connector, or it has that name already.
 */
export function renameOutboundConnector(tenant: Tenant, index: number, Name: string): Tenant {
  const connector = tenant.OutboundConnectors[index];
  if (connector === undefined || connector.Name === Name) return tenant;
  const oldName = connector.Name;
  return {
    ...tenant,
    OutboundConnectors: tenant.OutboundConnectors.map((other, at) => (at === index ? { ...other, Name } : other)),
    TransportRules: tenant.TransportRules.some((rule) => rule.RouteMessageOutboundConnector === oldName)
      ? tenant.TransportRules.map((rule) => (rule.RouteMessageOutboundConnector === oldName ? { ...rule, RouteMessageOutboundConnector: Name } : rule))
      : tenant.TransportRules,
  };
}
