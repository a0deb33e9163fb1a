import type { RecordType } from '../model/record.ts';
import { setFreeDrag } from '../store/show/free-drag.ts';
import { dropRecord, prepareDrop, recordTypeOf, type Landing } from './drop-record.ts';
import type { Point, Rect } from './geometry/points.ts';
import { currentLeader } from './guides/leader.ts';
import { currentFlow } from './view.ts';

/** Before the type in the name of what a drag carries: while it is under way its names can be read, and nothing else of it. */
const TYPED = 'application/x-record-type+';

/** What is dragged over the drawing now; null: nothing. */
let held: { type: RecordType; landingAt: (point: Point) => Landing } | null = null;

function lead(rect: Rect, { type, aside }: Landing): Rect {
  return currentLeader()?.leadNew(rect, type === 'organization', aside) ?? rect;
}

function hide(): void {
  currentLeader()?.end();
}

function end(): void {
  held = null;
  for (const way of WAYS_OUT) removeEventListener(way, leave, { capture: true });
  hide();
}

const WAYS_OUT = ['dragover', 'dragleave'] as const;

/** Beside the drawing, and out of the window, nothing is shown of where it would stand. */
function leave({ type, target, relatedTarget }: DragEvent): void {
  const over = type === 'dragleave' ? relatedTarget : target;
  if (!(over instanceof Element) || over.closest('.react-flow') === null) hide();
}

function take(type: RecordType): NonNullable<typeof held> {
  held = { type, landingAt: prepareDrop(type) };
  for (const way of WAYS_OUT) addEventListener(way, leave, { capture: true });
  // Let go beside the drawing, or given up by Escape.
  addEventListener('dragend', end, { capture: true, once: true });
  return held;
}

/**
 * Shows where something that is dragged in would stand, and what it would be in line with.
 *
 * @param names of what the drag carries.
 * @param at the pointer in the window.
 * @param isFree whether it is to stand just there, in line with nothing.
 */
export function dragIn(names: readonly string[], at: Point, isFree: boolean): void {
  const type = recordTypeOf(names.find((name) => name.startsWith(TYPED))?.slice(TYPED.length) ?? '');
  const point = currentFlow()?.screenToFlowPosition(at);
  if (type === null || point === undefined) return;
  setFreeDrag(isFree);
  const landing = (held?.type === type ? held : take(type)).landingAt(point);
  if (landing.rect === null) hide();
  else lead(landing.rect, landing);
}

/**
 * Creates what was dragged in where it was shown.
 *
 * @param text its type.
 * @returns whether it stands where it was dropped.
 */
export function dropIn(text: string, at: Point): boolean {
  const type = recordTypeOf(text);
  const point = currentFlow()?.screenToFlowPosition(at);
  const stands = type !== null && point !== undefined && dropRecord(type, point, lead);
  end();
  return stands;
}
