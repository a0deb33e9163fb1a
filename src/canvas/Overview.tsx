import type { Scenario } from '../model/scenario.ts';
import { useDocument } from '../store/document.ts';
import { useSession } from '../store/session.ts';
import type { Palette } from './brush.ts';
import { overviewBoxes, type OverviewBox } from './overview-boxes.ts';
import { usePaintedCanvas, type Surface } from './use-painted-canvas.ts';

/** A box narrower than this on the screen has no room for a name, in pixels. */
const NAMED = 34;

function paint(context: CanvasRenderingContext2D, boxes: readonly OverviewBox[], [x, y, zoom]: readonly [number, number, number], palette: Palette, size: { w: number; h: number }): void {
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

/** Boxes are the same until the drawing or the selection is another one: moving the view asks for none. */
function begin(): (surface: Surface) => void {
  let held: { scenario: Scenario; selected: readonly string[]; boxes: readonly OverviewBox[] } | null = null;
  return ({ context, palette, transform, width, height, ratio }) => {
    const { scenario } = useDocument.getState();
    const selected = useSession.getState().selection.ids;
    if (held === null || held.scenario !== scenario || held.selected !== selected) held = { scenario, selected, boxes: overviewBoxes(scenario, new Set(selected)) };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, held.boxes, transform, palette, { w: width, h: height });
  };
}

const WATCHED = [useDocument, useSession];

/** The drawing from afar: plain boxes on one canvas, in place of cards that nobody could read. */
export function Overview() {
  const ref = usePaintedCanvas(begin, WATCHED);
  return <canvas ref={ref} className="overview" aria-hidden="true" />;
}
