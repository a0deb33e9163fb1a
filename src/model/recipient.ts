import * as v from 'valibot';
import { address, flag, list, nullable } from './fields.ts';
import { vendorObject } from './vendor-object.ts';

/** Source: Get-Recipient, RecipientType. A `MailUser` has its mailbox elsewhere (on-premises: a remote mailbox). */
export const RECIPIENT_TYPES = ['UserMailbox', 'MailUser'] as const;

export const recipientEntries = {
  PrimarySmtpAddress: address,
  /** Further addresses of the same recipient. */
  EmailAddresses: list(address),
  RecipientType: v.optional(v.picklist(RECIPIENT_TYPES), 'UserMailbox'),
  /** MailUser: where the mailbox really is (on-premises this is RemoteRoutingAddress, the targetAddress). */
  ExternalEmailAddress: nullable(address),
  /** UserMailbox: where its mail is forwarded. Source: Set-Mailbox. */
  ForwardingSmtpAddress: nullable(address),
  DeliverToMailboxAndForward: v.optional(flag, false),
};

/** Somebody with an address in a tenant or on an on-premises server. */
export const recipientSchema = vendorObject(recipientEntries);
export type Recipient = v.InferOutput<typeof recipientSchema>;
