import type { inspectorTexts } from '../../content/inspector-texts.ts';
import type { InLanguage } from '../../content/language.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import type { OutboundConnector } from '../../model/outbound-connector.ts';
import type { SendConnector } from '../../model/send-connector.ts';

type Words = InLanguage<typeof inspectorTexts>;

/** What an inbound connector recognizes senders by, on one line. */
export function inboundSummary(connector: InboundConnector): string {
  const domains = connector.ConnectorType === 'Partner' ? connector.SenderDomains : [];
  const name = connector.TlsSenderCertificateName;
  return [connector.ConnectorType, ...(name === null ? [] : [name]), ...connector.SenderIPAddresses, ...domains].join(' · ');
}

/** For whom an outbound connector is and where it leads, on one line. */
export function outboundSummary(connector: OutboundConnector, words: Words): string {
  return way(connector.RecipientDomains, connector.UseMXRecord, connector.SmartHosts, words);
}

/** For whom a Send connector is and where it leads, on one line. */
export function sendSummary(connector: SendConnector, words: Words): string {
  return way(connector.AddressSpaces, connector.DNSRoutingEnabled, connector.SmartHosts, words);
}

function way(domains: readonly string[], byMx: boolean, smartHosts: readonly string[], words: Words): string {
  const to = byMx ? words.byMx : smartHosts.length === 0 ? words.noSmartHost : smartHosts.join(', ');
  return domains.length === 0 ? to : `${domains.join(', ')} → ${to}`;
}
