import { freeName } from '../free-name.ts';
import { newInboundConnector, newSendConnector } from '../new-connector.ts';
import { freeHostName } from '../new-names.ts';
import { endpointName } from '../service-names.ts';
import { customerOf, mainDomain, make, withRecord, type PartContext, type PartResult } from './part.ts';

/**
 * A device that sends to anybody through its company's tenant: it presents no certificate, so the tenant knows it by its
 * address. Source: "How to set up a multifunction device or application to send email using Microsoft 365", option 3.
 */
export function relayingPrinter(context: PartContext): PartResult {
  const customer = customerOf(context);
  const domain = mainDomain(customer.tenant);
  const printer = {
    ...make('gateway', customer.records, customer.organization.id, context.names.printer),
    hostName: freeHostName(customer.records, 'printer', domain),
    certificate: null,
    SendConnectors: [{ ...newSendConnector('To Office 365'), DNSRoutingEnabled: false, SmartHosts: [endpointName(domain)] }],
  };
  const { InboundConnectors } = customer.tenant;
  const relay = {
    ...newInboundConnector(freeName('Printer relay', InboundConnectors.map((connector) => connector.Name))),
    SenderIPAddresses: [...printer.ipAddresses],
  };
  const tenant = { ...customer.tenant, InboundConnectors: [...InboundConnectors, relay] };
  return { records: [...withRecord(customer.records, tenant), printer], added: [...customer.added, printer.id] };
}
