/**
 * Takes pasted or typed text apart into the items of a list.
 *
 * @param separators what stands between items; null: items may hold anything but line breaks.
 */
export function splitItems(text: string, separators: RegExp | null): string[] {
  return text
    .split(separators ?? /[\r\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
