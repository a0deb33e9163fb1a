import type { Palette } from '../brush.ts';
import { paintEnvelope, REACH, type Look } from './paint-envelope.ts';

/** One envelope as a picture, and how far its corner is from its middle, in pixels of the canvas. */
export type Stamp = { picture: ImageBitmap; left: number; top: number };

/** More looks than these are not kept: an envelope has a few in its life, so this is a thousand of them. */
const MOST = 4_000;
/** Smaller than this, in pixels of the canvas for each of the drawing, no number can be read, and all of a colour look alike. */
const LEGIBLE = 0.35;

/**
 * Makes what gives the picture of an envelope, painted once for each look: laying a picture on a canvas costs a fraction of
 * painting it there.
 */
export function createStamps(): (look: Look, scale: number, palette: Palette) => Stamp | null {
  const sheet = new OffscreenCanvas(1, 1);
  const context = sheet.getContext('2d');
  const stamps = new Map<string, Stamp>();
  let kept: { scale: number; palette: Palette } | null = null;

  function paint(look: Look, scale: number, palette: Palette): Stamp | null {
    if (context === null) return null;
    const left = Math.ceil(REACH.x * scale);
    const top = Math.ceil(REACH.above * scale);
    sheet.width = 2 * left;
    sheet.height = top + Math.ceil(REACH.below * scale);
    context.setTransform(scale, 0, 0, scale, left, top);
    paintEnvelope({ context, palette }, look, false);
    return { picture: sheet.transferToImageBitmap(), left, top };
  }

  function forget(): void {
    for (const { picture } of stamps.values()) picture.close();
    stamps.clear();
  }

  return (whole, scale, palette) => {
    if (kept?.scale !== scale || kept.palette !== palette || stamps.size > MOST) forget();
    kept = { scale, palette };
    const look = scale < LEGIBLE ? { ...whole, text: '', tag: '' } : whole;
    const key = Object.values(look).join(' ');
    const stamp = stamps.get(key) ?? paint(look, scale, palette);
    if (stamp !== null) stamps.set(key, stamp);
    return stamp;
  };
}
