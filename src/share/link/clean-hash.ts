/** Most rounds of percent-encoding that a link is freed of; each redirecting service may add one. */
const MAX_ROUNDS = 3;

/** Spaces of all kinds, line ends, soft hyphens and the invisible joiners that some editors put into long words. */
const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
/** A soft line break of quoted-printable text (RFC 2045 §6.7). */
const SOFT_BREAK = /=\r?\n/g;
const PAYLOAD_CHARACTER = /[A-Za-z0-9_-]/;
/** A closing bracket that came out of HTML. */
const HTML_BRACKET = '&gt;';

/**
 * What was behind the `#`, freed of what mail clients do to long links: wrapped lines, percent-encoding, a bracket or a
 * full stop at the end. None of these characters occurs in a payload, so nothing is guessed.
 */
export function cleanHash(hash: string): string {
  const plain = decodeAscii(hash).replace(SOFT_BREAK, '').replace(INVISIBLE, '');
  return withoutTrailing(plain.startsWith('#') ? plain.slice(1) : plain);
}

/** Without what mail clients and people leave behind a link: closing brackets, quotes, the full stop of the sentence. */
function withoutTrailing(text: string): string {
  let end = text.length;
  for (;;) {
    if (text.endsWith(HTML_BRACKET, end)) end -= HTML_BRACKET.length;
    else if (end > 0 && !PAYLOAD_CHARACTER.test(text.charAt(end - 1))) end -= 1;
    else return text.slice(0, end);
  }
}

function decodeAscii(text: string): string {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS && decoded.includes('%'); round += 1) {
    decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return decoded;
}
