import { create } from 'zustand';
import type { Hop, HopKind } from '../exchange/headers/read-hop.ts';
import type { Claim, Conclusion, Doubt, HeaderReading, Pass } from '../exchange/headers/reading.ts';
import { readHeaderSource, type HeaderProblem } from './read-header-source.ts';

export type { Claim, Conclusion, Doubt, HeaderReading, Hop, HopKind, Pass };

/** How far the reading of headers has come. */
export type HeaderPhase =
  | { kind: 'paste'; problem: HeaderProblem | { key: 'cancelled' } | null }
  | { kind: 'reading' }
  | { kind: 'read'; reading: HeaderReading };

type HeaderSession = { phase: HeaderPhase };

/** The headers that are being looked at. They outlive their dialog, and nothing else: neither a drawing nor a link nor the storage gets them. */
export const useHeaderSession = create<HeaderSession>()(() => ({ phase: { kind: 'paste', problem: null } }));

let cancel: () => void = () => undefined;

/** Reads headers in place of those that were read before. */
export async function startHeaders(source: string | File): Promise<void> {
  cancel();
  useHeaderSession.setState({ phase: { kind: 'reading' } });
  const under = readHeaderSource(source);
  const mine = under.cancel;
  cancel = mine;
  const { reading, problem } = await under.outcome;
  // Another reading has begun in the meantime.
  if (cancel !== mine) return;
  cancel = () => undefined;
  useHeaderSession.setState({ phase: reading === null ? { kind: 'paste', problem: problem ?? { key: 'cancelled' } } : { kind: 'read', reading } });
}

/** Ends the reading that is under way. */
export function cancelHeaders(): void {
  cancel();
}

/** Forgets the headers. */
export function forgetHeaders(): void {
  cancel();
  cancel = () => undefined;
  useHeaderSession.setState({ phase: { kind: 'paste', problem: null } });
}
