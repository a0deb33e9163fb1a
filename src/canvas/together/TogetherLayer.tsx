import '../../verdict/track-colors.css';
import { useCallback } from 'react';
import { timelineTexts } from '../../content/timeline-texts.ts';
import { activeRun } from '../../store/active-run.ts';
import { useClock } from '../../store/clock.ts';
import { useDocument } from '../../store/document.ts';
import { usePredict } from '../../store/predict.ts';
import { useResults } from '../../store/results.ts';
import { useSession } from '../../store/session.ts';
import { useTexts } from '../../store/use-texts.ts';
import { usePaintedCanvas, type Palette, type Surface } from '../use-painted-canvas.ts';
import { paintArrived, paintMoment, paintStill, type Naming } from './paint-together.ts';
import type { TogetherPicture } from './picture.ts';
import { currentPicture } from './use-together-scene.ts';

/** What the still canvas holds: of which view, in which colours, of which picture, and up to which time. */
type Held = { view: string; palette: Palette; picture: TogetherPicture; time: number };

function painter(naming: Naming): (surface: Surface) => void {
  const still = document.createElement('canvas');
  const stillContext = still.getContext('2d');
  let held: Held | null = null;
  return ({ context, palette, transform: [x, y, zoom], ratio }) => {
    const picture = currentPicture();
    if (picture === null || stillContext === null) return;
    const { time } = useClock.getState();
    const { width, height } = context.canvas;
    const view = [x, y, zoom, width, height].join(' ');
    if (held === null || held.view !== view || held.palette !== palette || held.picture !== picture || time < held.time) {
      still.width = width;
      still.height = height;
      stillContext.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      paintStill({ context: stillContext, palette }, picture.lines, time);
    } else {
      paintArrived({ context: stillContext, palette }, picture.lines, held.time, time);
    }
    held = { view, palette, picture, time };
    context.drawImage(still, 0, 0);
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
    paintMoment({ context, palette }, picture, time, activeRun()?.id ?? null, naming);
  };
}

const WATCHED = [useClock, useDocument, useResults, useSession, usePredict];

/** All messages on their ways at once, on one canvas, over a second one that keeps what does not move: hundreds of them cost no more than a few. The list of messages is its equal for those who cannot see it. */
export function TogetherLayer() {
  const t = useTexts(timelineTexts);
  const begin = useCallback(() => painter({ report: t.tagReport, copy: t.tagCopy }), [t]);
  const ref = usePaintedCanvas(begin, WATCHED);
  return <canvas ref={ref} className="together" aria-hidden="true" />;
}
