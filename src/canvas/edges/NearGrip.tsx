import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { nearestRoute } from '../geometry/nearest-route.ts';
import type { DrawnRoute } from './drawn-route.ts';

/** How near the pointer has to come to a line, in pixels of the page; a finger is broader. */
const REACH = { mouse: 6, finger: 14 } as const;

/** What lines are seen on: the ground and the frames, but nothing that is held by the hand. While Space is held, all is ground to pull at. */
const GROUND = '.react-flow:not(.space-held) :is(.react-flow__pane, .frame, .frame :not(.react-flow__resize-control))';
const GRIP = '.near-grip';

type Grip = { id: string; reach: number };

/**
 * The one grip of a large drawing: it lies on the line that the pointer comes near to, so that a click, a double click and
 * the menu find it as they find the grips of a small drawing, each of whose lines has its own.
 */
export function NearGrip({ drawn }: { drawn: readonly DrawnRoute[] }) {
  const { screenToFlowPosition } = useReactFlow();
  const flow = useStoreApi();
  const [grip, setGrip] = useState<Grip | null>(null);
  const ref = useRef<SVGPathElement>(null);
  const shown = useRef(drawn);
  const held = grip === null ? undefined : drawn.find(({ route }) => route.id === grip.id);
  useEffect(() => {
    shown.current = drawn;
  }, [drawn]);

  useEffect(() => {
    let last: Grip | null = null;
    const look = (event: MouseEvent): void => {
      const { target, clientX: x, clientY: y } = event;
      const isGround = target instanceof Element && target.matches(`${GROUND}, ${GRIP}`);
      const reach = (event instanceof PointerEvent && event.pointerType === 'touch' ? REACH.finger : REACH.mouse) / flow.getState().transform[2];
      const found = isGround ? nearestRoute(shown.current, screenToFlowPosition({ x, y }, { snapToGrid: false }), reach) : null;
      if (found?.route.id === last?.id && (found === null || reach === last?.reach)) return;
      last = found === null ? null : { id: found.route.id, reach };
      // At once: what is pressed next is looked for where it is drawn.
      flushSync(() => setGrip(last));
    };
    return watchPointer(look, (event) => {
      if (!(event.target instanceof Element) || !event.target.matches(GROUND)) return;
      look(event);
      if (last === null) return;
      // The view, and not the pointer, came to where a line is: the browser had looked before the grip was there.
      event.stopPropagation();
      const { shiftKey, ctrlKey, metaKey } = event;
      ref.current?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey, ctrlKey, metaKey }));
    });
  }, [flow, screenToFlowPosition]);

  if (grip === null || held === undefined) return null;
  const { route, path } = held;
  return (
    <>
      <path ref={ref} d={path} className="route-grip near-grip" style={{ strokeWidth: 2 * grip.reach }} data-source={route.source} data-owner={route.data.owner} />
      <path d={path} className="route route-near" />
    </>
  );
}

/**
 * Watches where the pointer is while nothing is pressed: at most once a frame, and never while something is pulled.
 *
 * @param look at a place; called for what is pressed, too.
 * @param onClick called before anybody else hears of a click.
 * @returns ends it.
 */
function watchPointer(look: (event: MouseEvent) => void, onClick: (event: MouseEvent) => void): () => void {
  let frame = 0;
  let waiting: PointerEvent | null = null;
  const onMove = (event: PointerEvent): void => {
    if (event.buttons !== 0) return;
    if (frame !== 0) {
      waiting = event;
      return;
    }
    look(event);
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (waiting !== null) look(waiting);
      waiting = null;
    });
  };
  addEventListener('pointermove', onMove, { capture: true });
  addEventListener('pointerdown', look, { capture: true });
  addEventListener('click', onClick, { capture: true });
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('pointermove', onMove, { capture: true });
    removeEventListener('pointerdown', look, { capture: true });
    removeEventListener('click', onClick, { capture: true });
  };
}
