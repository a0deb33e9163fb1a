/** A paste, addressable by line. */
export type Source = {
  text: string;
  /** Offset of each line's first character. */
  starts: readonly number[];
  /** Characters that readers may still look at beyond their own lines; keeps the whole reading linear. */
  budget: { left: number };
};

/** How often, on average, each character may be looked at by readers that search for an end far away. */
const LOOKS = 6;

/** Divides a paste into lines (CR LF, LF or CR), without copying it. */
export function sourceOf(text: string): Source {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return { text, starts, budget: { left: LOOKS * text.length + 100_000 } };
}

/** One line without its end; undefined behind the last. */
export function lineAt({ text, starts }: Source, index: number): string | undefined {
  const start = starts[index];
  if (start === undefined) return undefined;
  let end = starts[index + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end -= 1;
  return text.slice(start, end);
}

/** Index of the first line that begins at or behind an offset, but never one up to `after`. */
export function lineBehind({ starts }: Source, offset: number, after: number): number {
  let low = after + 1;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
