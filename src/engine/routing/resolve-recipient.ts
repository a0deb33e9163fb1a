import { addressKey, domainOfAddress, sameAddress } from '../../model/address.ts';
import type { Recipient } from '../../model/recipient.ts';
import type { Directory } from './directory.ts';
import { originalSender } from './sender-rewriting.ts';

/** Why an envelope got another recipient. */
export type Readdressing = { to: string; because: 'targetAddress' | 'forwarding' | 'senderRewriting' };

/** Where a recipient's mail belongs, seen from one server or tenant. */
export type Resolved = { address: string; readdressing: Readdressing | null } & (
  | { kind: 'mailbox'; recipient: Recipient | null }
  /** In a domain that is Authoritative here, and nobody has the address. */
  | { kind: 'unknown' }
  /** In a domain of InternalRelay, of somebody else, or a mail user's whose mailbox is not here. */
  | { kind: 'elsewhere' }
  /** Target addresses that lead back to each other. */
  | { kind: 'circle' }
);

/**
 * Follows target addresses until a mailbox, a way out or a dead end is found. Forwarding is not followed here: it is a
 * mailbox's own doing, and centralized transport comes before it.
 */
export function resolveRecipient(directory: Directory, rcptTo: string): Resolved {
  const seen = new Set<string>();
  let address = rcptTo;
  let readdressing: Readdressing | null = null;
  for (;;) {
    if (seen.has(addressKey(address))) return { kind: 'circle', address, readdressing };
    seen.add(addressKey(address));
    const recipient = directory.find(address);
    if (recipient === undefined) {
      const sender = originalSender(address);
      if (sender === null || !isAcceptedHere(directory, address)) return withoutRecipient(directory, address, readdressing);
      address = sender;
      readdressing = { to: sender, because: 'senderRewriting' };
      continue;
    }
    if (recipient.RecipientType === 'UserMailbox') return { kind: 'mailbox', recipient, address, readdressing };
    const target = recipient.ExternalEmailAddress;
    if (target === null || sameAddress(target, address)) return { kind: 'elsewhere', address, readdressing };
    readdressing = { to: target, because: 'targetAddress' };
    if (directory.find(target) === recipient) return { kind: 'elsewhere', address: target, readdressing };
    address = target;
  }
}

function isAcceptedHere(directory: Directory, address: string): boolean {
  const domain = domainOfAddress(address);
  return domain !== null && !directory.takesEverybody && directory.domainType(domain) !== null;
}

function withoutRecipient(directory: Directory, address: string, readdressing: Readdressing | null): Resolved {
  const domain = domainOfAddress(address);
  const domainType = domain === null ? null : directory.domainType(domain);
  if (domainType !== 'Authoritative') return { kind: 'elsewhere', address, readdressing };
  return directory.takesEverybody
    ? { kind: 'mailbox', recipient: null, address, readdressing }
    : { kind: 'unknown', address, readdressing };
}
