import { collectObjects } from './collect-objects.ts';
import { lineAt, lineBehind, type Source } from './source.ts';
import type { PastedObject, PastedProperties, PastedValue, PasteNote, Segment } from './pasted.ts';

/** Objects in objects, beyond any output of ConvertTo-Json that holds connectors. */
const MAX_DEPTH = 24;

/**
 * Reads what ConvertTo-Json printed, if it begins on this line: one object, an array, or an object of arrays. What stands
 * around it stays where it is; of an array that is cut off, the whole objects are still found one by one.
 */
export function readJson(source: Source, index: number): Segment | null {
  const line = lineAt(source, index) ?? '';
  // A prompt such as `[PS] C:\>` begins with a bracket, too.
  if (!/^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]]|$))/.test(line)) return null;
  const start = (source.starts[index] ?? 0) + line.search(/\S/);
  const block = findEnd(source, start);
  const here = index + 1;
  if (block === 'tooTangled') return { objects: [], notes: [{ key: 'tooTangled', line: here }], next: index + 1 };
  if (block.end === null) return /"/.test(source.text.slice(start, start + 400)) ? salvage(source, index, block.whole) : null;
  const text = source.text.slice(start, block.end);
  const notes: PasteNote[] = [];
  let parsed = parse(text);
  if (parsed === undefined && block.isWrapped) {
    // A console that was copied by hand breaks long strings at its edge.
    parsed = parse(joinStrings(text));
    if (parsed !== undefined) notes.push({ key: 'rewrapped', line: here });
  }
  // The braces of a script hold no JSON.
  if (parsed === undefined) return /^[{[]\s*["{[]/.test(text) ? { objects: [], notes: [{ key: 'brokenJson', line: here }], next: index + 1 } : null;
  const objects: PastedObject[] = [];
  collectObjects(parsed.value, { format: 'json', line: here, typeName: null }, objects);
  return { objects, notes, next: lineBehind(source, block.end, index) };
}

function parse(text: string): { value: PastedValue } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value: toPasted(value, 0) };
  } catch {
    return undefined;
  }
}

/** What could still be read of a block that has no end: the largest whole parts. */
function salvage(source: Source, index: number, whole: readonly Span[]): Segment {
  const objects: PastedObject[] = [];
  for (const { start, end } of whole) {
    const parsed = parse(source.text.slice(start, end));
    if (parsed !== undefined) collectObjects(parsed.value, { format: 'json', line: index + 1, typeName: null }, objects);
  }
  return { objects, notes: [{ key: 'cutOffJson', line: index + 1 }], next: lineBehind(source, whole.at(-1)?.end ?? 0, index) };
}

type Span = { start: number; end: number };
/** `end` is the offset behind the closing bracket; null when there is none, and `whole` are the parts that did close. */
type Block = { end: number; isWrapped: boolean } | { end: null; whole: readonly Span[] };

/** Follows brackets and strings from the bracket at `start`. */
function findEnd({ text, budget }: Source, start: number): Block | 'tooTangled' {
  const opened: number[] = [];
  const whole: Span[] = [];
  let inString = false;
  let isWrapped = false;
  for (let at = start; at < text.length; at += 1) {
    budget.left -= 1;
    if (budget.left < 0) return 'tooTangled';
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
      else if (code === 10 || code === 13) isWrapped = true;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) opened.push(at);
    else if (code === 0x7d || code === 0x5d) {
      const open = opened.pop() ?? start;
      if (opened.length === 0) return { end: at + 1, isWrapped };
      while ((whole.at(-1)?.start ?? -1) > open) whole.pop();
      whole.push({ start: open, end: at + 1 });
    }
  }
  return { end: null, whole };
}

/** Takes the line ends out of strings. */
function joinStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[^])*"/g, (string) => string.replace(/\r\n?|\n/g, ''));
}

function toPasted(value: unknown, depth: number): PastedValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value !== 'object' || depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => toPasted(item, depth + 1));
  const map: PastedProperties = new Map(Object.entries(value).map(([key, inner]) => [key, toPasted(inner, depth + 1)]));
  return unwrap(map);
}

/**
 * Windows PowerShell 5 wraps what had been wrapped by it: an array becomes `{"value":[…],"Count":n}`, an enumeration
 * `{"value":1,"Value":"Partner"}`.
 */
function unwrap(map: PastedProperties): PastedValue {
  const array = map.get('value');
  if (map.size === 2 && map.has('Count') && Array.isArray(array)) return array;
  const spelled = map.get('Value');
  if (map.size === 2 && map.has('value') && typeof spelled === 'string') return spelled;
  return map;
}
