import { ViewportPortal } from '@xyflow/react';
import { useMemo, useState, type MouseEvent } from 'react';
import { boxesOf, overlaps } from '../../model/free-place.ts';
import { FRONT_DOOR_ID } from '../../model/layout.ts';
import { useDocument } from '../../store/document.ts';
import { select, selectRow, toggleRecord, toggleRow } from '../../store/session.ts';
import type { Rect } from '../geometry/points.ts';
import { routePath } from '../geometry/route-path.ts';
import { createRouteProjection } from '../project-routes.ts';
import { ownerOf, type RouteOwner } from '../route-owner.ts';
import { RoutePath } from './RoutePath.tsx';

/**
 * All configured routes, in one SVG of their own: React Flow gives each edge one, and a hundred of those are a hundred layers
 * to sort with every frame, and three subscriptions each to every move of the view.
 *
 * @param region what is rendered of a large drawing; null: everything is.
 */
export function Routes({ region }: { region: Rect | null }) {
  const records = useDocument(({ scenario }) => scenario.records);
  const layout = useDocument(({ scenario }) => scenario.layout);
  const [projectRoutes] = useState(createRouteProjection);
  const routes = projectRoutes(records);
  const rects = useMemo(() => boxesOf(records, layout), [records, layout]);
  return (
    <ViewportPortal>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the rows that the routes belong to have the keys */}
      <svg className="routes" width="1" height="1" onClick={onClick} onDoubleClick={onDoubleClick}>
        {routes.map((route) => {
          const from = rects.get(route.source);
          const to = rects.get(route.target);
          if (from === undefined || to === undefined || (region !== null && !isTold(route, from, to, region))) return null;
          return <RoutePath key={route.id} route={route} path={routePath(from, route.data.rowOffset, to, route.target === FRONT_DOOR_ID)} isGripped={region === null} />;
        })}
      </svg>
    </ViewportPortal>
  );
}

/** What the line under the pointer belongs to; null: the pointer is on no line. */
function ownerUnder({ target }: MouseEvent): RouteOwner | null {
  const grip = target instanceof SVGElement ? target.closest<SVGElement>('.route-grip') : null;
  const { source, owner } = grip?.dataset ?? {};
  return source === undefined || owner === undefined ? null : ownerOf(source, owner);
}

/** A click on a line is a click on the row that it belongs to. */
function onClick(event: MouseEvent): void {
  const owner = ownerUnder(event);
  if (owner === null) return;
  const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
  if (owner.kind === 'mx') (isMore ? toggleRecord : selectOne)(owner.id);
  else (isMore ? toggleRow : selectRow)(owner.row);
}

function selectOne(id: string): void {
  select([id]);
}

function onDoubleClick(event: MouseEvent): void {
  if (ownerUnder(event) !== null) void import('../../store/focus-panel.ts').then(({ focusPanel }) => focusPanel('inspector'));
}

/**
 * Whether a route tells anything where the reader looks. In a drawing of many records most lines only cross the view, from
 * somewhere unseen to somewhere unseen; they are noise to the eye. The front door is as wide as the drawing and says nothing
 * of where its routes are from.
 */
function isTold({ source, target }: { source: string; target: string }, from: Rect, to: Rect, region: Rect): boolean {
  return (source !== FRONT_DOOR_ID && overlaps(from, region)) || (target !== FRONT_DOOR_ID && overlaps(to, region));
}
