import type { Placement } from '../../model/layout.ts';
import { endGesture } from '../../store/document.ts';

/** Leads what is dragged to where it stands in line with something. */
export type Leader = {
  /** A drag begins. @param ids the nodes under the hand. */
  start: (ids: readonly string[]) => void;
  /** Where they shall stand instead of where they were dragged to. */
  lead: (moved: ReadonlyMap<string, Placement>) => ReadonlyMap<string, Placement>;
  end: () => void;
};

/** It comes after the picture; until then drags are not led. */
let leader: Leader | null = null;

export function setLeader(next: Leader | null): void {
  leader = next;
}

/**
 * Tells the leader of a drag, and marks the canvas `leading` for as long as it lasts. React Flow does not report the end of
 * a drag that a second finger broke off, so the end is where the pointer goes up; one frame later, for its last report.
 */
export function beginDrag(canvas: HTMLElement | null, ids: readonly string[]): void {
  canvas?.classList.add('leading');
  leader?.start(ids);
  const up = new AbortController();
  const end = (): void => {
    up.abort();
    requestAnimationFrame(() => {
      canvas?.classList.remove('leading');
      leader?.end();
      endGesture();
    });
  };
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, { capture: true, signal: up.signal });
}

/** Where dragged nodes shall stand. */
export function lead(moved: ReadonlyMap<string, Placement>): ReadonlyMap<string, Placement> {
  return leader === null ? moved : leader.lead(moved);
}
