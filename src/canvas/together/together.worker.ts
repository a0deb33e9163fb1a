import type { Palette } from '../brush.ts';
import { createPainter } from './painter.ts';
import { sharedNow, type ToPainter } from './thread-protocol.ts';

const paint = createPainter();
let told: ToPainter = {};
let palette: Palette = () => '';
let frame = 0;

function draw(): void {
  frame = 0;
  const { canvas, plan, view, anchor, naming, chosen = null } = told;
  const context = canvas?.getContext('2d') ?? null;
  if (canvas === undefined || context === null || plan === undefined || view === undefined || anchor === undefined || naming === undefined) return;
  const { transform, ratio } = view;
  const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
  // Setting a size clears the canvas, and costs even where it is the same.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const passed = Math.min(anchor.lasts, sharedNow() - anchor.at);
  const time = Math.min(plan.endsAt, anchor.time + passed * anchor.rate);
  paint({ context, palette, transform, ratio, width, height }, { plan, time, chosen, naming });
  if (anchor.rate > 0 && passed < anchor.lasts && time < plan.endsAt) ask();
}

function ask(): void {
  if (frame === 0) frame = requestAnimationFrame(draw);
}

/** Paints all messages on their ways, beside the page: it goes on by itself while the clock runs, and hears what changes. */
addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  told = { ...told, ...data };
  const { colors } = data;
  if (colors !== undefined) palette = (token) => colors.get(token) ?? '';
  ask();
});
