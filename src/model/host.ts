import * as v from 'valibot';
import { acceptedDomainSchema } from './accepted-domain.ts';
import { certificateSchema } from './certificate.ts';
import { domainName, id, ipAddress, list, nullable, requiredText } from './fields.ts';
import { recipientSchema } from './recipient.ts';
import { sendConnectorSchema } from './send-connector.ts';
import { signingEntries } from './signing.ts';

/** What every kind of host has. */
export const hostEntries = {
  id,
  name: requiredText,
  /** What the host calls itself in EHLO, and what MX records and smart hosts point to. */
  hostName: domainName,
  /** The first one is the source address of its sessions (assumption A8: no NAT on the way). */
  ipAddresses: list(ipAddress),
  certificate: nullable(certificateSchema),
  SendConnectors: list(sendConnectorSchema),
  ...signingEntries,
};

/** A company's own mail server: it has mailboxes, and a place in an organization or (a test device) in none. */
export const onPremisesServerSchema = v.strictObject({
  ...hostEntries,
  type: v.literal('onPremisesServer'),
  organization: nullable(id),
  AcceptedDomains: list(acceptedDomainSchema),
  recipients: list(recipientSchema),
});
export type OnPremisesServer = v.InferOutput<typeof onPremisesServerSchema>;

/** A relay without mailboxes: a filter, a smart host, a multifunction printer. */
export const gatewaySchema = v.strictObject({
  ...hostEntries,
  type: v.literal('gateway'),
  organization: nullable(id),
});
export type Gateway = v.InferOutput<typeof gatewaySchema>;

/** Any other server of the Internet. It takes every recipient of the domains it accepts: nobody draws its directory. */
export const internetHostSchema = v.strictObject({
  ...hostEntries,
  type: v.literal('internetHost'),
  AcceptedDomains: list(acceptedDomainSchema),
});
export type InternetHost = v.InferOutput<typeof internetHostSchema>;

/** Whatever speaks SMTP outside the service. */
export type Host = OnPremisesServer | Gateway | InternetHost;
