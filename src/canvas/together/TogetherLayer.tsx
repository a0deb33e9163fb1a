import '../../verdict/track-colors.css';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { timelineTexts } from '../../content/timeline-texts.ts';
import { activeRun } from '../../store/active-run.ts';
import { useClock } from '../../store/clock.ts';
import { useDocument } from '../../store/document.ts';
import { usePredict } from '../../store/predict.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useResults } from '../../store/results.ts';
import { useSession } from '../../store/session.ts';
import { useTexts } from '../../store/use-texts.ts';
import { paintArrived, paintMoment, paintStill, type Palette } from './paint-together.ts';
import type { TogetherPicture } from './picture.ts';
import { currentPicture } from './use-together-scene.ts';

/** The theme's colours as the stylesheet has them now; each is asked for once. */
function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (token) => {
    const value = known.get(token) ?? style.getPropertyValue(token).trim();
    known.set(token, value);
    return value;
  };
}

/** All messages on their ways at once, on one canvas, over a second one that keeps what does not move: hundreds of them cost no more than a few. The list of messages is its equal for those who cannot see it. */
export function TogetherLayer() {
  const t = useTexts(timelineTexts);
  const ref = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const element = ref.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) return undefined;
    let frame = 0;
    let palette = paletteOf(element);
    const naming = { report: t.tagReport, copy: t.tagCopy };
    const still = document.createElement('canvas');
    const stillContext = still.getContext('2d');
    // What the still canvas holds: of which view, which picture, and up to which time.
    let held: { view: string; picture: TogetherPicture; time: number } | null = null;
    const draw = (): void => {
      const ratio = devicePixelRatio;
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, element.width, element.height);
      const picture = currentPicture();
      if (picture === null || stillContext === null) return;
      const { time } = useClock.getState();
      const view = [x, y, zoom, element.width, element.height].join(' ');
      if (held === null || held.view !== view || held.picture !== picture || time < held.time) {
        still.width = element.width;
        still.height = element.height;
        stillContext.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
        paintStill({ context: stillContext, palette }, picture.lines, time);
      } else {
        paintArrived({ context: stillContext, palette }, picture.lines, held.time, time);
      }
      held = { view, picture, time };
      context.drawImage(still, 0, 0);
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      paintMoment({ context, palette }, picture, time, activeRun()?.id ?? null, naming);
    };
    const ask = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    ask();
    // Whoever follows the system's theme chose none here: its change is heard of nowhere else.
    const system = matchMedia('(prefers-color-scheme: dark)');
    const recolor = (): void => {
      palette = paletteOf(element);
      held = null;
      ask();
    };
    system.addEventListener('change', recolor);
    const stores = [flow, useClock, useDocument, useResults, useSession, usePredict];
    const ends = stores.map((store) => store.subscribe(ask));
    return () => {
      cancelAnimationFrame(frame);
      system.removeEventListener('change', recolor);
      ends.forEach((end) => end());
    };
  }, [flow, theme, t]);
  return <canvas ref={ref} className="together" aria-hidden="true" />;
}
