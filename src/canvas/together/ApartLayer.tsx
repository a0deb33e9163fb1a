import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { activeRun } from '../../store/active-run.ts';
import { LONGEST_TICK, setPace, useClock } from '../../store/clock.ts';
import { useDocument } from '../../store/document.ts';
import { usePredict } from '../../store/predict.ts';
import { usePreferences } from '../../store/preferences.ts';
import { reducedMotion } from '../../store/reduced-motion.ts';
import { useResults } from '../../store/results.ts';
import { useSession } from '../../store/session.ts';
import { TRACK_COLORS } from '../../store/tracks.ts';
import type { Palette } from '../brush.ts';
import { watchLook } from '../use-painted-canvas.ts';
import { createPainterThread } from './create-painter-thread.ts';
import type { Naming } from './painter.ts';
import type { Plan } from './plan.ts';
import { sharedNow, type Anchor, type Told, type ToPainter } from './thread-protocol.ts';
import { currentPlan } from './use-together-scene.ts';

/** Whether this browser lets another thread paint a canvas of the page. */
export function canPaintApart(): boolean {
  return 'transferControlToOffscreen' in HTMLCanvasElement.prototype;
}

const TOKENS = ['--surface', '--raised', '--ink', '--accent', '--on-solid', '--line-strong', '--ok', '--danger', ...Array.from({ length: TRACK_COLORS }, (_, color) => `--track-${color}`)];

function colorsOf(palette: Palette, { rings }: Plan): Map<string, string> {
  return new Map([...TOKENS, ...[...rings.values()].map((color) => `--${color}`)].map((token) => [token, palette(token)]));
}

/** Those who asked for less motion see moments, not ways: their clock jumps, and nothing moves between. */
function anchorNow(): Anchor {
  const { time, playing, speed } = useClock.getState();
  return { time, rate: playing && !reducedMotion() ? speed : 0, at: sharedNow(), lasts: LONGEST_TICK };
}

type Seen = { palette: Palette; plan: Plan; chosen: string | null; view: Told['view'] };

/** Tells the thread what is to be seen, and each time what of it has changed. */
function teller(tell: (what: ToPainter) => void, naming: Naming, view: () => Told['view']): (palette: Palette) => void {
  let seen: Seen | null = null;
  tell({ naming, anchor: anchorNow() });
  return (palette) => {
    const plan = currentPlan();
    if (plan === null) return;
    const now: Seen = { palette, plan, chosen: activeRun()?.id ?? null, view: view() };
    const what: ToPainter = {};
    if (plan !== seen?.plan) what.plan = plan;
    if (plan !== seen?.plan || palette !== seen.palette) what.colors = colorsOf(palette, plan);
    if (now.chosen !== seen?.chosen) what.chosen = now.chosen;
    if (JSON.stringify(now.view) !== JSON.stringify(seen?.view)) what.view = now.view;
    if (Object.keys(what).length > 0) tell(what);
    seen = now;
  };
}

const WATCHED = [useDocument, useResults, useSession, usePredict];

/**
 * Painted by a thread of its own, which goes on by itself while the clock runs: hundreds of envelopes leave the page its time.
 * The page's clock need not tick with every frame meanwhile.
 *
 * @param onRefused this browser, or who set its rules, allows no such thread.
 */
export function ApartLayer({ report, copy, onRefused }: Naming & { onRefused: () => void }) {
  const ref = useRef<HTMLDivElement>(null);
  const flow = useStoreApi();
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const home = ref.current;
    if (home === null) return undefined;
    const thread = createPainterThread();
    thread.addEventListener('error', onRefused);
    // A canvas is given away once and for all: each thread gets its own.
    const canvas = document.createElement('canvas');
    home.append(canvas);
    const given = canvas.transferControlToOffscreen();
    thread.postMessage({ canvas: given } satisfies ToPainter, [given]);
    const tell = (what: ToPainter): void => thread.postMessage(what);
    const view = (): Told['view'] => {
      const { transform, width, height } = flow.getState();
      return { transform, width, height, ratio: devicePixelRatio };
    };
    const endLook = watchLook(home, flow, WATCHED, teller(tell, { report, copy }, view));
    const endClock = useClock.subscribe(() => tell({ anchor: anchorNow() }));
    setPace('ticks');
    return () => {
      setPace('frames');
      endClock();
      endLook();
      thread.terminate();
      canvas.remove();
    };
  }, [flow, theme, report, copy, onRefused]);
  return <div ref={ref} className="together" aria-hidden="true" />;
}
