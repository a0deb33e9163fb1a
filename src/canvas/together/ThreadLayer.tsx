import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { activeRun } from '../../store/run/active-run.ts';
import { LONGEST_TICK, setPace, useClock } from '../../store/run/clock.ts';
import { useDocument } from '../../store/document.ts';
import { usePredict } from '../../store/teach/predict.ts';
import { usePreferences } from '../../store/preferences.ts';
import { reducedMotion } from '../../store/show/reduced-motion.ts';
import { useResults } from '../../store/run/results.ts';
import { useSession } from '../../store/session.ts';
import { TRACK_COLORS } from '../../store/run/tracks.ts';
import type { Palette } from '../brush.ts';
import { watchLook } from '../use-painted-canvas.ts';
import { createPainterThread } from './create-painter-thread.ts';
import type { Naming } from './painter.ts';
import type { Plan } from './plan.ts';
import { sharedNow, type Anchor, type Told, type ToPainter, type View } from './thread-protocol.ts';
import { currentPlan, isPlanMade } from './use-together-scene.ts';

/** Whether this browser lets another thread paint a canvas of the page. */
export function canUseThread(): boolean {
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

/** What is told once, and again when it has changed. */
type Looked = Pick<Told, 'plan' | 'chosen' | 'view'> & { palette: Palette };

/** Whoever leads a card about changes the plan with every frame: it is made and told no more often than this, in milliseconds. */
const PLAN_REST = 200;

/** Makes what tells a thread what of the drawing's look has changed since it was last called, and what ends it. */
function teller(tell: (what: ToPainter) => void, viewNow: () => View): { look: (palette: Palette) => void; end: () => void } {
  let before: Looked | null = null;
  let madeAt = 0;
  let later = 0;
  const planNow = (palette: Palette): Plan | null => {
    window.clearTimeout(later);
    const rest = madeAt + PLAN_REST - performance.now();
    if (before === null || rest <= 0 || isPlanMade()) return currentPlan();
    later = window.setTimeout(() => look(palette), rest);
    return before.plan;
  };
  function look(palette: Palette): void {
    const plan = planNow(palette);
    if (plan === null) return;
    const now: Looked = { palette, plan, chosen: activeRun()?.id ?? null, view: viewNow() };
    const what: ToPainter = {};
    if (plan !== before?.plan) {
      what.plan = plan;
      madeAt = performance.now();
    }
    if (plan !== before?.plan || palette !== before.palette) what.colors = colorsOf(palette, plan);
    if (now.chosen !== before?.chosen) what.chosen = now.chosen;
    if (before === null || !sameView(now.view, before.view)) what.view = now.view;
    before = now;
    if (Object.keys(what).length > 0) tell(what);
  }
  return { look, end: () => window.clearTimeout(later) };
}

function sameView(a: View, b: View): boolean {
  return a.transform === b.transform && a.width === b.width && a.height === b.height && a.ratio === b.ratio;
}

const WATCHED = [useDocument, useResults, useSession, usePredict];

/**
 * Painted by a thread of its own, which goes on by itself while the clock runs: hundreds of envelopes leave the page its time.
 * The page's clock need not tick with every frame meanwhile.
 *
 * @param onRefused this browser, or who set its rules, allows no such thread.
 */
export function ThreadLayer({ report, copy, onRefused }: Naming & { onRefused: () => void }) {
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
    const viewNow = (): View => {
      const { transform, width, height } = flow.getState();
      return { transform, width, height, ratio: devicePixelRatio };
    };
    tell({ naming: { report, copy }, anchor: anchorNow() });
    const { look, end } = teller(tell, viewNow);
    const endLook = watchLook(home, flow, WATCHED, look);
    const endClock = useClock.subscribe((now, before) => {
      // What changes nothing of these would throw the thread back to the clock's last tick.
      if (now.time !== before.time || now.playing !== before.playing || now.speed !== before.speed) tell({ anchor: anchorNow() });
    });
    setPace('ticks');
    return () => {
      setPace('frames');
      endClock();
      endLook();
      end();
      thread.terminate();
      canvas.remove();
    };
  }, [flow, theme, report, copy, onRefused]);
  return <div ref={ref} className="together" aria-hidden="true" />;
}
