import type { Reply } from '../attribution/types.ts';

/*
 * The SMTP replies and delivery status codes that routing gives; attribution has its own.
 * Source of those without a note: "NDR error codes in Exchange Online".
 */

/** Directory-based edge blocking: an unknown recipient of an Authoritative domain, refused in the session. */
export const RECIPIENT_REFUSED: Reply = { code: 550, enhancedStatusCode: '5.4.1', text: 'Recipient address rejected: Access denied' };

/** The same recipient, found missing after the message was taken. */
export const RECIPIENT_NOT_FOUND: Reply = { code: 550, enhancedStatusCode: '5.1.10', text: 'RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup' };

/** A loop that the service sees. Source: support article on 5.4.14, "Hop count exceeded". */
export const LOOP_SEEN_BY_SERVICE: Reply = { code: 554, enhancedStatusCode: '5.4.14', text: 'Hop count exceeded - possible mail loop ATTR34' };

/** A loop that a server outside the service sees. */
export const LOOP_SEEN_BY_HOST: Reply = { code: 554, enhancedStatusCode: '5.4.6', text: 'Hop count exceeded - possible mail loop' };

/** A server that is asked to carry mail for a domain which is none of its business. */
export const UNABLE_TO_RELAY: Reply = { code: 550, enhancedStatusCode: '5.7.54', text: 'SMTP; Unable to relay recipient in non-accepted domain' };

/** SMTP AUTH with an address that is no mailbox of any tenant. Source: support articles on client submission. */
export const AUTHENTICATION_FAILED: Reply = { code: 535, enhancedStatusCode: '5.7.3', text: 'Authentication unsuccessful' };
