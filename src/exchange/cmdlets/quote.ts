/** What PowerShell takes for a single quote: the apostrophe and the four curly ones (about_Quoting_Rules; U+2018–U+201B). */
const SINGLE_QUOTES = /['\u2018-\u201b]/g;

/**
 * Characters that are written by their number: control characters, which a console that is pasted into may take for keys; line ends; marks
 * that are invisible or turn the direction of writing, so that a line would not read as it runs; halves of surrogate pairs.
 */
const BY_NUMBER =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * A text as one PowerShell value in which nothing is carried out: single-quoted, every quote doubled, and joined with `[char]` where a
 * character is written by its number.
 */
export function quoteText(text: string): string {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const at = rest.search(BY_NUMBER);
    const plain = at === -1 ? rest : rest.slice(0, at);
    // Begins with a text, so that + joins texts.
    if (plain !== '' || parts.length === 0) parts.push(`'${plain.replace(SINGLE_QUOTES, '$&$&')}'`);
    if (at === -1) break;
    parts.push(`[char]0x${rest.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`);
    rest = rest.slice(at + 1);
    if (rest === '') break;
  }
  return parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(' + ')})`;
}

/** A value of a parameter. */
export type ParameterValue = null | boolean | number | string | readonly string[];

/** A value as PowerShell writes it; an empty list is `$null`, which is how these cmdlets empty one. */
export function quoteValue(value: ParameterValue): string {
  if (value === null) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return quoteText(value);
  return value.length === 0 ? '$null' : value.map(quoteText).join(',');
}
