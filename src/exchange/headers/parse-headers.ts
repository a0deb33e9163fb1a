import PostalMime from 'postal-mime';
import { cleanPaste } from './clean-paste.ts';

/** One header field, in the order of the message: the newest Received stands first. */
export type HeaderField = { name: string; value: string };

/** What could be read as a header. */
export type ParsedHeader = {
  fields: HeaderField[];
  /** Something was left away because there was too much. */
  isCut: boolean;
  /** Lines before the header that are no part of it. */
  noise: number;
};

/** More header than any message has; what lies behind it is not looked at. */
const MAX_HEADER = 512_000;
const MAX_FIELDS = 2_000;
const LONGEST_VALUE = 8_000;

/** The header fields of a message, or of its header alone, unfolded. A body is not looked at. Never throws. */
export async function parseHeaders(text: string): Promise<ParsedHeader> {
  // Noise before a header is part of what is looked at; a header that is longer than this is cut below.
  const { header, noise } = cleanPaste(text.slice(0, 2 * MAX_HEADER));
  try {
    const { headers } = await PostalMime.parse(`${header.slice(0, MAX_HEADER)}\r\n\r\n`, { maxHeadersSize: 2 * MAX_HEADER });
    const fields = headers.filter(({ originalKey }) => /^[!-9;-~]+$/.test(originalKey)).map(({ originalKey, value }) => ({ name: originalKey, value: value.slice(0, LONGEST_VALUE) }));
    return { fields: fields.slice(0, MAX_FIELDS), isCut: fields.length > MAX_FIELDS || header.length > MAX_HEADER, noise };
  } catch {
    return { fields: [], isCut: true, noise };
  }
}
