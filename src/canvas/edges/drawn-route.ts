import { FRONT_DOOR_ID } from '../../model/layout.ts';
import { overlaps } from '../../model/free-place.ts';
import type { Rect } from '../geometry/points.ts';
import { routePath, routeWay, type RouteWay } from '../geometry/route-path.ts';
import type { Route } from '../project-routes.ts';

/** A route, and the way that it takes through the drawing. */
export type DrawnRoute = { readonly route: Route; readonly way: RouteWay; readonly path: string };

/**
 * Whether a route tells anything where the reader looks. In a drawing of many records most lines only cross the view, from
 * somewhere unseen to somewhere unseen; they are noise to the eye. The front door is as wide as the drawing and says nothing
 * of where its routes are from.
 */
function isTold({ source, target }: Route, from: Rect, to: Rect, region: Rect): boolean {
  return (source !== FRONT_DOOR_ID && overlaps(from, region)) || (target !== FRONT_DOOR_ID && overlaps(to, region));
}

/**
 * Finds the ways of the routes that are drawn; a route whose way is the same as last time stays the same object.
 *
 * @param region what is rendered of a large drawing; null: everything is.
 */
export function createDrawnRoutes(): (routes: readonly Route[], rects: ReadonlyMap<string, Rect>, region: Rect | null) => readonly DrawnRoute[] {
  let last = new Map<string, DrawnRoute>();
  return (routes, rects, region) => {
    const drawn = routes.flatMap((route): DrawnRoute[] => {
      const from = rects.get(route.source);
      const to = rects.get(route.target);
      if (from === undefined || to === undefined || (region !== null && !isTold(route, from, to, region))) return [];
      const way = routeWay(from, route.data.rowOffset, to, route.target === FRONT_DOOR_ID);
      const path = routePath(way);
      const before = last.get(route.id);
      return [before?.route === route && before.path === path ? before : { route, way, path }];
    });
    last = new Map(drawn.map((each) => [each.route.id, each]));
    return drawn;
  };
}
