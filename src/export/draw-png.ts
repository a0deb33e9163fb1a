import { withPngText } from '../util/png-text.ts';
import type { Picture } from './draw-svg.ts';

/** Pixels of the PNG for each of the drawing's: sharp on paper and on dense screens. */
const SCALE = 2;
/** Longest side that every browser's canvas can have. */
const MAX_SIDE = 8_192;
/** What the share room looks for when a picture is opened. */
const KEYWORD = 'Link';

/**
 * Turns a picture into a PNG, twice as dense as the page, with the link in it. Very large drawings are less dense.
 *
 * @throws when the browser cannot draw the picture, or has no room for it.
 */
export async function drawPng({ svg, width, height }: Picture, link: string | null): Promise<Blob> {
  const scale = Math.min(SCALE, MAX_SIDE / width, MAX_SIDE / height);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error(`${canvas.width} × ${canvas.height}`);
    return link === null ? blob : new Blob([withPngText(new Uint8Array(await blob.arrayBuffer()), KEYWORD, link)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
