import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useDocument } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';
import { useSession } from '../store/session.ts';
import { overviewBoxes, type OverviewBox } from './overview.ts';

/** A box narrower than this on the screen has no room for a name, in pixels. */
const NAMED = 34;

type Palette = (token: string) => string;

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

function paint(context: CanvasRenderingContext2D, boxes: readonly OverviewBox[], [x, y, zoom]: readonly [number, number, number], palette: Palette, size: { w: number; h: number }): void {
  context.clearRect(0, 0, size.w, size.h);
  context.font = '600 10px system-ui, sans-serif';
  for (const { rect, color, look, name, selected } of boxes) {
    const left = rect.x * zoom + x;
    const top = rect.y * zoom + y;
    const w = rect.w * zoom;
    const h = rect.h * zoom;
    if (left > size.w || top > size.h || left + w < 0 || top + h < 0) continue;
    context.fillStyle = look === 'forest' ? palette('--surface') : palette(look === 'frame' ? `--${color}-soft` : `--${color}`);
    context.fillRect(left, top, w, h);
    context.strokeStyle = selected ? palette('--accent') : palette(`--${color}-line`);
    context.lineWidth = selected ? 3 : 1;
    if (selected || look !== 'node') context.strokeRect(left, top, w, h);
    if (w < NAMED || name === '') continue;
    context.save();
    context.beginPath();
    context.rect(left, top, w - 2, h);
    context.clip();
    context.fillStyle = look === 'node' ? palette('--on-solid') : palette(`--${color}`);
    context.fillText(name, left + 3, top + 11);
    context.restore();
  }
}

/** The drawing from afar: plain boxes on one canvas, in place of cards that nobody could read. */
export function Overview() {
  const ref = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const element = ref.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) return undefined;
    let frame = 0;
    const palette = paletteOf(element);
    let boxes: OverviewBox[] | null = null;
    const draw = (): void => {
      boxes ??= overviewBoxes(useDocument.getState().scenario, new Set(useSession.getState().selection.ids));
      const ratio = devicePixelRatio;
      const { transform, width, height } = flow.getState();
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paint(context, boxes, transform, palette, { w: width, h: height });
    };
    const ask = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const askAnew = (): void => {
      boxes = null;
      ask();
    };
    draw();
    const ends = [flow.subscribe(ask), useDocument.subscribe(askAnew), useSession.subscribe(askAnew)];
    return () => {
      cancelAnimationFrame(frame);
      ends.forEach((end) => end());
    };
  }, [flow, theme]);
  return <canvas ref={ref} className="overview" aria-hidden="true" />;
}
