/** A place in a text, both counted from 1; columns in UTF-16 units, as editors count them. */
export type TextPlace = { line: number; column: number };

const SPACE = /[ \t\r\n]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/** What may come next. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Where a text stops being JSON (RFC 8259). Browsers word their own message differently and not all of them say where.
 *
 * @param text one that JSON.parse refused.
 */
export function locateJsonError(text: string): TextPlace {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const matchString = (): boolean => {
    const end = endOfString(text, at);
    at = end ?? at;
    return end !== null;
  };
  for (;;) {
    match(SPACE);
    const character = text[at];
    const inside = open.at(-1);
    const wantsValue = expected === 'value' || expected === 'valueOrEnd';
    if (wantsValue && (character === '[' || character === '{')) {
      open.push(character);
      expected = character === '[' ? 'valueOrEnd' : 'keyOrEnd';
      at += 1;
    } else if (isEnd(character, inside, expected)) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (wantsValue && (matchString() || match(NUMBER_OR_WORD))) expected = afterValue();
    else if ((expected === 'key' || expected === 'keyOrEnd') && matchString()) expected = 'colon';
    else if (expected === 'colon' && character === ':') {
      expected = 'value';
      at += 1;
    } else if (expected === 'commaOrEnd' && character === ',') {
      expected = inside === '[' ? 'value' : 'key';
      at += 1;
    } else return placeOf(text, at);
  }
}

/**
 * Where the string that begins at a place ends; null when none begins there, or it has no end. A pattern would do, but
 * engines keep a stack for one, and a file may be one string of many megabytes.
 */
function endOfString(text: string, start: number): number | null {
  if (text[start] !== '"') return null;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === undefined || character < ' ') return null;
    if (character !== '\\') continue;
    ESCAPE.lastIndex = at;
    const [escape] = ESCAPE.exec(text) ?? [];
    if (escape === undefined) return null;
    at += escape.length - 1;
  }
  return null;
}

function isEnd(character: string | undefined, inside: string | undefined, expected: Expected): boolean {
  if (expected !== 'commaOrEnd' && expected !== 'valueOrEnd' && expected !== 'keyOrEnd') return false;
  return (inside === '[' && character === ']') || (inside === '{' && character === '}');
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
