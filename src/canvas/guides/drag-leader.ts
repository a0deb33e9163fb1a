import type { ReactFlowState } from '@xyflow/react';
import { boundsOf, boxesOf, overlaps } from '../../model/free-place.ts';
import type { Placement } from '../../model/layout.ts';
import { currentScenario } from '../../store/document.ts';
import { setFreeDrag, useFreeDrag } from '../../store/free-drag.ts';
import { isReadOnly } from '../../store/mode.ts';
import { guide, guideField, type Guide, type GuideField } from '../geometry/guides.ts';
import type { Rect } from '../geometry/points.ts';
import { seenRect } from '../geometry/rects.ts';
import type { Leader } from './leader.ts';

/** What is drawn, and how long one pixel of the page is in the drawing. */
export type ShownGuides = { guides: readonly Guide[]; unit: number };

type View = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

/** A drag under way: what moves, how large it is, and what it is compared with as long as the view stays. */
type Drag = { sizes: ReadonlyMap<string, Rect>; still: ReadonlyMap<string, Rect>; frames: ReadonlySet<string>; field: { of: View['transform']; value: GuideField } | null };

/** How near something has to come to a guide to be led to it, in pixels of the page. */
const REACH = 6;

/** What moves when nodes are dragged: a frame takes its members along. */
function startDrag(ids: readonly string[]): Drag {
  const { records, layout } = currentScenario();
  const rects = boxesOf(records, layout);
  const led = new Set(ids);
  const moving = new Set(ids);
  for (const record of records) if ('organization' in record && record.organization !== null && moving.has(record.organization)) moving.add(record.id);
  return {
    sizes: new Map([...rects].filter(([id]) => led.has(id))),
    still: new Map([...rects].filter(([id]) => !moving.has(id))),
    frames: new Set(records.flatMap(({ id, type }) => (type === 'organization' ? [id] : []))),
    field: null,
  };
}

/** What can be seen of the rest. A frame is compared with frames as with nodes; a node stands in the middle of a frame, if anywhere. */
function fieldOf({ sizes, still, frames }: Drag, view: View): GuideField {
  const seen = seenRect(view.transform, view);
  const shown = [...still].filter(([, rect]) => overlaps(rect, seen));
  if ([...sizes.keys()].some((id) => frames.has(id))) return guideField(shown.map(([, rect]) => rect));
  const [grounds, nodes] = [shown.filter(([id]) => frames.has(id)), shown.filter(([id]) => !frames.has(id))];
  return guideField(nodes.map(([, rect]) => rect), grounds.map(([, rect]) => rect));
}

/** What moved nodes cover together, or null where one of them is not among those that were taken up. */
function movedBounds(moved: ReadonlyMap<string, Placement>, sizes: ReadonlyMap<string, Rect>): Rect | null {
  const rects = [...moved].flatMap(([id, { x, y }]) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [{ x, y, w: size.w, h: size.h }];
  });
  return rects.length === 0 || rects.length < moved.size ? null : boundsOf(rects);
}

/**
 * Makes what leads drags to guides.
 *
 * @param view the view of the drawing, now.
 * @param show draws guides; null: none.
 */
export function createDragLeader(view: () => View, show: (shown: ShownGuides | null) => void): Leader {
  let drag: Drag | null = null;
  const onPointerMove = ({ ctrlKey, metaKey }: PointerEvent): void => setFreeDrag(ctrlKey || metaKey);
  return {
    start: (ids) => {
      if (isReadOnly()) return;
      drag = startDrag(ids);
      addEventListener('pointermove', onPointerMove, { capture: true });
    },
    lead: (moved) => {
      const bounds = drag === null ? null : movedBounds(moved, drag.sizes);
      if (drag === null || bounds === null || useFreeDrag.getState().free) {
        show(null);
        return moved;
      }
      const now = view();
      if (drag.field?.of !== now.transform) drag.field = { of: now.transform, value: fieldOf(drag, now) };
      const unit = 1 / now.transform[2];
      const { dx, dy, guides } = guide(drag.field.value, bounds, REACH * unit);
      show(guides.length === 0 ? null : { guides, unit });
      return dx === 0 && dy === 0 ? moved : new Map([...moved].map(([id, place]) => [id, { ...place, x: place.x + dx, y: place.y + dy }]));
    },
    end: () => {
      drag = null;
      removeEventListener('pointermove', onPointerMove, { capture: true });
      setFreeDrag(false);
      show(null);
    },
  };
}
