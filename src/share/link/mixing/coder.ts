/*
 * Arithmetic coding: a message is one number, and every bit of it narrows the interval in which that number lies, the
 * less the better the bit was predicted. The interval's ends are 32-bit numbers whose common leading bytes are shifted
 * out.
 */

/** What guesses bits: the probability that the next one is a 1, in 4,096ths, never 0 and never certain. */
export type Model = { readonly probability: number; learn: (bit: number) => void };

/** Gives a model that stands at the beginning of a text. Reader and writer need the same. */
export type Start = () => Model;

/** The point that divides the interval, for a probability in 4,096ths. */
function divide(low: number, high: number, probability: number): number {
  const width = high - low;
  return low + Math.floor(width / 4_096) * probability + Math.floor(((width % 4_096) * probability) / 4_096);
}

const shifted = (value: number, next: number): number => ((value << 8) | next) >>> 0;

/** Writes bytes as few as their predictability allows. */
export function squeeze(start: Start, bytes: Uint8Array): Uint8Array {
  const predictor = start();
  const out: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place -= 1) {
      const bit = (byte >> place) & 1;
      const middle = divide(low, high, predictor.probability);
      if (bit === 1) high = middle;
      else low = middle + 1;
      predictor.learn(bit);
      for (; (low ^ high) >>> 24 === 0; low = shifted(low, 0), high = shifted(high, 0xff)) out.push(high >>> 24);
    }
  }
  return Uint8Array.from([...out, ...shortest(low, high)]);
}

/** The fewest bytes that, with zeros behind them, lie in the interval. */
function shortest(low: number, high: number): number[] {
  if (low === 0) return [];
  for (let kept = 1; kept < 4; kept += 1) {
    const unit = 2 ** (32 - 8 * kept);
    const value = Math.ceil(low / unit) * unit;
    if (value <= high) return Array.from({ length: kept }, (_, at) => Math.floor(value / 2 ** (24 - 8 * at)) % 256);
  }
  return [low >>> 24, (low >>> 16) & 255, (low >>> 8) & 255, low & 255];
}

/**
 * Reads what `squeeze` wrote, up to the first byte that equals `end`.
 *
 * @param limit most bytes to give; a short hostile text may stand for a very long one.
 * @returns null when the text ends first, or the limit is reached: then `end` was not met.
 */
export function unsqueeze(start: Start, squeezed: Uint8Array, end: number, limit: number): Uint8Array | null {
  const predictor = start();
  const out: number[] = [];
  let at = 0;
  const next = (): number => squeezed[at++] ?? 0;
  let value = [next(), next(), next(), next()].reduce(shifted, 0);
  let low = 0;
  let high = 0xffffffff;
  while (out.length < limit && at < squeezed.length + 5) {
    let byte = 0;
    for (let place = 7; place >= 0; place -= 1) {
      const middle = divide(low, high, predictor.probability);
      const bit = value <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      predictor.learn(bit);
      byte = (byte << 1) | bit;
      for (; (low ^ high) >>> 24 === 0; low = shifted(low, 0), high = shifted(high, 0xff)) value = shifted(value, next());
    }
    out.push(byte);
    if (byte === end) return Uint8Array.from(out);
  }
  return null;
}
