import * as v from 'valibot';
import { domainName, list, nullable, requiredText, text } from './fields.ts';
import { vendorObject } from './vendor-object.ts';

export const TRANSPORT_RULE_STATES = ['Enabled', 'Disabled'] as const;
export const SENDER_ADDRESS_LOCATIONS = ['Header', 'Envelope', 'HeaderOrEnvelope'] as const;

/** The parameters routing reads. Source: New-TransportRule. All conditions that are set must hold. */
export const transportRuleEntries = {
  Name: requiredText,
  State: v.optional(v.picklist(TRANSPORT_RULE_STATES), 'Enabled'),
  SenderDomainIs: list(domainName),
  /** Where the conditions about senders look: the header From, MAIL FROM, or both. */
  SenderAddressLocation: v.optional(v.picklist(SENDER_ADDRESS_LOCATIONS), 'Header'),
  RecipientDomainIs: list(domainName),
  /** Holds when the message has this header, with one of the words when any are given. */
  HeaderContainsMessageHeader: nullable(text),
  HeaderContainsWords: list(text),
  /** The rule does not apply to a message that has this header: what stops an add-on service's loop. */
  ExceptIfHeaderContainsMessageHeader: nullable(text),
  ExceptIfHeaderContainsWords: list(text),
  /** Name of the outbound connector the message is redirected to. */
  RouteMessageOutboundConnector: nullable(text),
};

/** A mail flow rule that redirects messages to an outbound connector. */
export const transportRuleSchema = vendorObject(transportRuleEntries);
export type TransportRule = v.InferOutput<typeof transportRuleSchema>;
export type TransportRuleParameter = keyof typeof transportRuleEntries;
