import type { Verdict } from '../../model/expectation.ts';
import { hostKey } from './observed-names.ts';
import { isDelivered, observedWay, type ObservedStep } from './observed-way.ts';
import type { Certainty, Direction, HeaderReading } from './reading.ts';

/** A step of a simulated run, as much of it as headers can be held against. Records by their ids. */
export type PredictedStep = {
  kind: ObservedStep['kind'];
  /** Submitted by a mailbox, rather than by SMTP. */
  isSubmission: boolean;
  verdict: Verdict | null;
  /** The tenant that the verdict names; null: none, or no verdict. */
  tenant: string | null;
  /** The host that sends, or the tenant; null: the front door. */
  from: string | null;
  to: string | null;
  /** Addresses that the sending host has; empty for the service. */
  ips: readonly string[];
};

/** Which records of the drawing the names of the headers stand for; left out: none. */
export type NameMap = { tenants: ReadonlyMap<string, string>; hosts: ReadonlyMap<string, string> };

/** What came of holding a step of the headers against one of the run. Closed list; each with a sentence in the content tables. Records by ids. */
export type Comparison =
  | { key: 'sameVerdict'; verdict: Verdict }
  | { key: 'sameTenant'; tenant: string }
  | { key: 'sameAddress'; ip: string }
  | { key: 'sameHost'; host: string }
  | { key: 'verdictDiffers'; observed: Direction; predicted: Verdict; certainty: Certainty }
  /** The drawing refuses what the headers show to have been taken. */
  | { key: 'takenThoughRefused' }
  | { key: 'tenantDiffers'; observed: string; predicted: string | null; certainty: Certainty }
  | { key: 'addressDiffers'; observed: string; predicted: readonly string[] }
  | { key: 'hostDiffers'; side: 'from' | 'by'; observed: string; predicted: string | null }
  | { key: 'wayInDiffers'; observed: 'mailbox' | 'frontDoor' }
  | { key: 'extraEntry' }
  | { key: 'missingEntry' }
  | { key: 'extraLeaving' }
  | { key: 'missingHop' }
  /** The message lies in a mailbox, and the run ends otherwise. */
  | { key: 'deliveredThough' }
  | { key: 'verdictNotRecorded' }
  | { key: 'tenantNotRecorded' }
  | { key: 'tenantNotMapped'; id: string }
  | { key: 'hostNotMapped'; name: string }
  /** A hop that the drawing does not have: drawings leave out what decides nothing. */
  | { key: 'notDrawn' }
  /** The headers end before it: they were taken from an earlier copy, or the message went another way. */
  | { key: 'notReached' };

export type Tone = 'same' | 'different' | 'unknown';

/** Whether a comparison is an agreement, a difference, or neither. */
export const TONES: { readonly [Key in Comparison['key']]: Tone } = {
  sameVerdict: 'same',
  sameTenant: 'same',
  sameAddress: 'same',
  sameHost: 'same',
  verdictDiffers: 'different',
  takenThoughRefused: 'different',
  tenantDiffers: 'different',
  addressDiffers: 'different',
  hostDiffers: 'different',
  wayInDiffers: 'different',
  extraEntry: 'different',
  missingEntry: 'different',
  extraLeaving: 'different',
  missingHop: 'different',
  deliveredThough: 'different',
  verdictNotRecorded: 'unknown',
  tenantNotRecorded: 'unknown',
  tenantNotMapped: 'unknown',
  hostNotMapped: 'unknown',
  notDrawn: 'unknown',
  notReached: 'unknown',
};

/** One line of the comparison. `predicted`: index of the run's step; null where one side has nothing. */
export type ComparedRow = { observed: ObservedStep | null; predicted: number | null; comparisons: readonly Comparison[] };

/** Observed beside predicted, in order. `score` tells how well they fit: it is for comparing runs with each other. */
export type ComparedWay = { rows: readonly ComparedRow[]; score: number };

/**
 * Lays the way that headers show beside the way of a run and says for each step what agrees, what differs, and what headers leave open.
 *
 * @param isRunDelivered whether the run ends in a mailbox.
 */
export function compareWays(reading: HeaderReading, predicted: readonly PredictedStep[], isRunDelivered: boolean, names: NameMap): ComparedWay {
  const observed = observedWay(reading);
  const { pairs, score } = align(reading, observed, predicted, names);
  const lastPaired = pairs.findLastIndex((pair) => pair.observed !== null && pair.predicted !== null);
  const ended = isDelivered(reading);
  const rows = pairs.map((pair, index): ComparedRow => {
    const seen = pair.observed === null ? null : (observed[pair.observed] ?? null);
    const meant = pair.predicted === null ? null : (predicted[pair.predicted] ?? null);
    return { observed: seen, predicted: pair.predicted, comparisons: compareStep(reading, seen, meant, names, index > lastPaired && lastPaired !== -1 && !ended) };
  });
  const lastRow = rows.at(-1);
  if (ended && !isRunDelivered && lastRow !== undefined) rows[rows.length - 1] = { ...lastRow, comparisons: [...lastRow.comparisons, { key: 'deliveredThough' }] };
  return { rows, score };
}

function compareStep(reading: HeaderReading, seen: ObservedStep | null, meant: PredictedStep | null, names: NameMap, isBeyond: boolean): Comparison[] {
  if (seen === null) return meant === null ? [] : [{ key: isBeyond ? 'notReached' : meant.kind === 'entry' ? 'missingEntry' : 'missingHop' }];
  if (meant === null) return [{ key: seen.kind === 'entry' ? 'extraEntry' : seen.kind === 'leaving' ? 'extraLeaving' : 'notDrawn' }];
  if (seen.kind === 'entry') return [...compareVerdict(reading, seen.pass, meant), ...compareTenant(reading, seen.pass, meant, names), ...compareSender(reading, seen, meant, names)];
  const hop = reading.hops[seen.hop];
  return hop === undefined ? [] : [...(seen.kind === 'between' ? compareHost(hostKey(hop.from, hop.ip), 'from', meant.from, names) : []), ...compareHost(hostKey(hop.by, null), 'by', meant.to, names)];
}

function compareVerdict({ passes }: HeaderReading, index: number, { verdict }: PredictedStep): Comparison[] {
  const direction = passes[index]?.direction ?? null;
  if (verdict === 'Rejected') return [{ key: 'takenThoughRefused' }];
  if (direction === null || verdict === null) return [{ key: 'verdictNotRecorded' }];
  if (direction.value === verdict) return [{ key: 'sameVerdict', verdict }];
  return [{ key: 'verdictDiffers', observed: direction.value, predicted: verdict, certainty: direction.certainty }];
}

function compareTenant({ passes }: HeaderReading, index: number, { tenant }: PredictedStep, names: NameMap): Comparison[] {
  const claim = passes[index]?.tenantId ?? null;
  if (claim === null) return [{ key: 'tenantNotRecorded' }];
  const mapped = names.tenants.get(claim.value);
  if (mapped === undefined) return [{ key: 'tenantNotMapped', id: claim.value }];
  return [mapped === tenant ? { key: 'sameTenant', tenant: mapped } : { key: 'tenantDiffers', observed: mapped, predicted: tenant, certainty: claim.certainty }];
}

function compareSender(reading: HeaderReading, seen: Extract<ObservedStep, { kind: 'entry' }>, meant: PredictedStep, names: NameMap): Comparison[] {
  const kind = reading.passes[seen.pass]?.kind;
  const hop = reading.hops[seen.hop];
  if (kind === 'missing' || kind === undefined || hop === undefined) return [];
  if ((kind === 'mailbox') !== meant.isSubmission) return [{ key: 'wayInDiffers', observed: kind }];
  // Of the service's own way out neither side knows more than that.
  if (kind === 'mailbox' || (hop.fromService && meant.ips.length === 0)) return [];
  const compared = compareHost(hostKey(hop.from, hop.ip), 'from', meant.from, names);
  if (hop.ip === null || meant.ips.length === 0) return compared;
  const isSame = meant.ips.some((ip) => ip.trim().toLowerCase() === hop.ip);
  return [...compared, isSame ? { key: 'sameAddress', ip: hop.ip } : { key: 'addressDiffers', observed: hop.ip, predicted: meant.ips }];
}

function compareHost(key: string | null, side: 'from' | 'by', predicted: string | null, names: NameMap): Comparison[] {
  if (key === null) return [];
  const mapped = names.hosts.get(key);
  if (mapped === undefined) return [{ key: 'hostNotMapped', name: key }];
  return [mapped === predicted ? { key: 'sameHost', host: mapped } : { key: 'hostDiffers', side, observed: mapped, predicted }];
}

type Pair = { observed: number | null; predicted: number | null };

/** The order-keeping pairing of both ways with the most in common (the alignment of Needleman and Wunsch, gaps for nothing). */
function align(reading: HeaderReading, observed: readonly ObservedStep[], predicted: readonly PredictedStep[], names: NameMap): { pairs: Pair[]; score: number } {
  const width = predicted.length + 1;
  const best = Array.from({ length: (observed.length + 1) * width }, () => 0);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const likeness = (row: number, column: number): number => {
    const [seen, meant] = [observed[row], predicted[column]];
    return seen === undefined || meant === undefined ? 0 : likenessOf(reading, seen, meant, names);
  };
  for (let row = observed.length - 1; row >= 0; row -= 1) {
    for (let column = predicted.length - 1; column >= 0; column -= 1) {
      const alike = likeness(row, column);
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), alike > 0 ? alike + at(row + 1, column + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < observed.length || column < predicted.length) {
    const alike = likeness(row, column);
    if (alike > 0 && at(row, column) === alike + at(row + 1, column + 1)) pairs.push({ observed: row++, predicted: column++ });
    else if (row < observed.length && at(row, column) === at(row + 1, column)) pairs.push({ observed: row++, predicted: null });
    else pairs.push({ observed: null, predicted: column++ });
  }
  return { pairs, score: at(0, 0) };
}

/** How much speaks for two steps being the same one; 0: they are not. Kind and place weigh more than what is to be compared. */
function likenessOf(reading: HeaderReading, seen: ObservedStep, meant: PredictedStep, names: NameMap): number {
  if (seen.kind !== meant.kind) return 0;
  const weights: { readonly [Key in Comparison['key']]?: number } = { sameVerdict: 2, sameTenant: 3, sameAddress: 4, sameHost: 4, hostDiffers: -2, wayInDiffers: -4, addressDiffers: -1 };
  const hop = reading.hops[seen.hop];
  const comesAlike = seen.kind === 'entry' && hop !== undefined && !meant.isSubmission && hop.fromService === (meant.ips.length === 0) ? 2 : 0;
  return Math.max(1, compareStep(reading, seen, meant, names, false).reduce((sum, { key }) => sum + (weights[key] ?? 0), 5 + comesAlike));
}
