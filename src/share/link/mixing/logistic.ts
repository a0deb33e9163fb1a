/*
 * Probabilities as whole numbers of 4,096ths, and their logistic domain as whole numbers of 256ths. Whole numbers only:
 * two engines may round a floating-point logarithm differently, and a link would read as rubbish in one of them.
 */

/** The ends of the logistic domain. */
const LIMIT = 2_047;

/** 4096 / (1 + e^(-x/256)) at x = -2048, -1920 … 2048. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022,
  4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/** From the logistic domain to a probability. */
export function squash(value: number): number {
  const x = clamp(value);
  const weight = x & 127;
  const at = (x >> 7) + 16;
  return ((CURVE[at] ?? 0) * (128 - weight) + (CURVE[at + 1] ?? 4_095) * weight + 64) >> 7;
}

/** From a probability to the logistic domain, by place. */
export const STRETCH: Int16Array = invertSquash();

function invertSquash(): Int16Array {
  const table = new Int16Array(4_096).fill(LIMIT);
  let next = 0;
  for (let x = -LIMIT; x <= LIMIT; x += 1) {
    for (const end = squash(x); next <= end; next += 1) table[next] = x;
  }
  return table;
}

/** A value within the logistic domain. */
export function clamp(value: number): number {
  return value > LIMIT ? LIMIT : value < -LIMIT ? -LIMIT : value;
}
