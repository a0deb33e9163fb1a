import { deflateSync } from 'fflate';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { fromBase64url, toBase64url } from './link/base64url.ts';
import { cleanHash } from './link/clean-hash.ts';
import { crc24 } from './link/crc24.ts';
import { inflateWithin } from './link/inflate.ts';
import type { LinkError, LinkResult, ReadError } from './link/link-error.ts';
import { squeeze, unsqueeze, type Start } from './link/mixing/coder.ts';
import { END } from './link/v1/bytes.ts';
import { Damaged } from './link/v1/damaged.ts';
import { FIRST_FORM, type DenseForm } from './link/v1/form.ts';
import { PRIMER } from './link/v1/primer.ts';
import { readDocument } from './link/v1/read.ts';
import { startV1 } from './link/v1/start.ts';
import { writeDocument } from './link/v1/write.ts';
import { startV2 } from './link/v2/start.ts';
import { THIRD_FORM } from './link/v3/form.ts';
import { startV3 } from './link/v3/start.ts';

export type { LinkError, LinkErrorKey, LinkResult } from './link/link-error.ts';

/**
 * Bytes of the first dense form up to which it is mixed as at first: about ten hosts. Such a link is short anyway, and the third
 * predictor takes four times as long to prime, which whoever opens the link would wait for.
 */
const MAX_SMALL = 1_024;
/** Bytes of the dense form up to which a link is mixed (some 15 µs a byte) and not deflated: about 400 records. */
const MAX_MIXED = 32_768;
/** Bytes of the dense form that a deflated link may stand for; 5,000 records with long names fit. */
const MAX_INFLATED = 4_000_000;
/** Longest payload that is looked at, in characters. No browser keeps a longer address. */
const MAX_PAYLOAD = 2_000_000;
const CHECKSUM_BYTES = 3;

/** How the bytes behind a codec's name become the dense form again, and which dense form that is. */
type Codec = { form: DenseForm; unpack: (payload: Uint8Array) => Uint8Array | ReadError };

const mixed = (start: Start, dense: Uint8Array): Uint8Array => squeeze(start, Uint8Array.from([...dense, END]));

const unmixed = (start: Start, payload: Uint8Array): Uint8Array | ReadError => unsqueeze(start, payload, END, MAX_MIXED + 1)?.subarray(0, -1) ?? 'damaged';

/** Old links open for ever: a codec is never removed and never changed; a better way to write gets a name of its own. */
const CODECS: { readonly [codec: string]: Codec } = {
  /** Mixed: each bit costs what a model, primed with a typical drawing, finds surprising in it. */
  v1: { form: FIRST_FORM, unpack: (payload) => unmixed(startV1, payload) },
  /** The same dense form, mixed by a model that knows more words and hears when a name repeats a title. Read only. */
  v2: { form: FIRST_FORM, unpack: (payload) => unmixed(startV2, payload) },
  /** A dense form that refers to names by their role, mixed by a model that has read three times as much and weighs it better. */
  v3: { form: THIRD_FORM, unpack: (payload) => unmixed(startV3, payload) },
  /** Deflated (RFC 1951), for drawings that would take too long to mix. */
  v1z: { form: FIRST_FORM, unpack: (payload) => inflateWithin(MAX_INFLATED, payload, PRIMER) },
};

/**
 * A scenario as what stands behind the `#` of a link: `v1:…` or `v3:…`, in characters that every URL carries as they are.
 * `decodeLink` gives an equal scenario back, parameters that this product does not know and positions included.
 */
export function encodeLink(scenario: Scenario): string {
  const first = writeDocument(scenario, FIRST_FORM);
  if (first.length <= MAX_SMALL) return `v1:${seal(first, mixed(startV1, first))}`;
  const dense = writeDocument(scenario, THIRD_FORM);
  if (dense.length <= MAX_MIXED) return `v3:${seal(dense, mixed(startV3, dense))}`;
  return `v1z:${seal(first, deflateSync(first, { level: 9, dictionary: PRIMER }))}`;
}

/**
 * Opens a link. A damaged one never opens as another scenario: the checksum of the dense form travels in front.
 *
 * @param hash what stands behind the `#`; with or without it, and with what mail clients do to long links.
 * @returns the scenario, or one reason. Never throws.
 */
export function decodeLink(hash: string): LinkResult {
  if (hash.length > MAX_PAYLOAD) return failure({ key: 'tooLarge' });
  const clean = cleanHash(hash);
  if (clean === '') return failure({ key: 'emptyLink' });
  const [name = '', payload = ''] = splitOnce(clean);
  const codec = Object.hasOwn(CODECS, name) ? CODECS[name] : undefined;
  if (codec === undefined) return failure({ key: 'unknownCodec', codec: name.slice(0, 20) });
  const dense = open(payload, codec);
  if (typeof dense === 'string') return failure({ key: dense });
  return interpret(dense, codec.form);
}

function seal(dense: Uint8Array, squeezed: Uint8Array): string {
  const checksum = crc24(dense);
  return toBase64url(Uint8Array.from([checksum >> 16, (checksum >> 8) & 255, checksum & 255, ...squeezed]));
}

function open(payload: string, { unpack }: Codec): Uint8Array | ReadError {
  const bytes = fromBase64url(payload);
  if (bytes === null || bytes.length < CHECKSUM_BYTES) return 'damaged';
  const dense = unpack(bytes.subarray(CHECKSUM_BYTES));
  if (typeof dense === 'string') return dense;
  const [a = 0, b = 0, c = 0] = bytes;
  return crc24(dense) === ((a << 16) | (b << 8) | c) ? dense : 'damaged';
}

function interpret(dense: Uint8Array, form: DenseForm): LinkResult {
  try {
    const parsed = parseScenario(readDocument(dense, form));
    return parsed.ok ? parsed : failure({ key: 'invalid', problems: parsed.problems });
  } catch (error) {
    if (error instanceof Damaged) return failure({ key: 'damaged' });
    throw error;
  }
}

function splitOnce(text: string): [codec: string, payload: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

function failure(error: LinkError): LinkResult {
  return { ok: false, error };
}
