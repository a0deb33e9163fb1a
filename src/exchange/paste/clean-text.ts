/** Colours and cursor movements of a terminal (ECMA-48), as PowerShell 7 writes them into logs. */
const ESCAPE_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
/** The same when the escape character was lost on the way, as it is in most web pages that show a log. */
const BARE_COLORS = /\[(?:\d{1,3}(?:;\d{1,3}){0,4})?m/g;
/** How Format-List begins a line in colour. */
const COLORED_NAME = /^\[\d{1,3}(?:;\d{1,3}){0,4}m[A-Za-z_]\w* +: *\[0m/m;

/**
 * A paste without what only a terminal, or a wrong reading of its encoding, put into it. Lines stay lines, so that their numbers are those of
 * the paste.
 */
export function cleanText(text: string): string {
  let clean = text;
  // UTF-16 that was taken for a text of single bytes: a zero beside each letter, and its mark in front.
  if (clean.includes('\u0000')) clean = clean.replaceAll('\u0000', '').replace(/^(?:\ufffd\ufffd|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (clean.includes('\u001b')) clean = clean.replace(ESCAPE_SEQUENCES, '');
  if (COLORED_NAME.test(clean)) clean = clean.replace(BARE_COLORS, '');
  return clean.startsWith('\ufeff') ? clean.slice(1) : clean;
}
