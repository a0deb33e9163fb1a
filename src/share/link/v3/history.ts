/*
 * The history of the bits that came in a situation, as one number: how many zeros, how many ones (each up to four), and which came
 * last. What contradicts a long run makes half of the run forgotten: the latest bits say most.
 */
const MOST = 4;
const SIDE = MOST + 1;

/** How many histories there are, rounded up to a power of two. */
export const TRUST_ROWS = 64;

type Counts = { zeros: number; ones: number };

const code = ({ zeros, ones }: Counts, last: number): number => (zeros * SIDE + ones) * 2 + last;

const countsOf = (history: number): Counts => ({ zeros: Math.floor(history / 2 / SIDE), ones: Math.floor(history / 2) % SIDE });

const more = (count: number): number => Math.min(count + 1, MOST);
const fewer = (count: number): number => (count > 2 ? Math.floor((count + 2) / 2) : count);

function after({ zeros, ones }: Counts, bit: number): number {
  return bit === 1 ? code({ zeros: fewer(zeros), ones: more(ones) }, 1) : code({ zeros: more(zeros), ones: fewer(ones) }, 0);
}

const NEXT = Uint8Array.from({ length: 2 * TRUST_ROWS }, (_, at) => after(countsOf(at >> 1), at & 1));

/** The history with one more bit; that of none is 0. */
export function nextHistory(history: number, bit: number): number {
  return NEXT[2 * history + bit] ?? 0;
}

/** How likely a 1 is after each history, in 65,536ths and for each kind of situation alike: what is learned begins here. */
export function trustAtFirst(kinds: number): Uint16Array {
  return Uint16Array.from({ length: kinds * TRUST_ROWS }, (_, at) => {
    const { zeros, ones } = countsOf(at % TRUST_ROWS);
    return Math.floor((65_535 * (5 * ones + 2)) / (5 * (zeros + ones) + 4));
  });
}
