import { create } from 'zustand';
import type { Hop, HopKind } from '../../exchange/headers/read-hop.ts';
import type { Claim, Conclusion, Doubt, HeaderReading, Pass } from '../../exchange/headers/reading.ts';
import type { MappingChoices } from './compare-headers.ts';
import { useDocument } from '../document.ts';
import { readHeaderSource, type HeaderProblem } from './read-header-source.ts';

export type { Claim, Conclusion, Doubt, HeaderReading, Hop, HopKind, Pass };

/** How far the reading of headers has come. */
export type HeaderPhase =
  | { kind: 'paste'; problem: HeaderProblem | { key: 'cancelled' } | null }
  | { kind: 'reading' }
  | { kind: 'read'; reading: HeaderReading };

type HeaderSession = {
  phase: HeaderPhase;
  /** The run that the headers are held against; null: the one that fits best. */
  run: string | null;
};

/** The headers that are being looked at. They outlive their dialog, and nothing else: neither a drawing nor a link nor the storage gets them. */
export const useHeaderSession = create<HeaderSession>()(() => ({ phase: { kind: 'paste', problem: null }, run: null }));

let cancel: () => void = () => undefined;

/** Reads headers in place of those that were read before. */
export async function startHeaders(source: string | File): Promise<void> {
  cancel();
  useHeaderSession.setState({ phase: { kind: 'reading' }, run: null });
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

/** Holds the headers against another run of the drawing. */
export function compareWith(run: string): void {
  useHeaderSession.setState({ run });
}

/** What the names of headers stand for, by drawing: as long as the page is open, and only here. */
const useMappings = create<{ byDrawing: { readonly [id: string]: MappingChoices } }>()(() => ({ byDrawing: {} }));

const NO_CHOICES: MappingChoices = {};

/** What was chosen for the names of headers in the open drawing. */
export function useMappingChoices(): MappingChoices {
  const id = useDocument((state) => state.id);
  return useMappings((state) => state.byDrawing[id] ?? NO_CHOICES);
}

/** Chooses the record that a tenant id or a server of the headers stands for; null: none of this drawing. */
export function chooseMapping(key: string, record: string | null): void {
  const { id } = useDocument.getState();
  useMappings.setState(({ byDrawing }) => ({ byDrawing: { ...byDrawing, [id]: { ...byDrawing[id], [key]: record } } }));
}
