/*
 * Widths of text without a page to measure it on. Classes of characters as shares of the font size, taken from the
 * metrics that the usual interface fonts share; a little too wide rather than too narrow, so that what is cut to fit fits.
 */

const MONO_WIDTH = 0.61;
const WIDE_WIDTH = 1;
const CLASSES: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u, WIDE_WIDTH],
  [/[iljI.,:;'|!]/, 0.29],
  [/[ ftr()[\]\-/"*]/, 0.38],
  [/[mwMW@%—…→]/, 0.9],
  [/[A-Z&<>=+~#]/, 0.68],
];
const OTHER_WIDTH = 0.565;
/** How much wider bold letters are. */
const BOLD = 1.06;

/** A type face and size. `size` in pixels. */
export type Font = { size: number; mono?: boolean; bold?: boolean };

function widthOf(character: string, { size, mono = false, bold = false }: Font): number {
  const [, share = OTHER_WIDTH] = CLASSES.find(([characters]) => characters.test(character)) ?? [];
  const width = mono && share !== WIDE_WIDTH ? MONO_WIDTH : share;
  return width * size * (bold ? BOLD : 1);
}

/** About how wide a text is, in pixels. */
export function textWidth(text: string, font: Font): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character, font), 0);
}

/** A text cut with an ellipsis so that it fits; whole when it does. */
export function fitText(text: string, width: number, font: Font): string {
  if (textWidth(text, font) <= width) return text;
  const room = width - textWidth('…', font);
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += widthOf(character, font);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
