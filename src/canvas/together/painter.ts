import type { Brush, Palette } from '../brush.ts';
import { envelopesAt, type Envelope } from '../geometry/envelopes.ts';
import { paintEnvelope, paintLabel, REACH, type Look } from './paint-envelope.ts';
import { linesOf, paintArrived, paintMoving, paintStill, type Lines } from './paint-lines.ts';
import type { Plan } from './plan.ts';
import { createStamps } from './stamps.ts';

/** What is painted on, and how the drawing is shown there. */
export type Sheet = {
  context: Brush;
  /** Another one when the theme is another one. */
  palette: Palette;
  /** Where the drawing's origin is, in pixels of the page, and the zoom. */
  transform: readonly [number, number, number];
  /** Pixels of the canvas for each of the page. */
  ratio: number;
  /** How large the canvas is, in its own pixels. */
  width: number;
  height: number;
};

/** What the envelopes are called. */
export type Naming = { report: string; copy: string };

/** What is to be seen. */
export type Shown = {
  plan: Plan;
  /** In milliseconds on the common clock. */
  time: number;
  /** Id of the run that the panels speak of. */
  chosen: string | null;
  naming: Naming;
};

/** What the still canvas holds: of which view, in which colours, of which plan, and up to which time. */
type Held = { view: string; palette: Palette; plan: Plan; lines: Lines; time: number };

/** With more envelopes than these, shadows cost more than they show, and each is painted once and then laid on. */
const FEW = 30;
/** Larger than this, in pixels of the canvas for each of the drawing, few are in view and pictures of them are dear. */
const LARGE = 1;

/**
 * Makes what paints all messages on their ways onto a canvas that has been cleared. What does not move is kept on a second
 * canvas: hundreds of messages cost no more than a few.
 */
export function createPainter(): (sheet: Sheet, shown: Shown) => void {
  const still = new OffscreenCanvas(1, 1);
  const stillContext = still.getContext('2d');
  const stampFor = createStamps();
  let held: Held | null = null;

  function paintLines({ context, palette, transform: [x, y, zoom], ratio, width, height }: Sheet, plan: Plan, time: number): void {
    if (stillContext === null) return;
    const view = [x, y, zoom, ratio, width, height].join(' ');
    const lines = held?.plan === plan ? held.lines : linesOf(plan);
    if (held === null || held.view !== view || held.palette !== palette || held.plan !== plan || time < held.time) {
      still.width = width;
      still.height = height;
      stillContext.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      paintStill({ context: stillContext, palette }, lines, time);
    } else {
      paintArrived({ context: stillContext, palette }, lines, held.time, time);
    }
    held = { view, palette, plan, lines, time };
    context.drawImage(still, 0, 0);
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
    paintMoving({ context, palette }, lines, time);
    // Lines go under the cards, as all ways do, though this canvas lies over them.
    for (const card of plan.cards) context.clearRect(card.x, card.y, card.w, card.h);
  }

  /** Painted one by one where they lie: with all that belongs to an envelope. */
  function paintFew({ context, palette, transform: [x, y, zoom], ratio }: Sheet, envelopes: readonly Envelope[], lookOf: (envelope: Envelope) => Look): void {
    const scale = ratio * zoom;
    for (const envelope of envelopes) {
      context.setTransform(scale, 0, 0, scale, ratio * x + envelope.at.x * scale, ratio * y + envelope.at.y * scale);
      paintEnvelope({ context, palette }, lookOf(envelope), envelopes.length <= FEW);
    }
  }

  /** Each look is painted once, and laid on wherever an envelope has it, on whole pixels. */
  function layMany({ context, palette, transform: [x, y, zoom], ratio }: Sheet, envelopes: readonly Envelope[], lookOf: (envelope: Envelope) => Look): void {
    const scale = ratio * zoom;
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const envelope of envelopes) {
      const stamp = stampFor(lookOf(envelope), scale, palette);
      if (stamp !== null) context.drawImage(stamp.picture, Math.round(ratio * x + envelope.at.x * scale) - stamp.left, Math.round(ratio * y + envelope.at.y * scale) - stamp.top);
    }
  }

  return (sheet, { plan, time, chosen, naming }) => {
    paintLines(sheet, plan, time);
    const isChosen = ({ runs }: Envelope): boolean => chosen !== null && runs.includes(chosen);
    const inView = envelopesAt(plan, plan, time).filter((envelope) => isInView(envelope, sheet));
    // The chosen one lies on top.
    const envelopes = inView.toSorted((a, b) => Number(isChosen(a)) - Number(isChosen(b)));
    const paintAll = envelopes.length <= FEW || sheet.ratio * sheet.transform[2] > LARGE ? paintFew : layMany;
    paintAll(sheet, envelopes, (envelope) => ({
      text: envelope.text,
      color: envelope.color,
      kind: envelope.kind,
      end: envelope.end,
      ring: envelope.holder === null ? null : sheet.palette(`--${plan.rings.get(envelope.holder) ?? 'neutral'}`),
      tag: envelope.kind === 'message' ? '' : envelope.kind === 'ndr' ? naming.report : naming.copy,
      chosen: isChosen(envelope),
    }));
    const scale = sheet.ratio * sheet.transform[2];
    sheet.context.setTransform(scale, 0, 0, scale, sheet.ratio * sheet.transform[0], sheet.ratio * sheet.transform[1]);
    const label = chosen === null ? undefined : plan.labels.get(chosen);
    for (const envelope of envelopes) if (isChosen(envelope) && envelope.end === null && label !== undefined) paintLabel(sheet, envelope.at, label);
  };
}

function isInView({ at }: Envelope, { transform: [x, y, zoom], ratio, width, height }: Sheet): boolean {
  const left = (at.x * zoom + x) * ratio;
  const top = (at.y * zoom + y) * ratio;
  const reach = REACH.x * zoom * ratio;
  return left > -reach && top > -reach && left < width + reach && top < height + reach;
}
