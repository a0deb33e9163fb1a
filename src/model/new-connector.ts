import type { InboundConnector } from './inbound-connector.ts';
import type { OutboundConnector } from './outbound-connector.ts';
import type { SendConnector } from './send-connector.ts';
import type { TransportRule } from './transport-rule.ts';

/** An inbound connector that recognizes nobody yet: it changes no verdict before its user says whom it is for. */
export function newInboundConnector(Name: string): InboundConnector {
  return {
    Name,
    Enabled: true,
    ConnectorType: 'OnPremises',
    TlsSenderCertificateName: null,
    SenderIPAddresses: [],
    SenderDomains: [],
    RequireTls: false,
    RestrictDomainsToCertificate: false,
    RestrictDomainsToIPAddresses: false,
    AssociatedAcceptedDomains: [],
  };
}

/** An outbound connector for every recipient by MX: the same way as without it, until its user says where to. */
export function newOutboundConnector(Name: string): OutboundConnector {
  return {
    Name,
    Enabled: true,
    ConnectorType: 'Partner',
    RecipientDomains: ['*'],
    AllAcceptedDomains: false,
    UseMXRecord: true,
    SmartHosts: [],
    IsTransportRuleScoped: false,
    RouteAllMessagesViaOnPremises: false,
    SenderRewritingEnabled: false,
    TestMode: false,
  };
}

/** A Send connector for every recipient, by MX. */
export function newSendConnector(Name: string): SendConnector {
  return {
    Name,
    Enabled: true,
    AddressSpaces: ['*'],
    DNSRoutingEnabled: true,
    SmartHosts: [],
    IgnoreSTARTTLS: false,
    presentsCertificate: true,
    authenticatesAs: null,
  };
}

/** A transport rule that redirects nothing before it names a connector. */
export function newTransportRule(Name: string): TransportRule {
  return {
    Name,
    State: 'Enabled',
    SenderDomainIs: [],
    SenderAddressLocation: 'Header',
    RecipientDomainIs: [],
    HeaderContainsMessageHeader: null,
    HeaderContainsWords: [],
    ExceptIfHeaderContainsMessageHeader: null,
    ExceptIfHeaderContainsWords: [],
    RouteMessageOutboundConnector: null,
  };
}
