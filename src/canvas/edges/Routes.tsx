import { ViewportPortal } from '@xyflow/react';
import { Suspense, useMemo, useState, type MouseEvent } from 'react';
import { boxesOf } from '../../model/free-place.ts';
import { useDocument } from '../../store/document.ts';
import { select, selectRow, toggleRecord, toggleRow } from '../../store/session.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Rect } from '../geometry/points.ts';
import { createRouteProjection } from '../project-routes.ts';
import { ownerOf, type RouteOwner } from '../route-owner.ts';
import { useFixed } from '../use-fixed.ts';
import { createDrawnRoutes } from './drawn-route.ts';
import { RoutePath } from './RoutePath.tsx';

/** For those who draw. */
const RouteEnds = lazyPart(async () => (await import('./RouteEnds.tsx')).RouteEnds);
/** For large drawings. */
const NearGrip = lazyPart(async () => (await import('./NearGrip.tsx')).NearGrip);

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
  const [findDrawn] = useState(createDrawnRoutes);
  const routes = projectRoutes(records);
  const rects = useMemo(() => boxesOf(records, layout), [records, layout]);
  const fixed = useFixed();
  const drawn = useMemo(() => findDrawn(routes, rects, region), [findDrawn, routes, rects, region]);
  return (
    <ViewportPortal>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the rows that the routes belong to have the keys */}
      <svg className="routes" width="1" height="1" onClick={onClick} onDoubleClick={onDoubleClick}>
        <Suspense>{region !== null && <NearGrip drawn={drawn} />}</Suspense>
        {drawn.map(({ route, path }) => (
          <RoutePath key={route.id} route={route} path={path} isGripped={region === null} />
        ))}
        {/* Above all lines, which would take a pull for a click. */}
        <Suspense>{!fixed && <RouteEnds drawn={drawn} />}</Suspense>
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
  if (ownerUnder(event) !== null) void import('../../store/show/focus-panel.ts').then(({ focusPanel }) => focusPanel('inspector'));
}
