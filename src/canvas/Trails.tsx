import { ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { useClock } from '../store/run/clock.ts';
import { useTenantColor } from '../store/show/tenant-colors.ts';
import { toSvgPath } from './geometry/points.ts';
import type { Leg } from './geometry/scene.ts';
import { useLegs } from './use-scene.ts';

/**
 * The ways of the shown run: where the mail was, in the colour of whose it was there; faint where it has yet to go, as
 * long as it does not play: the colour alone would tell the verdict.
 */
export function Trails() {
  const legs = useLegs();
  const playing = useClock((state) => state.playing);
  return (
    <ViewportPortal>
      <svg className={`trails ${playing ? 'trails-playing' : ''}`} width="1" height="1" aria-hidden="true">
        {legs.map((leg) => (
          <Trail key={`${leg.hop}/${leg.kind}`} leg={leg} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

function shareAt(leg: Leg, time: number): number {
  return Math.min(1, Math.max(0, (time - leg.startsAt) / Math.max(1, leg.endsAt - leg.startsAt)));
}

/** One stretch. What is behind the envelope is drawn by the clock, past React: only one attribute changes a frame. */
const Trail = memo(function Trail({ leg }: { leg: Leg }) {
  const ref = useRef<SVGPathElement>(null);
  const color = useTenantColor(leg.tenant);
  const path = toSvgPath(leg.points);
  useEffect(() => {
    let shown = -1;
    const draw = ({ time }: { time: number }): void => {
      const share = shareAt(leg, time);
      if (share === shown || ref.current === null) return;
      shown = share;
      ref.current.style.strokeDashoffset = `${1 - share}`;
      ref.current.style.visibility = share === 0 ? 'hidden' : 'visible';
    };
    draw(useClock.getState());
    return useClock.subscribe(draw);
  }, [leg]);
  return (
    <g className={`org-${color}`}>
      <path d={path} className="trail-ahead" />
      <path ref={ref} d={path} className="trail-behind" pathLength={1} />
    </g>
  );
});
