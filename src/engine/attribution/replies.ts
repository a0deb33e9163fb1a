import type { Reply } from './types.ts';

/*
 * The SMTP replies that attribution gives. Sources: support articles on 5.7.64 "TenantAttribution" and on ATTR36;
 * "Configure mail flow using connectors" for 5.7.51; the announcement of RejectDirectSend for 5.7.68.
 */

/** Nobody claimed the sender, and no tenant accepts the recipient. */
export const RELAY_DENIED: Reply = { code: 550, enhancedStatusCode: '5.7.64', text: 'TenantAttribution; Relay Access Denied' };

/** The same, when a connector had recognized the sender and no domain of its tenant agreed. */
export const RELAY_DENIED_ATTR36: Reply = { code: 550, enhancedStatusCode: '5.7.64', text: 'TenantAttribution; Relay Access Denied ATTR36' };

/** A restricting Partner connector whose restriction the session does not meet. */
export const PARTNER_RESTRICTED: Reply = {
  code: 550,
  enhancedStatusCode: '5.7.51',
  text:
    "TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. " +
    'The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set',
};

/** RequireTls and a session without TLS. The code and the text are assumed: nothing public gives them (assumption A10). */
export const TLS_REQUIRED: Reply = { code: 550, enhancedStatusCode: '5.7.1', text: 'TLS is required by the Partner connector (assumed text)' };

/** RejectDirectSend. */
export const DIRECT_SEND_REJECTED: Reply = {
  code: 550,
  enhancedStatusCode: '5.7.68',
  text: 'TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
};
