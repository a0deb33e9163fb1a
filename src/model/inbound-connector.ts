import * as v from 'valibot';
import { certificateName, domainName, flag, list, nullable, requiredText, scopedDomain, senderIpAddress } from './fields.ts';
import { vendorObject } from './vendor-object.ts';

export const INBOUND_CONNECTOR_TYPES = ['OnPremises', 'Partner'] as const;

/** The parameters the engine reads. Source of each: New-InboundConnector. */
export const inboundConnectorEntries = {
  Name: requiredText,
  Enabled: v.optional(flag, true),
  ConnectorType: v.picklist(INBOUND_CONNECTOR_TYPES),
  TlsSenderCertificateName: nullable(certificateName),
  SenderIPAddresses: list(senderIpAddress),
  /** The five below scope and restrict Partner connectors; on an OnPremises connector they are without effect. */
  SenderDomains: list(scopedDomain),
  RequireTls: v.optional(flag, false),
  RestrictDomainsToCertificate: v.optional(flag, false),
  RestrictDomainsToIPAddresses: v.optional(flag, false),
  AssociatedAcceptedDomains: list(domainName),
};

/** A rule by which a tenant claims sessions at the front door. It is no wire: it matches. */
export const inboundConnectorSchema = vendorObject(inboundConnectorEntries);
export type InboundConnector = v.InferOutput<typeof inboundConnectorSchema>;
export type InboundConnectorParameter = keyof typeof inboundConnectorEntries;
