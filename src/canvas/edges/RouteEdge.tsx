import { BaseEdge, useInternalNode, type EdgeProps } from '@xyflow/react';
import { FRONT_DOOR_ID } from '../../model/layout.ts';
import type { Rect } from '../geometry/points.ts';
import { routeEnd, routePath } from '../geometry/route-path.ts';
import type { RouteEdge as Route } from '../project-edges.ts';
import { RouteEnd } from './RouteEnd.tsx';

function useRect(id: string): Rect | null {
  const node = useInternalNode(id);
  if (node === undefined) return null;
  const { x, y } = node.internals.positionAbsolute;
  return { x, y, w: node.measured.width ?? 0, h: node.measured.height ?? 0 };
}

/** A configured route: quiet, and never animated; mail that takes it is drawn over it. */
export function RouteEdge({ id, source, target, data }: EdgeProps<Route>) {
  const from = useRect(source);
  const to = useRect(target);
  if (from === null || to === null || data === undefined) return null;
  const path = routePath(from, data.rowOffset, to, target === FRONT_DOOR_ID);
  return (
    <>
      <BaseEdge id={id} path={path} interactionWidth={0} className={`route ${data.lookup ? 'route-lookup' : ''} ${data.enabled ? '' : 'route-off'}`} />
      <RouteEnd source={source} ownerKey={data.owner} end={routeEnd(path)} />
    </>
  );
}
