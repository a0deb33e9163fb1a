import type { Language } from './language.ts';
import { acceptedDomain } from './parameters/accepted-domain.ts';
import { domainPolicy } from './parameters/authentication.ts';
import { certificate, host } from './parameters/host.ts';
import { inboundConnector } from './parameters/inbound-connector.ts';
import { message, mxRecord } from './parameters/mail.ts';
import { note } from './parameters/note.ts';
import { outboundConnector } from './parameters/outbound-connector.ts';
import type { ParameterText } from './parameters/parameter.ts';
import { recipient } from './parameters/recipient.ts';
import { sendConnector } from './parameters/send-connector.ts';
import { organization, tenant } from './parameters/tenant.ts';
import { transportRule } from './parameters/transport-rule.ts';

export type { ParameterText } from './parameters/parameter.ts';

/** What the inspector says of every field a person can enter, by noun and by the field's key in the document. */
export const parameters = {
  inboundConnector,
  outboundConnector,
  sendConnector,
  transportRule,
  acceptedDomain,
  recipient,
  host,
  certificate,
  tenant,
  organization,
  note,
  mxRecord,
  message,
  domainPolicy,
};
export type ParameterNoun = keyof typeof parameters;

/** What a field is called: a cmdlet parameter keeps Microsoft's name in every language. */
export function parameterLabel(key: string, parameter: ParameterText, language: Language): string {
  return parameter.label?.[language] ?? key;
}
