import { boundsOf, boxesOf } from '../../model/free-place.ts';
import type { Placement } from '../../model/layout.ts';
import { currentScenario } from '../../store/document.ts';
import { setFreeDrag, useFreeDrag } from '../../store/show/free-drag.ts';
import { isReadOnly } from '../../store/mode.ts';
import { guide, guideEdges, type Guide, type GuideField } from '../geometry/guides.ts';
import type { Rect } from '../geometry/points.ts';
import { comparison, type View } from './comparison.ts';
import type { Leader } from './leader.ts';

/** What is drawn, and how long one pixel of the page is in the drawing. */
export type ShownGuides = {
  guides: readonly Guide[];
  unit: number;
  /** What is not in the drawing yet, where it would stand. */
  ghost: Rect | null;
};

/** Something under the hand: what it is compared with, and how large those things of it are that it takes along or was. */
type Held = { kind: 'nodes' | 'size' | 'new'; sizes: ReadonlyMap<string, Rect>; fieldIn: (view: View) => GuideField };

/** How near something has to come to a guide to be led to it, in pixels of the page. */
const REACH = 6;

/**
 * Takes something up: nodes, the edges of one, or what is not in the drawing yet.
 *
 * @param ids the nodes under the hand.
 * @param isNewFrame whether what is not in the drawing yet is a frame.
 */
function take(kind: Held['kind'], ids: readonly string[], isNewFrame = false): Held {
  const { records, layout } = currentScenario();
  const rects = boxesOf(records, layout);
  const led = new Set(ids);
  const own = new Set(ids);
  // A frame takes its members along; where its edges are pulled they stand within, and are nothing to be in line with.
  for (const record of records) if ('organization' in record && record.organization !== null && led.has(record.organization)) own.add(record.id);
  const frames = new Set(records.flatMap(({ id, type }) => (type === 'organization' ? [id] : [])));
  const still = new Map([...rects].filter(([id]) => !own.has(id)));
  const asFrame = kind === 'size' || isNewFrame || ids.some((id) => frames.has(id));
  return { kind, sizes: new Map([...rects].filter(([id]) => led.has(id))), fieldIn: comparison(still, frames, asFrame) };
}

/** What moved nodes cover together, or null where one of them is not among those that were taken up. */
function movedBounds(moved: ReadonlyMap<string, Placement>, sizes: ReadonlyMap<string, Rect>): Rect | null {
  const rects = [...moved].flatMap(([id, { x, y }]) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [{ x, y, w: size.w, h: size.h }];
  });
  return rects.length === 0 || rects.length < moved.size ? null : boundsOf(rects);
}

/** Which edges stand elsewhere than before, along one axis. */
function pulledEdge(start: number, end: number, startBefore: number, endBefore: number): 'start' | 'end' | null {
  return start !== startBefore ? 'start' : end !== endBefore ? 'end' : null;
}

/**
 * Makes what leads whatever is under the hand to guides.
 *
 * @param view the view of the drawing, now.
 * @param show draws guides; null: none.
 */
export function createDragLeader(view: () => View, show: (shown: ShownGuides | null) => void): Leader {
  let held: Held | null = null;
  const onPointerMove = ({ ctrlKey, metaKey }: PointerEvent): void => setFreeDrag(ctrlKey || metaKey);
  const takeUp = (next: Held): Held => {
    held = next;
    // Whoever drags out of the palette has no pointer of this page.
    if (next.kind !== 'new') addEventListener('pointermove', onPointerMove, { capture: true });
    return next;
  };
  const isFree = (): boolean => useFreeDrag.getState().free;
  /** What to be led by; null: the hand wants to be free, or may change nothing. */
  const now = ({ fieldIn }: Held): { field: GuideField; unit: number; reach: number } | null => {
    if (isFree()) return null;
    const at = view();
    const unit = 1 / at.transform[2];
    return { field: fieldIn(at), unit, reach: REACH * unit };
  };
  const draw = (guides: readonly Guide[], ghost: Rect | null = null): void => show(guides.length === 0 && ghost === null ? null : { guides, unit: 1 / view().transform[2], ghost });

  return {
    start: (ids) => {
      if (!isReadOnly()) takeUp(take('nodes', ids));
    },
    lead: (moved) => {
      const bounds = held === null ? null : movedBounds(moved, held.sizes);
      const by = held === null || bounds === null ? null : now(held);
      if (bounds === null || by === null) {
        show(null);
        return moved;
      }
      const { dx, dy, guides } = guide(by.field, bounds, by.reach);
      draw(guides);
      return dx === 0 && dy === 0 ? moved : new Map([...moved].map(([id, place]) => [id, { ...place, x: place.x + dx, y: place.y + dy }]));
    },
    leadSize: (id, rect) => {
      const taken = held?.kind === 'size' && held.sizes.has(id) ? held : takeUp(take('size', [id]));
      const before = taken.sizes.get(id);
      const by = now(taken);
      if (before === undefined || by === null) {
        show(null);
        return rect;
      }
      const led = guideEdges(
        by.field,
        rect,
        { x: pulledEdge(rect.x, rect.x + rect.w, before.x, before.x + before.w), y: pulledEdge(rect.y, rect.y + rect.h, before.y, before.y + before.h) },
        by.reach,
      );
      draw(led.guides);
      return led.rect;
    },
    leadNew: (rect, isFrame, aside) => {
      const by = now(held?.kind === 'new' ? held : takeUp(take('new', [], isFrame)));
      const { dx, dy, guides } = by === null ? { dx: 0, dy: 0, guides: [] } : guide(by.field, rect, by.reach);
      const led = { ...rect, x: rect.x + dx, y: rect.y + dy };
      const clear = aside(led);
      // Pushed aside by what stands there, it is in line with nothing.
      draw(clear.x === led.x && clear.y === led.y ? guides : [], clear);
      return clear;
    },
    end: () => {
      held = null;
      removeEventListener('pointermove', onPointerMove, { capture: true });
      setFreeDrag(false);
      show(null);
    },
  };
}
