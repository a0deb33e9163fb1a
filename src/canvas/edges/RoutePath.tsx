import { memo } from 'react';
import { routeEnd } from '../geometry/route-path.ts';
import type { Route } from '../project-routes.ts';
import { RouteEnd } from './RouteEnd.tsx';

/** A configured route: quiet, and never animated; mail that takes it is drawn over it. */
export const RoutePath = memo(function RoutePath({ route, path }: { route: Route; path: string }) {
  const { lookup, enabled, owner } = route.data;
  return (
    <>
      <path d={path} className={`route ${lookup ? 'route-lookup' : ''} ${enabled ? '' : 'route-off'}`} />
      <RouteEnd source={route.source} ownerKey={owner} end={routeEnd(path)} />
    </>
  );
});
