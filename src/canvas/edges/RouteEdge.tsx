import { BaseEdge, useStore, type EdgeProps, type ReactFlowState } from '@xyflow/react';
import { useCallback } from 'react';
import { FRONT_DOOR_ID } from '../../model/layout.ts';
import type { Rect } from '../geometry/points.ts';
import { routeEnd, routePath } from '../geometry/route-path.ts';
import type { RouteEdge as Route } from '../project-edges.ts';
import { RouteEnd } from './RouteEnd.tsx';
import { useEndInView } from './use-end-in-view.ts';

function sameRect(a: Rect | null, b: Rect | null): boolean {
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h);
}

/** Where a node stands, and no more of it: what else changes in a node leaves its routes alone. */
function useRect(id: string): Rect | null {
  const select = useCallback(
    ({ nodeLookup }: ReactFlowState): Rect | null => {
      const node = nodeLookup.get(id);
      return node === undefined ? null : { ...node.internals.positionAbsolute, w: node.measured.width ?? 0, h: node.measured.height ?? 0 };
    },
    [id],
  );
  return useStore(select, sameRect);
}

/** A configured route: quiet, and never animated; mail that takes it is drawn over it. */
export function RouteEdge({ id, source, target, data }: EdgeProps<Route>) {
  const from = useRect(source);
  const to = useRect(target);
  const told = useEndInView(source, target);
  if (!told || from === null || to === null || data === undefined) return null;
  const path = routePath(from, data.rowOffset, to, target === FRONT_DOOR_ID);
  return (
    <>
      <BaseEdge id={id} path={path} interactionWidth={0} className={`route ${data.lookup ? 'route-lookup' : ''} ${data.enabled ? '' : 'route-off'}`} />
      <RouteEnd source={source} ownerKey={data.owner} end={routeEnd(path)} />
    </>
  );
}
