import { ViewportPortal } from '@xyflow/react';
import { Mail } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { canvasTexts } from '../content/canvas-texts.ts';
import { shownSender } from '../model/address.ts';
import { useActiveRun, useCurrentHopId, useHopPhase } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { hopAt } from '../store/run/hop-at.ts';
import { useTenantColor } from '../store/show/tenant-colors.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { labelSide } from './geometry/label-side.ts';
import { holderAt, positionAt } from './geometry/position.ts';
import { currentScene, useLegs, usePins } from './use-scene.ts';

/** The one thing that moves. Its place is a function of the clock, written past React. */
export function Envelope() {
  const t = useTexts(canvasTexts);
  const run = useActiveRun();
  const legs = useLegs();
  const pins = usePins();
  const ref = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const hopId = useCurrentHopId(run);
  const hop = run?.hops.find((candidate) => candidate.id === hopId) ?? null;
  const phase = useHopPhase(hop);
  const holder = useClock(({ time }) => (run === null ? null : holderAt(run.hops, time)));
  const color = useTenantColor(holder);
  const words = hop === null || (phase !== 'travelling' && phase !== 'turning') ? null : t.envelope(shownSender(hop.session.mailFrom), hop.session.rcptTo);

  useEffect(() => {
    if (run === null) return undefined;
    // Asked for once: what is said stays as long as it is on its way.
    const size = words === null || label.current === null ? null : { w: label.current.offsetWidth, h: label.current.offsetHeight };
    const draw = ({ time }: { time: number }): void => {
      const place = positionAt(currentScene(), time, hopAt(run, time)?.id ?? null);
      if (ref.current === null) return;
      ref.current.style.visibility = place === null ? 'hidden' : 'visible';
      if (place === null) return;
      ref.current.style.transform = `translate(${place.x}px, ${place.y}px)`;
      const said = label.current;
      if (said === null || size === null) return;
      const side = labelSide(place, size, pins);
      said.style.visibility = side === null ? 'hidden' : '';
      said.classList.toggle('envelope-label-below', side === 'below');
    };
    draw(useClock.getState());
    return useClock.subscribe(draw);
  }, [run, legs, pins, words]);

  if (run === null || hop === null) return null;
  return (
    <ViewportPortal>
      <div ref={ref} className={`envelope org-${color}`} aria-hidden="true">
        <span className={`envelope-body ${run.cause.kind === 'ndr' ? 'envelope-report' : ''}`}>
          {run.cause.kind === 'ndr' ? <span className="text-[11px] font-bold">NDR</span> : <Mail size={18} />}
        </span>
        {words !== null && (
          <span ref={label} className="envelope-label">
            {words}
          </span>
        )}
      </div>
    </ViewportPortal>
  );
}
