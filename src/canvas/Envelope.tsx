import { ViewportPortal } from '@xyflow/react';
import { Mail } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { canvasTexts } from '../content/canvas-texts.ts';
import type { ShownHop } from '../store/shown-run.ts';
import { hopAt, useActiveRun, useCurrentHopId, useHopPhase } from '../store/active-run.ts';
import { useClock } from '../store/clock.ts';
import { useTenantColor } from '../store/tenant-colors.ts';
import { useTexts } from '../store/use-texts.ts';
import { pointAt, type Point } from './geometry/points.ts';
import type { Scene } from './geometry/scene.ts';
import { currentScene, useLegs, usePins } from './use-scene.ts';

/** Where the envelope is: on the stretch under way, at the end of the last one, or (during a submission) at the pin. */
function positionAt(scene: Scene, time: number, hop: ShownHop | null): Point | null {
  const leg = scene.legs.findLast((candidate) => candidate.startsAt <= time);
  const pin = scene.pins.find((candidate) => candidate.hop === hop?.id && candidate.place === 'tenant');
  if (pin !== undefined) return { x: pin.at.x, y: pin.at.y };
  if (leg === undefined) return scene.legs[0]?.points[0] ?? null;
  return pointAt(leg.points, (time - leg.startsAt) / Math.max(1, leg.endsAt - leg.startsAt));
}

/** Whose the mail is at a time: the tenant of the last decision that was made. */
function holderAt(hops: readonly ShownHop[], time: number): string | null {
  return hops.findLast((hop) => hop.attribution !== null && hop.turnsAt !== null && time >= hop.turnsAt)?.attribution?.tenant ?? null;
}

/** The one thing that moves. Its place is a function of the clock, written past React. */
export function Envelope() {
  const t = useTexts(canvasTexts);
  const run = useActiveRun();
  const legs = useLegs();
  const pins = usePins();
  const ref = useRef<HTMLDivElement>(null);
  const hopId = useCurrentHopId(run);
  const hop = run?.hops.find((candidate) => candidate.id === hopId) ?? null;
  const phase = useHopPhase(hop);
  const holder = useClock(({ time }) => (run === null ? null : holderAt(run.hops, time)));
  const color = useTenantColor(holder);

  useEffect(() => {
    if (run === null) return undefined;
    const draw = ({ time }: { time: number }): void => {
      const place = positionAt(currentScene(), time, hopAt(run, time));
      if (ref.current === null) return;
      ref.current.style.visibility = place === null ? 'hidden' : 'visible';
      if (place !== null) ref.current.style.transform = `translate(${place.x}px, ${place.y}px)`;
    };
    draw(useClock.getState());
    return useClock.subscribe(draw);
  }, [run, legs, pins]);

  if (run === null || hop === null) return null;
  const { mailFrom, rcptTo } = hop.session;
  return (
    <ViewportPortal>
      <div ref={ref} className={`envelope org-${color}`} aria-hidden="true">
        <span className="envelope-body">
          <Mail size={18} />
        </span>
        {(phase === 'travelling' || phase === 'turning') && <span className="envelope-label">{t.envelope(mailFrom === '' ? '<>' : mailFrom, rcptTo)}</span>}
      </div>
    </ViewportPortal>
  );
}
