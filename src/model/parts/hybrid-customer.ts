import { newInboundConnector, newOutboundConnector, newSendConnector } from '../new-connector.ts';
import { endpointName } from '../service-names.ts';
import { mainDomain, make, type PartContext, type PartResult } from './part.ts';

/**
 * A company with its own server and a tenant, joined as the Hybrid Configuration Wizard joins them: the server relays
 * through the tenant and is known there by its certificate; the tenant sends the company's mail home. The MX record
 * points to the service.
 */
export function hybridCustomer({ records, names }: PartContext): PartResult {
  const frame = make('organization', records, null, 'Organization');
  const plainTenant = make('tenant', [...records, frame], frame.id, 'Tenant');
  const domain = mainDomain(plainTenant);
  const server = make('onPremisesServer', [...records, frame, plainTenant], frame.id, names.server);
  const person = server.recipients[0];
  const tenant = {
    ...plainTenant,
    InboundConnectors: [{ ...newInboundConnector('From on-premises'), TlsSenderCertificateName: `*.${domain}` }],
    OutboundConnectors: [
      { ...newOutboundConnector('To on-premises'), ConnectorType: 'OnPremises' as const, RecipientDomains: [domain], UseMXRecord: false, SmartHosts: [server.hostName] },
    ],
    recipients:
      person === undefined
        ? plainTenant.recipients
        : [...plainTenant.recipients, { ...person, RecipientType: 'MailUser' as const, ExternalEmailAddress: person.PrimarySmtpAddress }],
  };
  const relaying = {
    ...server,
    SendConnectors: [{ ...newSendConnector('To Office 365'), DNSRoutingEnabled: false, SmartHosts: [endpointName(domain)] }],
  };
  const mx = make('mxRecord', [...records, frame, tenant, relaying], frame.id, 'MX');
  const added = [frame, tenant, relaying, { ...mx, domain, exchange: endpointName(domain) }];
  return { records: [...records, ...added], added: added.map((record) => record.id) };
}
