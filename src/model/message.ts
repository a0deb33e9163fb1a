import * as v from 'valibot';
import { isAddress } from './address.ts';
import { address, id, list, mailFrom, text } from './fields.ts';

export const messageEntries = {
  id,
  /** What the list of messages calls it; empty: its envelope speaks for it. */
  title: v.optional(text, ''),
  /** MAIL FROM (RFC 5321). The empty string is the null reverse-path. */
  mailFrom,
  /** RCPT TO, one item a recipient. */
  rcptTo: v.pipe(v.array(address), v.minLength(1, 'noRecipient')),
  /** A tenant: submitted from a mailbox there. A host: that host sends it. */
  submittedAt: id,
  /** Header lines a transport rule may look for, `Name: value`. */
  headers: list(text),
  /** The address in the header From (RFC 5322), where it is another than MAIL FROM; empty: the same. DMARC and transport rules read it; attribution does not. */
  headerFrom: v.optional(v.pipe(text, v.check((value) => value === '' || isAddress(value), 'address')), ''),
};

/** One mail to send: its envelope, and the place where it is submitted. */
export const messageSchema = v.strictObject(messageEntries);
export type Message = v.InferOutput<typeof messageSchema>;
