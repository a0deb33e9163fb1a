import type { HeaderField } from './parse-headers.ts';
import type { Hop } from './read-hop.ts';

/**
 * How far a conclusion carries. `stated`: a header says it in so many words; `derived`: it follows from what is said; `weak`: it fits, or
 * rests on lines that the sender can have written. None of them is proof: headers are not signed.
 */
export const CERTAINTIES = ['stated', 'derived', 'weak'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type Direction = 'Originating' | 'Incoming';

/** Something that the header says, with the fields that say it. */
export type Claim<Value> = { value: Value; certainty: Certainty; evidence: readonly HeaderField[] };

/** One pass of the message through the service, from where it came in: one attribution. */
export type Pass = {
  /** `frontDoor`: by SMTP, at the front door; `mailbox`: submitted by a mailbox; `missing`: the line of its entry is not there. */
  kind: 'frontDoor' | 'mailbox' | 'missing';
  /** Index of the hop at which it came in; null for `missing`. */
  opener: number | null;
  /** Index of the first hop that is seen of it. */
  first: number;
  direction: Claim<Direction> | null;
  tenantId: Claim<string> | null;
  /** Of consumer Outlook, which is no customer's tenant. */
  isConsumer: boolean;
};

/** What headers let one conclude. Closed list; each with a sentence in the content tables. */
export type Finding =
  | { key: 'direction'; direction: Direction }
  /** A mailbox of the service sent it: Originating without any connector. */
  | { key: 'mailboxSubmission' }
  /** It came in through a connector of the tenant's own: Originating. */
  | { key: 'throughConnector' }
  /** The service's own way out delivered it to the front door: another tenant's mail. */
  | { key: 'fromOtherTenant' }
  /** Consumer Outlook. */
  | { key: 'consumer' }
  | { key: 'tenant'; id: string }
  | { key: 'attributedTenant'; id: string }
  | { key: 'connectingAddress'; ip: string }
  | { key: 'helo'; name: string }
  /** Internal or Anonymous: whether the sender is trusted, which is another question than whose the mail is. */
  | { key: 'authAs'; value: string }
  | { key: 'originatorOrganization'; domain: string }
  | { key: 'passes'; count: number }
  /** What the filter wrote down of the connection. */
  | { key: 'filterReport'; ip: string | null; helo: string | null; direction: string | null }
  /** Headers of the two halves of a hybrid organization were kept, or taken in. */
  | { key: 'hybridHeaders' }
  | { key: 'enhancedFiltering'; ip: string | null }
  | { key: 'earlierPass' };

/** What does not fit together, or was not there. Closed list; each with a sentence in the content tables. Hops by their index. */
export type Doubt =
  | { key: 'noHeader' }
  | { key: 'noReceived' }
  /** Nothing in it was written by Microsoft's service. */
  | { key: 'notMicrosoft' }
  /** Microsoft's headers without any hop of the service: forged, copied, or the hops were left away. */
  | { key: 'withoutService' }
  /** The lines of the service lie below a hop whose sender can have written them. */
  | { key: 'serviceNotVouched' }
  | { key: 'addressDiffers'; header: string; hop: string }
  | { key: 'heloDiffers'; header: string; hop: string }
  | { key: 'passesDiffer'; counted: number; seen: number }
  /** A hop is older than the one below it: clocks, a forged hop, or another order than the message's. */
  | { key: 'timeRunsBack'; hop: number }
  /** It gives the name of the service's way out, and an address that is none of the service's. */
  | { key: 'notServiceAddress'; hop: number; ip: string }
  /** Whoever sent it is not whoever had received it before. */
  | { key: 'chainBreaks'; hop: number; from: string; by: string }
  | { key: 'entryMissing'; hop: number }
  | { key: 'unreadableHop'; hop: number }
  | { key: 'repeated'; name: string; count: number }
  | { key: 'directionsDiffer' }
  | { key: 'tenantsDiffer'; first: string; second: string }
  /** Organization headers of a hybrid partner travelled outside: a connector let them out. */
  | { key: 'leakedHeaders' }
  | { key: 'textBefore'; lines: number }
  | { key: 'cut' };

/** What no header says, whoever asks. */
export const UNKNOWABLE = ['connector', 'certificateOrAddress', 'otherTenants'] as const;
export type Unknowable = (typeof UNKNOWABLE)[number];

/** A finding and what it rests on. `pass`: index of the pass it speaks of; null: of the message. */
export type Conclusion = { finding: Finding; certainty: Certainty; evidence: readonly HeaderField[]; pass: number | null };

/** The envelope, as far as a header tells: none of it is the envelope itself. */
export type HeaderEnvelope = {
  /** MAIL FROM; the empty string is the null reverse-path. */
  mailFrom: Claim<string> | null;
  rcptTo: Claim<string> | null;
  messageId: string | null;
};

/** A message's header, read. Hops and passes go from the oldest to the newest. */
export type HeaderReading = {
  hops: readonly Hop[];
  /** Index of the oldest hop whose line no sender has to be believed for. */
  vouchedFrom: number;
  passes: readonly Pass[];
  envelope: HeaderEnvelope;
  conclusions: readonly Conclusion[];
  doubts: readonly Doubt[];
  unknowable: readonly Unknowable[];
};
