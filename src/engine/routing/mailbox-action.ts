import { addressKey } from '../../model/address.ts';
import type { Recipient } from '../../model/recipient.ts';
import type { Envelope } from './envelope.ts';

/** A chain of mailboxes that is longer than this is taken for a loop, or its copies stop: no drawing may keep the engine busy for ever. */
export const FORWARDING_LIMIT = 20;

/** What a mailbox does with a message. Source: Set-Mailbox, ForwardingSmtpAddress and DeliverToMailboxAndForward. */
export type MailboxAction =
  | { kind: 'keeps'; copy: Envelope | null }
  | { kind: 'forwards'; envelope: Envelope; forwardedBy: readonly string[] }
  /** It had the message before, on this very server; or too many others had. */
  | { kind: 'circle' };

/**
 * @param recipient null for a mailbox that nobody drew: it keeps what it gets.
 * @param forwardedBy the mailboxes that forwarded the message already, since it came to this server or tenant.
 */
export function mailboxAction(recipient: Recipient | null, envelope: Envelope, forwardedBy: readonly string[]): MailboxAction {
  const forwardTo = recipient?.ForwardingSmtpAddress ?? null;
  const self = addressKey(recipient?.PrimarySmtpAddress ?? envelope.rcptTo);
  const hasCopied = envelope.copiedBy.includes(self) || envelope.copiedBy.length >= FORWARDING_LIMIT;
  if (forwardTo === null || hasCopied) return { kind: 'keeps', copy: null };
  const forwarded = { ...envelope, rcptTo: forwardTo };
  if (recipient?.DeliverToMailboxAndForward === true) {
    return { kind: 'keeps', copy: { ...forwarded, copiedBy: [...envelope.copiedBy, self] } };
  }
  if (forwardedBy.includes(self) || forwardedBy.length >= FORWARDING_LIMIT) return { kind: 'circle' };
  return { kind: 'forwards', envelope: forwarded, forwardedBy: [...forwardedBy, self] };
}
