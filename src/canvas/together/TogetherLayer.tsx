import '../../verdict/track-colors.css';
import { useCallback, useState } from 'react';
import { timelineTexts } from '../../content/timeline-texts.ts';
import { activeRun, useTogether } from '../../store/run/active-run.ts';
import { useClock } from '../../store/run/clock.ts';
import { useDocument } from '../../store/document.ts';
import { usePredict } from '../../store/teach/predict.ts';
import { useResults } from '../../store/run/results.ts';
import { useSession } from '../../store/session.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { usePaintedCanvas, type Surface } from '../use-painted-canvas.ts';
import { createPainter, type Naming } from './painter.ts';
import { canUseThread, ThreadLayer } from './ThreadLayer.tsx';
import { currentPlan } from './use-together-scene.ts';

/** More envelopes than these are painted by a thread of their own; fewer move with the very frame that moves the cards. */
const FEW = 40;

/** All messages on their ways at once. The list of messages is its equal for those who cannot see it. */
export function TogetherLayer() {
  const { tagReport, tagCopy } = useTexts(timelineTexts);
  const many = (useTogether()?.tracks.length ?? 0) > FEW;
  const [refused, setRefused] = useState(!canUseThread());
  const refuse = useCallback(() => setRefused(true), []);
  return many && !refused ? <ThreadLayer report={tagReport} copy={tagCopy} onRefused={refuse} /> : <PageLayer report={tagReport} copy={tagCopy} />;
}

function painter(naming: Naming): (surface: Surface) => void {
  const paint = createPainter();
  return ({ context, palette, transform, ratio }) => {
    const plan = currentPlan();
    if (plan === null) return;
    const { width, height } = context.canvas;
    paint({ context, palette, transform, ratio, width, height }, { plan, time: useClock.getState().time, chosen: activeRun()?.id ?? null, naming });
  };
}

const WATCHED = [useClock, useDocument, useResults, useSession, usePredict];

/** Painted by the page itself, with every frame of the clock. */
function PageLayer({ report, copy }: Naming) {
  const begin = useCallback(() => painter({ report, copy }), [report, copy]);
  const ref = usePaintedCanvas(begin, WATCHED);
  return <canvas ref={ref} className="together" aria-hidden="true" />;
}
