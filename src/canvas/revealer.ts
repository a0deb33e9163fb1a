import type { Scenario } from '../model/scenario.ts';

/** A state of a drawing, and which drawing's it is. */
export type Shown = { documentId: string; scenario: Scenario };

/**
 * Follows a drawing's changes, and has what they did shown with the next frame: all of them together, so that none is
 * forgotten for another one that came before that frame.
 *
 * @param first how the drawing is now.
 * @param isByHand whether what moves now is moved by hand or by keys: who does that sees where it goes.
 * @param reveal shows what became of one state in the other.
 */
export function createRevealer(first: Shown, isByHand: () => boolean, reveal: (before: Scenario, after: Scenario) => void) {
  let seen = first;
  let now = first;
  let frame: number | null = null;
  const stop = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  };
  const follow = (next: Shown): void => {
    now = next;
    if (next.documentId !== seen.documentId) {
      stop();
      seen = next;
    }
    if (frame !== null || next.scenario === seen.scenario) return;
    if (next.scenario.records === seen.scenario.records && isByHand()) {
      seen = next;
      return;
    }
    // One frame later: React Flow takes new nodes in with its own effects.
    frame = requestAnimationFrame(() => {
      frame = null;
      const before = seen.scenario;
      seen = now;
      if (now.scenario !== before) reveal(before, now.scenario);
    });
  };
  return { follow, stop };
}
