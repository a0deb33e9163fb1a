import { isPng, pngText } from '../util/png-text.ts';

/** The keyword of the chunk that holds a PNG's link; the PNG specification lets a program use its own. */
const KEYWORD = 'Link';
/** What a link's hash looks like wherever it stands in a text. */
const HASH = /#(v\d+[a-z]*:[\w-]+)/;

/**
 * The hash of the link in a picture's bytes, without its `#`: a picture carries the link of its drawing, an SVG in its
 * <metadata>, a PNG in a tEXt chunk.
 *
 * @returns null when there is none. Never throws.
 */
export function linkInPicture(bytes: Uint8Array): string | null {
  const text = isPng(bytes) ? pngText(bytes, KEYWORD) : metadataOf(new TextDecoder().decode(bytes));
  return HASH.exec(text ?? '')?.[1] ?? null;
}

function metadataOf(svg: string): string | null {
  // Not by one pattern: it would look for the end anew from each beginning.
  const start = svg.search(/<metadata[\s>]/);
  const end = start < 0 ? -1 : svg.indexOf('</metadata>', start);
  return end < 0 ? null : svg.slice(svg.indexOf('>', start) + 1, end);
}
