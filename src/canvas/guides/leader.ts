import type { Placement } from '../../model/layout.ts';
import { endGesture } from '../../store/document.ts';
import { carry } from '../carry.ts';
import type { Rect } from '../geometry/points.ts';

/** Leads what is under the hand to where it stands in line with something. */
export type Leader = {
  /** A drag begins. @param ids the nodes under the hand. */
  start: (ids: readonly string[]) => void;
  /** Where they shall stand instead of where they were dragged to. */
  lead: (moved: ReadonlyMap<string, Placement>) => ReadonlyMap<string, Placement>;
  /** What a node whose edges are pulled shall cover instead. It begins with the first call. */
  leadSize: (id: string, rect: Rect) => Rect;
  /**
   * Where something shall stand that is dragged in, and is not in the drawing yet. It begins with the first call.
   * `aside`: where it stands so that it covers nothing.
   */
  leadNew: (rect: Rect, isFrame: boolean, aside: (rect: Rect) => Rect) => Rect;
  end: () => void;
};

/** It comes after the picture; until then nothing is led. */
let leader: Leader | null = null;

/** What leads now; null: nothing yet. */
export function currentLeader(): Leader | null {
  return leader;
}

export function setLeader(next: Leader | null): void {
  leader = next;
}

/**
 * Tells the leader of a drag, and marks the canvas `leading` for as long as it lasts. React Flow tells of no
 * end of a drag that a second finger broke off, and reports its last place, unled, when the first finger goes up. So the end
 * is where the mouse's button goes up, or the last finger; one frame later, so that this place is led as those before it were.
 */
export function beginDrag(canvas: HTMLElement | null, ids: readonly string[]): void {
  canvas?.classList.add('leading');
  const putDown = carryNodes(canvas, ids);
  leader?.start(ids);
  const up = new AbortController();
  const options = { capture: true, signal: up.signal };
  const end = (): void => {
    up.abort();
    requestAnimationFrame(() => {
      canvas?.classList.remove('leading');
      putDown();
      leader?.end();
      endGesture();
    });
  };
  addEventListener('mouseup', end, options);
  for (const type of ['touchend', 'touchcancel'] as const) addEventListener(type, ({ touches }) => void (touches.length === 0 && end()), options);
}

/** Of a large drawing the nodes under the hand are carried; a small one is sorted anew in no time. */
function carryNodes(canvas: HTMLElement | null, ids: readonly string[]): () => void {
  const under = new Set(ids);
  const nodes = canvas?.querySelectorAll<HTMLElement>('.many .react-flow__node') ?? [];
  const carried = [...nodes].filter(({ dataset }) => under.has(dataset['id'] ?? '')).map(carry);
  return () => carried.forEach((putDown) => putDown());
}

/** Where dragged nodes shall stand. */
export function lead(moved: ReadonlyMap<string, Placement>): ReadonlyMap<string, Placement> {
  return leader === null ? moved : leader.lead(moved);
}
