/** Field names that a message's header begins with, or soon has. */
const KNOWN_FIELD = /^(?:Received|Return-Path|Delivered-To|X-[\w-]+|ARC-[\w-]+|Authentication-Results|DKIM-Signature|Received-SPF|Message-ID|MIME-Version|From|To|Subject|Date):/i;
const ANY_FIELD = /^[!-9;-~]{1,100}:/;

/** A header is looked for in this many lines; what stands before it is noise. */
const MOST_NOISE = 2_000;

/**
 * Pasted text with what its way here did to it undone: a mail's quote marks, a common indentation, blank lines between all lines, wrapped
 * lines that lost their indentation, and words before the first field.
 *
 * @returns the header with its end (a blank line) where the message has it, and how many lines of noise stood before it.
 */
export function cleanPaste(text: string): { header: string; noise: number } {
  const lines = unquote(undouble(text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)));
  const start = lines.slice(0, MOST_NOISE).findIndex((line) => KNOWN_FIELD.test(line));
  if (start === -1) return { header: '', noise: lines.filter((line) => line.trim() !== '').length };
  const header: string[] = [];
  for (const line of lines.slice(start)) {
    if (line.trim() === '') break;
    // A line without a name and without indentation goes on with the one above it.
    header.push(/^[ \t]/.test(line) || ANY_FIELD.test(line) ? line : ` ${line}`);
  }
  return { header: header.join('\r\n'), noise: lines.slice(0, start).filter((line) => line.trim() !== '').length };
}

/** Some programs put a blank line after each line: then every second one of the first lines is blank. */
function undouble(lines: string[]): string[] {
  const first = lines.findIndex((line) => KNOWN_FIELD.test(line.replace(/^[>\s]+/, '')));
  const sample = lines.slice(first, first + 12);
  const isDoubled = first !== -1 && sample.length === 12 && sample.every((line, index) => (line.trim() === '') === (index % 2 === 1));
  return isDoubled ? lines.filter((_line, index) => index < first || (index - first) % 2 === 0) : lines;
}

/** Takes `> ` away where each line has it, and the indentation that all lines share. */
function unquote(lines: string[]): string[] {
  const first = lines.find((line) => KNOWN_FIELD.test(line.replace(/^[>\s]+/, '')));
  const prefix = /^(?:[ \t]*>)*[ \t]*/.exec(first ?? '')?.[0] ?? '';
  if (prefix === '') return lines;
  const mark = prefix.trimEnd();
  return lines.map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.trimEnd() === mark ? '' : line));
}
