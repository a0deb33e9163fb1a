import type { CallTimes } from './time-calls.ts';

/** What was measured of one forest. */
export type Measured = {
  readonly connectors: number;
  readonly decide: CallTimes;
  readonly readNs: number;
  readonly scan: Scan;
  readonly buildMs: number;
  readonly bytes: number;
  readonly editNs: number;
};
/** The linear scan beside it: how many messages it was asked, and how many of its verdicts were the same. */
export type Scan = CallTimes & { readonly messages: number; readonly equal: number };
