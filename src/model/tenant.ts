import * as v from 'valibot';
import { acceptedDomainSchema } from './accepted-domain.ts';
import { flag, id, list, nullable, requiredText } from './fields.ts';
import { inboundConnectorSchema } from './inbound-connector.ts';
import { outboundConnectorSchema } from './outbound-connector.ts';
import { recipientSchema } from './recipient.ts';
import { signingEntries } from './signing.ts';
import { transportRuleSchema } from './transport-rule.ts';

export const tenantEntries = {
  organization: nullable(id),
  name: requiredText,
  /** Source: Set-OrganizationConfig. */
  RejectDirectSend: v.optional(flag, false),
  AcceptedDomains: list(acceptedDomainSchema),
  InboundConnectors: list(inboundConnectorSchema),
  OutboundConnectors: list(outboundConnectorSchema),
  TransportRules: list(transportRuleSchema),
  recipients: list(recipientSchema),
  ...signingEntries,
};

/** A tenant of the service. `name` is what verdicts are given in, and the first label of its onmicrosoft.com domain. */
export const tenantSchema = v.strictObject({ id, type: v.literal('tenant'), ...tenantEntries });
export type Tenant = v.InferOutput<typeof tenantSchema>;
