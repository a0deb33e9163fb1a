import { useReactFlow } from '@xyflow/react';
import { memo, useState, type PointerEvent } from 'react';
import { connectTexts } from '../../content/connect-texts.ts';
import { currentScenario } from '../../store/document.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import type { Point } from '../geometry/points.ts';
import { routeEnd } from '../geometry/route-path.ts';
import { ownerName, ownerOf } from '../route-owner.ts';
import type { DrawnRoute } from './drawn-route.ts';

/** The node under a point of the screen; frames are ground, not targets. */
function nodeAt(x: number, y: number): string | null {
  const nodes = document.elementsFromPoint(x, y).map((element) => element.closest<HTMLElement>('.react-flow__node'));
  const hit = nodes.find((node) => node !== null && !node.matches('.react-flow__node-organization, .react-flow__node-forest'));
  return hit?.dataset['id'] ?? null;
}

/** The ends of all drawn routes. */
export function RouteEnds({ drawn }: { drawn: readonly DrawnRoute[] }) {
  return drawn.map((each) => <RouteEnd key={each.route.id} drawn={each} />);
}

/** The end of a route: dragged to another node, the connector's smart host follows. */
const RouteEnd = memo(function RouteEnd({ drawn: { route, way } }: { drawn: DrawnRoute }) {
  const t = useTexts(connectTexts);
  const { screenToFlowPosition } = useReactFlow();
  const [at, setAt] = useState<Point | null>(null);
  const end = routeEnd(way);
  const owner = ownerOf(route.source, route.data.owner);
  const onPointerDown = (event: PointerEvent<SVGCircleElement>): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setAt(end);
  };
  const onPointerUp = (event: PointerEvent<SVGCircleElement>): void => {
    if (at === null) return;
    setAt(null);
    const target = nodeAt(event.clientX, event.clientY);
    if (target !== null && Math.hypot(at.x - end.x, at.y - end.y) > 8) void import('../reconnect.ts').then(({ reconnect }) => reconnect(owner, target));
  };
  return (
    <g className="nopan nodrag">
      {at !== null && <line className="route-drag" x1={end.x} y1={end.y} x2={at.x} y2={at.y} />}
      <circle
        className="route-end"
        cx={end.x}
        cy={end.y}
        r={7}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => {
          if (at !== null) setAt(screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false }));
        }}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setAt(null)}
      >
        <title>{t.moveEnd(ownerName(currentScenario(), owner))}</title>
      </circle>
    </g>
  );
});
