import type { HeaderField } from './parse-headers.ts';
import type { Hop } from './read-hop.ts';

/** How far a conclusion carries. `stated`: the service wrote it in so many words; `derived`: it follows from that; `weak`: it fits. */
export const CERTAINTIES = ['stated', 'derived', 'weak'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What headers let one conclude about the newest pass through the service. Closed list; each with a sentence in the content tables. */
export type Finding =
  | { key: 'direction'; direction: 'Originating' | 'Incoming' }
  /** A mailbox of the service sent it: Originating without any connector. */
  | { key: 'mailboxSubmission' }
  /** It came in through a connector of the tenant's own: Originating. */
  | { key: 'throughConnector' }
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
  /** Headers of the two halves of a hybrid organization were kept, or taken in. */
  | { key: 'hybridHeaders' }
  | { key: 'enhancedFiltering'; ip: string | null }
  | { key: 'earlierPass' };

/** What does not fit together. Closed list; each with a sentence in the content tables. */
export type Doubt =
  | { key: 'noReceived' }
  /** Nothing in it was written by Microsoft's service. */
  | { key: 'notMicrosoft' }
  /** Microsoft's headers without any hop of the service: forged, copied, or the hops were left away. */
  | { key: 'withoutService' }
  | { key: 'addressDiffers'; header: string; hop: string }
  | { key: 'heloDiffers'; header: string; hop: string }
  | { key: 'passesDiffer'; counted: number; seen: number }
  /** A hop is older than the one below it: clocks, a forged hop, or another order than the message's. */
  | { key: 'timeRunsBack'; hop: number }
  | { key: 'unreadableHop'; hop: number }
  | { key: 'repeated'; name: string; count: number }
  /** Organization headers of a hybrid partner travelled outside: a connector let them out. */
  | { key: 'leakedHeaders' }
  | { key: 'cut' }
  | { key: 'tenantsDiffer'; first: string; second: string };

/** What no header says, whoever asks. */
export const UNKNOWABLE = ['connector', 'certificateOrAddress', 'otherTenants'] as const;
export type Unknowable = (typeof UNKNOWABLE)[number];

export type Conclusion = { finding: Finding; certainty: Certainty; evidence: readonly HeaderField[] };

/** A message's header, read. Hops go from the oldest to the newest. */
export type HeaderReading = {
  hops: readonly Hop[];
  /** Indexes of the hops at which the message entered the service: each was one attribution. */
  entries: readonly number[];
  conclusions: readonly Conclusion[];
  doubts: readonly Doubt[];
  unknowable: readonly Unknowable[];
};
