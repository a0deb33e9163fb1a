import { useStore, type ReactFlowState } from '@xyflow/react';
import { useCallback, useState } from 'react';
import type { Rect } from './geometry/points.ts';
import { covers, seenRect } from './geometry/rects.ts';

/** So far beyond the view everything is rendered, too, in pixels of the page: about as far as a hand pulls at once. */
const AHEAD = 200;
/** A region so many times as wide as need be has become too large: the reader has zoomed in. */
const TOO_WIDE = 2;

/**
 * What of a large drawing is rendered: what is in view, and some more on each side. It stays the same rectangle until the
 * view leaves it, so that moving the view about renders nothing and draws nothing anew; React Flow's own
 * `onlyRenderVisibleElements` mounts and unmounts at the very edge, with every frame.
 *
 * @returns null while everything is rendered.
 */
export function useRegion(many: boolean): Rect | null {
  const [follow] = useState(createRegion);
  return useStore(useCallback((state: ReactFlowState) => (many ? follow(state) : null), [many, follow]));
}

/** Follows the view: each call gives the region for a view, the last one's as long as that does. */
export function createRegion(): (view: Pick<ReactFlowState, 'transform' | 'width' | 'height'>) => Rect {
  let region: Rect | null = null;
  return (view) => {
    const seen = seenRect(view.transform, view);
    const ahead = AHEAD / view.transform[2];
    const next = { x: seen.x - ahead, y: seen.y - ahead, w: seen.w + 2 * ahead, h: seen.h + 2 * ahead };
    if (region === null || !covers(region, seen) || region.w > next.w * TOO_WIDE) region = next;
    return region;
  };
}
