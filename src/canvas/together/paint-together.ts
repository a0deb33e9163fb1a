import { shownSender } from '../../model/address.ts';
import { tenantColor } from '../../model/tenant-color.ts';
import { envelopesAt, lanesOf, type Envelope } from '../geometry/envelopes.ts';
import { lengthOf, type Point } from '../geometry/points.ts';
import type { Leg } from '../geometry/scene.ts';
import type { Palette } from '../use-painted-canvas.ts';
import type { Line, Lines, TogetherPicture } from './picture.ts';

/** Half the width and half the height of an envelope, in pixels of the drawing. */
const W = 17;
const H = 13;
/** A report's line is dashed: it goes back where its message came from, in the same colour. */
const DASH = 9;
const DASH_GAP = 7;

type Painting = { context: CanvasRenderingContext2D; palette: Palette };

/** Dashes up to a length, and nothing behind it. */
function dashesOf(length: number): number[] {
  const whole = Math.floor(length / (DASH + DASH_GAP));
  return [...Array.from({ length: whole }, () => [DASH, DASH_GAP]).flat(), Math.min(DASH, length - whole * (DASH + DASH_GAP)), 1e6];
}

/** Makes the lines of a picture, and what they are drawn outside of: they go under the cards, as all ways do. */
export function linesOf({ together, scene, rects, records }: Omit<TogetherPicture, 'lines'>): Lines {
  const lanes = lanesOf(together);
  const lines = together.tracks.flatMap((track, index) =>
    (scene.ways[index]?.legs ?? []).map((leg) => lineOf(leg, lanes[index] ?? { x: 0, y: 0 }, track.color, track.kind === 'ndr')),
  );
  const around = new Path2D();
  around.rect(-1e6, -1e6, 2e6, 2e6);
  const frames = new Set(records.flatMap((record) => (record.type === 'organization' ? [record.id] : [])));
  for (const [id, { x, y, w, h }] of rects) if (!frames.has(id)) around.roundRect(x, y, w, h, 10);
  // In the order of their ends: then it is one picture whether it is painted at once or as the clock goes.
  return { lines: lines.toSorted((a, b) => a.endsAt - b.endsAt), around };
}

function lineOf({ points, startsAt, endsAt }: Leg, lane: Point, color: number, dashed: boolean): Line {
  const path = new Path2D();
  points.forEach(({ x, y }, at) => (at === 0 ? path.moveTo(x + lane.x, y + lane.y) : path.lineTo(x + lane.x, y + lane.y)));
  return { path, length: lengthOf(points), color, dashed, startsAt, endsAt };
}

function beginLines({ context }: Painting, { around }: Lines): void {
  context.save();
  context.clip(around, 'evenodd');
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

function strokeBehind({ context }: Painting, { path, length, dashed }: Line, share: number): void {
  context.lineWidth = 3;
  context.setLineDash(dashed ? dashesOf(length * share) : share === 1 ? [] : [length * share, 1e6]);
  context.stroke(path);
}

/** From so many lines on, dots cost more than they tell: what is ahead is faint all the same. */
const MOST_DOTTED = 120;

/** What stays as it is while envelopes travel: every way faint, and what lies behind them full. */
export function paintStill(painting: Painting, lines: Lines, time: number): void {
  const { context, palette } = painting;
  beginLines(painting, lines);
  context.globalAlpha = 0.4;
  context.lineWidth = 1.5;
  context.setLineDash(lines.lines.length > MOST_DOTTED ? [] : [2, 5]);
  for (const line of lines.lines) {
    context.strokeStyle = palette(`--track-${line.color}`);
    context.stroke(line.path);
  }
  context.restore();
  paintArrived(painting, lines, Number.NEGATIVE_INFINITY, time);
}

/** Adds the stretches that came to lie behind since an earlier time to what `paintStill` painted for it. */
export function paintArrived(painting: Painting, lines: Lines, since: number, time: number): void {
  const arrived = lines.lines.filter(({ endsAt }) => endsAt > since && endsAt <= time);
  if (arrived.length === 0) return;
  beginLines(painting, lines);
  for (const line of arrived) {
    painting.context.strokeStyle = painting.palette(`--track-${line.color}`);
    strokeBehind(painting, line, 1);
  }
  painting.context.restore();
}

/** The stretches under way, as far as the envelopes have come. */
function paintMoving(painting: Painting, lines: Lines, time: number): void {
  beginLines(painting, lines);
  for (const line of lines.lines) {
    if (line.startsAt >= time || line.endsAt <= time) continue;
    painting.context.strokeStyle = painting.palette(`--track-${line.color}`);
    strokeBehind(painting, line, (time - line.startsAt) / (line.endsAt - line.startsAt));
  }
  painting.context.restore();
}

type Look = { ring: string; tag: string; chosen: boolean; shadow: boolean };

function paintEnvelope({ context, palette }: Painting, { at, text, color, kind, holder, end }: Envelope, { ring, tag, chosen, shadow }: Look): void {
  context.save();
  context.translate(at.x, at.y);
  context.shadowColor = 'rgb(0 0 0 / 0.35)';
  context.shadowBlur = shadow ? 6 : 0;
  context.shadowOffsetY = shadow ? 2 : 0;
  context.fillStyle = palette('--surface');
  context.beginPath();
  context.roundRect(-W - 4, -H - 4, 2 * W + 8, 2 * H + 8, 9);
  context.fill();
  context.shadowColor = 'transparent';
  if (holder !== null || chosen) {
    context.strokeStyle = chosen && holder === null ? palette('--accent') : ring;
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
function paintLabel({ context, palette }: Painting, { x, y }: Point, text: string): void {
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

/** What the envelopes are called. */
export type Naming = { report: string; copy: string };

/** With more envelopes than these, shadows cost more than they show. */
const MOST_SHADOWS = 30;

/**
 * Paints what moves at a time onto a canvas that has been set to the drawing's coordinates, over what `paintStill` painted.
 *
 * @param chosen id of the run that the panels speak of.
 */
export function paintMoment(painting: Painting, picture: TogetherPicture, time: number, chosen: string | null, naming: Naming): void {
  paintMoving(painting, picture.lines, time);
  const envelopes = envelopesAt(picture.together, picture.scene, time);
  const shadow = envelopes.length <= MOST_SHADOWS;
  const isChosen = ({ runs }: Envelope): boolean => chosen !== null && runs.includes(chosen);
  const session = picture.together.tracks.find(({ run }) => run.id === chosen)?.run.hops[0]?.session;
  const rings = new Map([...new Set(envelopes.map(({ holder }) => holder))].map((holder) => [holder, painting.palette(`--${tenantColor(picture.records, holder)}`)]));
  for (const envelope of envelopes.toSorted((a, b) => Number(isChosen(a)) - Number(isChosen(b)))) {
    const ring = rings.get(envelope.holder) ?? '';
    const tag = envelope.kind === 'message' ? '' : envelope.kind === 'ndr' ? naming.report : naming.copy;
    paintEnvelope(painting, envelope, { ring, tag, chosen: isChosen(envelope), shadow });
    if (isChosen(envelope) && envelope.end === null && session !== undefined) {
      paintLabel(painting, envelope.at, `${shownSender(session.mailFrom)} → ${session.rcptTo}`);
    }
  }
}
