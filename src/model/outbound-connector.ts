import * as v from 'valibot';
import { flag, hostNameOrIp, list, requiredText, scopedDomain } from './fields.ts';
import { vendorObject } from './vendor-object.ts';

export const OUTBOUND_CONNECTOR_TYPES = ['OnPremises', 'Partner'] as const;

/** The parameters routing reads. Source of each: New-OutboundConnector. */
export const outboundConnectorEntries = {
  Name: requiredText,
  Enabled: v.optional(flag, true),
  ConnectorType: v.picklist(OUTBOUND_CONNECTOR_TYPES),
  RecipientDomains: list(scopedDomain),
  AllAcceptedDomains: v.optional(flag, false),
  UseMXRecord: v.optional(flag, true),
  SmartHosts: list(hostNameOrIp),
  IsTransportRuleScoped: v.optional(flag, false),
  /** Centralized mail transport: everything not delivered inside the tenant goes to the on-premises servers first. */
  RouteAllMessagesViaOnPremises: v.optional(flag, false),
  SenderRewritingEnabled: v.optional(flag, false),
  TestMode: v.optional(flag, false),
};

/** Where a tenant sends mail for some recipient domains. */
export const outboundConnectorSchema = vendorObject(outboundConnectorEntries);
export type OutboundConnector = v.InferOutput<typeof outboundConnectorSchema>;
export type OutboundConnectorParameter = keyof typeof outboundConnectorEntries;
