import type { HeaderReading } from './reading.ts';
import { isService } from './read-hop.ts';

/**
 * A step of the way that headers show, as a drawing would have it: what happens inside the service is one with the entry. `hop` and `pass`
 * are indexes.
 */
export type ObservedStep =
  /** Into the service: by SMTP, or from a mailbox of it. */
  | { kind: 'entry'; hop: number; pass: number }
  /** From the service to a server elsewhere. */
  | { kind: 'leaving'; hop: number }
  /** From server to server outside the service. */
  | { kind: 'between'; hop: number };

/** More steps than any message has; a forged header has no end. */
const MOST_STEPS = 100;

/** The way of the message, from the oldest step to the newest. */
export function observedWay({ hops, passes }: Pick<HeaderReading, 'hops' | 'passes'>): ObservedStep[] {
  const starts = new Map(passes.map(({ first }, pass) => [first, pass]));
  const steps = hops.flatMap((hop, index): ObservedStep[] => {
    const pass = starts.get(index);
    if (pass !== undefined) return [{ kind: 'entry', hop: index, pass }];
    if (isService(hop) || hop.kind === 'unreadable') return [];
    return [{ kind: hop.kind === 'leaving' ? 'leaving' : 'between', hop: index }];
  });
  return steps.slice(-MOST_STEPS);
}

/** Whether the newest line says that the message lies in a mailbox of the service. */
export function isDelivered({ hops }: Pick<HeaderReading, 'hops'>): boolean {
  return hops.at(-1)?.kind === 'delivery';
}
