import type { Message } from '../../model/message.ts';

/** What routing reads of a message on its way: the SMTP envelope for one recipient, and header lines. */
export type Envelope = {
  readonly mailFrom: string;
  readonly rcptTo: string;
  /** The address in the header From; it stays what it was when MAIL FROM is rewritten. Empty: a report, whose header nobody wrote. */
  readonly headerFrom: string;
  /** `Name: value` lines: the message's own, and one `Received` line for each host that took it. */
  readonly headers: readonly string[];
  /** Addresses of mailboxes that sent a copy on; none does so twice (as Exchange's loop header prevents). */
  readonly copiedBy: readonly string[];
};

/** The envelope with which a message starts out to one recipient. */
export function envelopeOf(message: Message, rcptTo: string): Envelope {
  return { mailFrom: message.mailFrom, rcptTo, headerFrom: message.headerFrom === '' ? message.mailFrom : message.headerFrom, headers: message.headers, copiedBy: [] };
}

/**
 * The trace line a host adds (RFC 5321 §4.4). A line that is already there is not added again: rules ask whether a host
 * was visited, not how often, and going round in circles must not look like progress.
 */
export function withReceived(envelope: Envelope, hostName: string): Envelope {
  const line = `Received: by ${hostName}`;
  return envelope.headers.includes(line) ? envelope : { ...envelope, headers: [...envelope.headers, line] };
}
