import * as v from 'valibot';
import { address, flag, hostNameOrIp, list, nullable, requiredText, scopedDomain } from './fields.ts';
import { vendorObject } from './vendor-object.ts';

/** The parameters routing reads. Source: New-SendConnector (on-premises Exchange); other mail servers have the same idea. */
export const sendConnectorEntries = {
  Name: requiredText,
  Enabled: v.optional(flag, true),
  AddressSpaces: list(scopedDomain),
  /** True: the recipient domain's MX; false: SmartHosts. */
  DNSRoutingEnabled: v.optional(flag, true),
  SmartHosts: list(hostNameOrIp),
  /** True: never STARTTLS, hence no certificate either. */
  IgnoreSTARTTLS: v.optional(flag, false),
  /** Ours: whether the host's certificate is offered as the TLS client certificate. */
  presentsCertificate: v.optional(flag, true),
  /** Ours: the mailbox this host logs on as (SMTP AUTH); null for an anonymous session. */
  authenticatesAs: nullable(address),
};

/** Where a host outside the service sends mail for some recipient domains. */
export const sendConnectorSchema = vendorObject(sendConnectorEntries);
export type SendConnector = v.InferOutput<typeof sendConnectorSchema>;
export type SendConnectorParameter = keyof typeof sendConnectorEntries;
