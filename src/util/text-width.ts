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

/** Written without spaces between words: a line may end after any of these. */
const WIDE = CLASSES[0]?.[0] ?? /(?!)/u;
/** No line begins with these: they belong to what stands before (the most usual of JIS X 4051). */
const CLOSING = /^[、。,.!?！？」』）)\]】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…:;：；]$/u;

/** What a line is not broken within: a word with the spaces after it, or one character of a script that has no spaces. */
function unitsOf(line: string): string[] {
  const units: string[] = [];
  let isOpen = false;
  for (const character of line) {
    const isWide = WIDE.test(character);
    const joins = units.length > 0 && (CLOSING.test(character) || character === ' ' || (isOpen && !isWide));
    if (joins) units[units.length - 1] += character;
    else units.push(character);
    isOpen = !isWide && character !== ' ';
  }
  return units;
}

/** A word that is longer than a line is broken wherever it must be. */
function breakUnit(unit: string, width: number, font: Font): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of unit) {
    if (part !== '' && textWidth((part + character).trimEnd(), font) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** A text in lines that fit, broken between words, or between characters of scripts that have no spaces. */
export function wrapText(text: string, width: number, font: Font): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const unit of unitsOf(paragraph).flatMap((whole) => breakUnit(whole, width, font))) {
      if (line !== '' && textWidth((line + unit).trimEnd(), font) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += unit;
    }
    return [...lines, line.trimEnd()];
  });
}
