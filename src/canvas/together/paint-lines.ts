import { groupBy } from '../../util/lists.ts';
import type { Brush, Palette } from '../brush.ts';
import { lanesOf } from '../geometry/envelopes.ts';
import { beginningOf, lengthOf, type Point } from '../geometry/points.ts';
import type { Way } from '../geometry/position.ts';
import type { Plan } from './plan.ts';

/** A report's line is dashed: it goes back where its message came from, in the same colour. */
const DASH = 9;
const DASH_GAP = 7;

/** What is painted on, in the drawing's coordinates. */
export type Painting = { context: Brush; palette: Palette };

/** One stretch of a way, ready to be drawn with every frame, and when an envelope is on it. */
type Line = { path: Path2D; points: readonly Point[]; length: number; color: number; dashed: boolean; startsAt: number; endsAt: number };

/** All lines of a plan, made once. */
export type Lines = {
  /** In the order of their ends: then it is one picture whether it is painted at once or as the clock goes. */
  lines: readonly Line[];
  /** All of a colour as one. */
  byColor: ReadonlyMap<number, { path: Path2D; lines: readonly Line[] }>;
};

/** Dashes up to a length, and nothing behind it. */
function dashesOf(length: number): number[] {
  const whole = Math.floor(length / (DASH + DASH_GAP));
  return [...Array.from({ length: whole }, () => [DASH, DASH_GAP]).flat(), Math.min(DASH, length - whole * (DASH + DASH_GAP)), 1e6];
}

/** Makes the lines of a plan. */
export function linesOf({ tracks, ways }: Plan): Lines {
  const lanes = lanesOf({ tracks });
  const lines = tracks
    .flatMap(({ color, kind }, index) => (ways[index]?.legs ?? []).map((leg) => lineOf(leg, lanes[index] ?? { x: 0, y: 0 }, { color, dashed: kind === 'ndr' })))
    .toSorted((a, b) => a.endsAt - b.endsAt);
  const byColor = new Map([...groupBy(lines, ({ color }) => color)].map(([color, own]) => [color, { path: joined(own), lines: own }]));
  return { lines, byColor };
}

function lineOf({ points: middle, startsAt, endsAt }: Way['legs'][number], lane: Point, look: Pick<Line, 'color' | 'dashed'>): Line {
  const points = middle.map(({ x, y }) => ({ x: x + lane.x, y: y + lane.y }));
  const path = new Path2D();
  trace(path, points);
  return { ...look, path, points, length: lengthOf(points), startsAt, endsAt };
}

function joined(lines: readonly Line[]): Path2D {
  const all = new Path2D();
  for (const { path } of lines) all.addPath(path);
  return all;
}

function trace(path: CanvasPath, points: readonly Point[]): void {
  points.forEach(({ x, y }, at) => (at === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
}

function beginLines({ context }: Painting): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

/** From so many lines on, dots cost more than they tell: what is ahead is faint all the same. */
const MOST_DOTTED = 120;

/** What stays as it is while envelopes travel: every way faint, and what lies behind them full. */
export function paintStill(painting: Painting, lines: Lines, time: number): void {
  const { context, palette } = painting;
  beginLines(painting);
  context.globalAlpha = 0.4;
  context.lineWidth = 1.5;
  context.setLineDash(lines.lines.length > MOST_DOTTED ? [] : [2, 5]);
  for (const [color, { path }] of lines.byColor) {
    context.strokeStyle = palette(`--track-${color}`);
    context.stroke(path);
  }
  context.restore();
  paintArrived(painting, lines, Number.NEGATIVE_INFINITY, time);
}

/** Adds the stretches that came to lie behind since an earlier time to what `paintStill` painted for it. */
export function paintArrived(painting: Painting, { lines }: Lines, since: number, time: number): void {
  const arrived = lines.filter(({ endsAt }) => endsAt > since && endsAt <= time);
  if (arrived.length === 0) return;
  const { context, palette } = painting;
  beginLines(painting);
  context.lineWidth = 3;
  for (const { path, color, dashed, length } of arrived) {
    context.strokeStyle = palette(`--track-${color}`);
    context.setLineDash(dashed ? dashesOf(length) : []);
    context.stroke(path);
  }
  context.restore();
}

/** The stretches under way, as far as the envelopes have come: all of a colour in one stroke, but for the dashed ones. */
export function paintMoving(painting: Painting, { byColor }: Lines, time: number): void {
  const { context, palette } = painting;
  beginLines(painting);
  context.lineWidth = 3;
  for (const [color, { lines }] of byColor) {
    const moving = lines.filter(({ startsAt, endsAt }) => startsAt < time && endsAt > time);
    if (moving.length === 0) continue;
    context.strokeStyle = palette(`--track-${color}`);
    context.setLineDash([]);
    context.beginPath();
    for (const line of moving) if (!line.dashed) trace(context, beginningOf(line.points, lengthAt(line, time)));
    context.stroke();
    for (const line of moving) {
      if (!line.dashed) continue;
      context.setLineDash(dashesOf(lengthAt(line, time)));
      context.stroke(line.path);
    }
  }
  context.restore();
}

function lengthAt({ length, startsAt, endsAt }: Line, time: number): number {
  return (length * (time - startsAt)) / (endsAt - startsAt);
}
