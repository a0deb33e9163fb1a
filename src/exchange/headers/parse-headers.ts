import PostalMime from 'postal-mime';

/** One header field, in the order of the message: the newest Received stands first. */
export type HeaderField = { name: string; value: string };

/** More header than any message has; what lies behind it is not looked at. */
const MAX_HEADER = 512_000;
const MAX_FIELDS = 2_000;
const LONGEST_VALUE = 8_000;

/**
 * The header fields of a message, or of its header alone, unfolded. A body is not looked at.
 *
 * @returns the fields, and whether something was left away because there was too much. Never throws.
 */
export async function parseHeaders(text: string): Promise<{ fields: HeaderField[]; isCut: boolean }> {
  const start = text.replace(/^\ufeff?(?:[ \t]*\r?\n)*/, '');
  const end = start.search(/\r?\n[ \t]*\r?\n/);
  const header = (end === -1 ? start : start.slice(0, end)).slice(0, MAX_HEADER);
  try {
    const { headers } = await PostalMime.parse(`${header}\r\n\r\n`, { maxHeadersSize: 2 * MAX_HEADER });
    const fields = headers.filter(({ originalKey }) => /^[!-9;-~]+$/.test(originalKey)).map(({ originalKey, value }) => ({ name: originalKey, value: value.slice(0, LONGEST_VALUE) }));
    return { fields: fields.slice(0, MAX_FIELDS), isCut: fields.length > MAX_FIELDS || start.length > MAX_HEADER && (end === -1 || end > MAX_HEADER) };
  } catch {
    return { fields: [], isCut: true };
  }
}
