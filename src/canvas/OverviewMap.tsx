import { Panel, useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { canvasTexts } from '../content/canvas-texts.ts';
import type { Scenario } from '../model/scenario.ts';
import { currentScenario, useDocument } from '../store/document.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { overviewBoxes, type OverviewBox } from './overview-boxes.ts';
import { drawingBounds } from './overview.ts';
import { usePaintedCanvas, type Surface } from './use-painted-canvas.ts';

const SIZE = { width: 200, height: 150 };
/** Ground around the drawing, in pixels of the map. */
const MARGIN = 8;

/** How the drawing lies on the map: a point of it is at `zoom` times its own place, and `x`, `y` further. */
type Scale = { zoom: number; x: number; y: number };

function scaleNow(): Scale {
  const { x, y, width, height } = drawingBounds();
  const zoom = Math.min((SIZE.width - 2 * MARGIN) / width, (SIZE.height - 2 * MARGIN) / height);
  return { zoom, x: (SIZE.width - width * zoom) / 2 - x * zoom, y: (SIZE.height - height * zoom) / 2 - y * zoom };
}

function paintBoxes({ context, palette }: Surface, boxes: readonly OverviewBox[], { zoom, x, y }: Scale): void {
  for (const { rect, color, look } of boxes) {
    context.fillStyle = look === 'forest' ? palette('--sunken') : palette(look === 'frame' ? `--${color}-soft` : `--${color}-line`);
    context.fillRect(rect.x * zoom + x, rect.y * zoom + y, Math.max(1, rect.w * zoom), Math.max(1, rect.h * zoom));
  }
}

/** What is in view, as a frame. */
function paintView({ context, palette, transform: [left, top, shown], view }: Surface, { zoom, x, y }: Scale): void {
  const share = zoom / shown;
  context.strokeStyle = palette('--accent');
  context.lineWidth = 1.5;
  context.strokeRect(x - left * share, y - top * share, view.width * share, view.height * share);
}

/** Boxes and scale are the same until the drawing is another one. */
function begin(): (surface: Surface) => void {
  let held: { scenario: Scenario; boxes: readonly OverviewBox[]; scale: Scale } | null = null;
  return (surface) => {
    const scenario = currentScenario();
    if (held?.scenario !== scenario) held = { scenario, boxes: overviewBoxes(scenario, NONE), scale: scaleNow() };
    surface.context.setTransform(surface.ratio, 0, 0, surface.ratio, 0, 0);
    paintBoxes(surface, held.boxes, held.scale);
    paintView(surface, held.scale);
  };
}

const WATCHED = [useDocument];
const NONE: ReadonlySet<string> = new Set();

/** The small map in the corner: the whole drawing, and which part of it is in view. It is pressed, or pulled, to go there. */
export function OverviewMap() {
  const t = useTexts(canvasTexts);
  const { setCenter, getZoom } = useReactFlow();
  const ref = usePaintedCanvas(begin, WATCHED, SIZE);
  const goTo = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): void => {
    const { zoom, x, y } = scaleNow();
    const { left, top } = currentTarget.getBoundingClientRect();
    void setCenter((clientX - left - x) / zoom, (clientY - top - y) / zoom, { zoom: getZoom() });
  };
  return (
    <Panel position="bottom-right">
      <canvas
        ref={ref}
        role="img"
        aria-label={t.minimap}
        className="minimap block"
        style={{ width: SIZE.width, height: SIZE.height }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) goTo(event);
        }}
      />
    </Panel>
  );
}
