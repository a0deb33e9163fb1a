import type { ReactFlowState } from '@xyflow/react';
import { overlaps } from '../../model/free-place.ts';
import { guideField, type GuideField } from '../geometry/guides.ts';
import type { Rect } from '../geometry/points.ts';
import { seenRect } from '../geometry/rects.ts';

/** Where the drawing is in its view. */
export type View = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

/** What can be seen of that which stays. A frame is compared with frames as with nodes; a node stands in the middle of a frame, if anywhere. */
function fieldOf(still: ReadonlyMap<string, Rect>, frames: ReadonlySet<string>, asFrame: boolean, view: View): GuideField {
  const seen = seenRect(view.transform, view);
  const shown = [...still].filter(([, rect]) => overlaps(rect, seen));
  if (asFrame) return guideField(shown.map(([, rect]) => rect));
  const [grounds, nodes] = [shown.filter(([id]) => frames.has(id)), shown.filter(([id]) => !frames.has(id))];
  return guideField(nodes.map(([, rect]) => rect), grounds.map(([, rect]) => rect));
}

/**
 * Prepares what something under the hand is compared with: gathered anew only when the view is another one.
 *
 * @param still what stays where it is, by id.
 * @param frames ids of organizations.
 * @param asFrame whether what is under the hand is a frame itself.
 */
export function comparison(still: ReadonlyMap<string, Rect>, frames: ReadonlySet<string>, asFrame: boolean): (view: View) => GuideField {
  let held: { of: View['transform']; field: GuideField } | null = null;
  return (view) => {
    if (held?.of !== view.transform) held = { of: view.transform, field: fieldOf(still, frames, asFrame, view) };
    return held.field;
  };
}
