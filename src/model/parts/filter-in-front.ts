import { freeName } from '../free-name.ts';
import { newInboundConnector, newSendConnector } from '../new-connector.ts';
import { freeCompany, freeHostName, ownDomain } from '../new-names.ts';
import { endpointName } from '../service-names.ts';
import { customerOf, mainDomain, make, withRecord, type PartContext, type PartResult } from './part.ts';

/**
 * A filtering service of another company in front of a tenant: the domain's MX records name it, it passes clean mail on,
 * and a Partner connector lets nobody else in. Source: "Manage mail flow using a third-party cloud service with Exchange
 * Online", Exchange Online.
 */
export function filterInFront(context: PartContext): PartResult {
  const customer = customerOf(context);
  const domain = mainDomain(customer.tenant);
  const hostName = freeHostName(customer.records, 'mx', ownDomain(freeCompany(customer.records)));
  const gateway = {
    ...make('gateway', customer.records, null, context.names.filter),
    hostName,
    certificate: { subject: hostName, subjectAlternativeNames: [], trusted: true },
    SendConnectors: [{ ...newSendConnector(`To ${customer.tenant.name}`), AddressSpaces: [domain], DNSRoutingEnabled: false, SmartHosts: [endpointName(domain)] }],
  };
  const { InboundConnectors } = customer.tenant;
  const tenant = {
    ...customer.tenant,
    InboundConnectors: [
      ...InboundConnectors,
      {
        ...newInboundConnector(freeName('Only from the filter', InboundConnectors.map((connector) => connector.Name))),
        ConnectorType: 'Partner' as const,
        SenderDomains: ['*'],
        TlsSenderCertificateName: hostName,
        RequireTls: true,
        RestrictDomainsToCertificate: true,
      },
    ],
  };
  const records = [...withRecord(customer.records, tenant), gateway];
  const pointed = records.map((record) => (record.type === 'mxRecord' && record.domain.toLowerCase() === domain ? { ...record, exchange: hostName } : record));
  const added = [...customer.added, gateway.id];
  if (pointed.some((record) => record.type === 'mxRecord' && record.domain.toLowerCase() === domain)) return { records: pointed, added };
  const mx = { ...make('mxRecord', records, customer.organization.id, 'MX'), domain, exchange: hostName };
  return { records: [...pointed, mx], added: [...added, mx.id] };
}
