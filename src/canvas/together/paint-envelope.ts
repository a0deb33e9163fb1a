import type { Envelope } from '../geometry/envelopes.ts';
import type { Point } from '../geometry/points.ts';
import type { Painting } from './paint-lines.ts';

/** Half the width and half the height of an envelope, in pixels of the drawing. */
const W = 17;
const H = 13;

/** How an envelope looks, wherever it is. */
export type Look = Pick<Envelope, 'text' | 'color' | 'kind' | 'end'> & {
  /** In the colour of whom; null: nobody has decided yet. */
  ring: string | null;
  /** Under it, what it is when it is not a message itself; empty: nothing. */
  tag: string;
  chosen: boolean;
};

/** What an envelope covers at most, from its middle, in pixels of the drawing; its shadow apart. */
export const REACH = { x: 48, above: 25, below: 31 };

/** Paints an envelope about the origin. */
export function paintEnvelope({ context, palette }: Painting, { text, color, kind, end, ring, tag, chosen }: Look, shadow: boolean): void {
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 0.35)';
  context.shadowBlur = shadow ? 6 : 0;
  context.shadowOffsetY = shadow ? 2 : 0;
  context.fillStyle = palette('--surface');
  context.beginPath();
  context.roundRect(-W - 4, -H - 4, 2 * W + 8, 2 * H + 8, 9);
  context.fill();
  context.shadowColor = 'transparent';
  if (ring !== null || chosen) {
    context.strokeStyle = ring ?? palette('--accent');
    context.lineWidth = 3;
    context.stroke();
  }
  context.fillStyle = palette(`--track-${color}`);
  context.beginPath();
  context.roundRect(-W, -H, 2 * W, 2 * H, 5);
  context.fill();
  context.strokeStyle = palette('--on-solid');
  context.globalAlpha = 0.55;
  context.lineWidth = 1.2;
  if (kind === 'ndr') context.setLineDash([3, 2]);
  context.beginPath();
  context.moveTo(-W + 2, -H + 3);
  context.lineTo(0, -1);
  context.lineTo(W - 2, -H + 3);
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.fillStyle = palette('--on-solid');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `700 ${text.length > 3 ? 10 : 13}px system-ui, sans-serif`;
  context.fillText(text, 0, 4, 2 * W - 4);
  if (tag !== '') paintTag({ context, palette }, tag);
  if (end !== null) paintEnd({ context, palette }, end);
  context.restore();
}

/** Under the envelope: that it is a report or a copy. */
function paintTag({ context, palette }: Painting, tag: string): void {
  context.font = '700 10px system-ui, sans-serif';
  const w = context.measureText(tag).width + 8;
  context.fillStyle = palette('--ink');
  context.beginPath();
  context.roundRect(-w / 2, H + 2, w, 13, 4);
  context.fill();
  context.fillStyle = palette('--surface');
  context.fillText(tag, 0, H + 9);
}

/** At its corner: a check for what was delivered, a cross for what was not. */
function paintEnd({ context, palette }: Painting, end: NonNullable<Envelope['end']>): void {
  context.translate(W + 1, -H - 1);
  context.fillStyle = palette(end === 'delivered' ? '--ok' : '--danger');
  context.beginPath();
  context.arc(0, 0, 8, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = palette('--on-solid');
  context.lineWidth = 2;
  context.beginPath();
  if (end === 'delivered') {
    context.moveTo(-3.5, 0);
    context.lineTo(-1, 3);
    context.lineTo(3.5, -3);
  } else {
    context.moveTo(-3, -3);
    context.lineTo(3, 3);
    context.moveTo(3, -3);
    context.lineTo(-3, 3);
  }
  context.stroke();
}

/** Above the chosen envelope: from whom to whom. */
export function paintLabel({ context, palette }: Painting, { x, y }: Point, text: string): void {
  context.font = '11px system-ui, sans-serif';
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const w = context.measureText(text).width + 14;
  context.fillStyle = palette('--raised');
  context.strokeStyle = palette('--line-strong');
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x - W, y - H - 26, w, 18, 6);
  context.fill();
  context.stroke();
  context.fillStyle = palette('--ink');
  context.fillText(text, x - W + 7, y - H - 17);
}
