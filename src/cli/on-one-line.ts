/** Text that may hold anything, as one line of a terminal: a document's keys are part of a path, and control characters are data. */
export function onOneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
