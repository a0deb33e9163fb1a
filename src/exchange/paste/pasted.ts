/** A value as some format printed it: text that still has to be read, or what JSON and CLIXML say more precisely. */
export type PastedValue = null | boolean | number | string | readonly PastedValue[] | PastedProperties;

/** Properties by their name. A Map: a pasted name such as `__proto__` is a key like any other in it. */
export type PastedProperties = ReadonlyMap<string, PastedValue>;

/** The forms in which PowerShell prints objects, as far as they can be read back. */
export const PASTE_FORMATS = ['json', 'formatList', 'clixml', 'csv', 'dsc'] as const;
export type PasteFormat = (typeof PASTE_FORMATS)[number];

/** One object of a paste, before anybody asked what it is. */
export type PastedObject = {
  format: PasteFormat;
  /** Line of the paste on which it begins; the first one is 1. */
  line: number;
  /** What the format itself says it is (CLIXML type name, DSC resource); null where it says nothing. */
  typeName: string | null;
  properties: PastedProperties;
};

/** Stands as last item in a list that PowerShell cut short (`$FormatEnumerationLimit`, 4 by default). */
export const CUT_SHORT = '\u2026';

/** What is to be said about the paste as a whole. Closed list; each with a sentence in the content tables. */
export type PasteNote =
  | { key: 'unreadLines'; line: number; last: number; count: number; sample: string }
  /** Prompts, warnings and frames of the console, and comments: nothing in them could be read. */
  | { key: 'consoleLines'; line: number; count: number }
  /** A command that configures something, and was not generated here. */
  | { key: 'foreignCommand'; line: number; command: string }
  | { key: 'brokenJson'; line: number }
  | { key: 'cutOffJson'; line: number }
  | { key: 'rewrapped'; line: number }
  | { key: 'brokenXml'; line: number }
  | { key: 'cutOffXml'; line: number }
  | { key: 'doctype'; line: number }
  | { key: 'csvRow'; line: number; fields: number; expected: number }
  | { key: 'cutOffCsv'; line: number }
  | { key: 'cutOffResource'; line: number }
  | { key: 'table'; line: number }
  | { key: 'tooLarge'; characters: number; limit: number }
  | { key: 'tooManyObjects'; limit: number }
  | { key: 'tooTangled'; line: number }
  /** So many more remarks that they were only counted. */
  | { key: 'moreRemarks'; count: number };

/** What one reader found at a place of the paste. */
export type Segment = {
  objects: readonly PastedObject[];
  notes: readonly PasteNote[];
  /** Index of the first line behind it; always beyond the line it began on. */
  next: number;
};
