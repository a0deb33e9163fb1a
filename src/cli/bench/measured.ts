import type { CallTimes } from './time-calls.ts';

/** What was measured of one forest. */
export type Measured = {
  readonly connectors: number;
  readonly decide: CallTimes;
  /** A verdict together with everybody who was compared for it. */
  readonly compare: CallTimes;
  /** One dependent read from as many bytes of memory. */
  readonly readNs: number;
  readonly scan: Scan;
  readonly buildMs: number;
  readonly bytes: number;
  readonly editNs: number;
};

/**
 * The linear scan beside it: nanoseconds a message; how many messages it was asked, of how many the index gave the same
 * verdict, and of how many it named the same connectors as having recognized the sender.
 */
export type Scan = { readonly mean: number; readonly messages: number; readonly equal: number; readonly sameMatches: number };
