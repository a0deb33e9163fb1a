import { compareWays, TONES, type ComparedRow, type ComparedWay, type Comparison, type NameMap, type PredictedStep, type Tone } from '../../exchange/headers/compare-ways.ts';
import { matchHost, matchTenant, observedHosts, observedTenants, type Match, type MatchReason, type ObservedHost, type ObservedTenant } from '../../exchange/headers/observed-names.ts';
import type { HeaderReading } from '../../exchange/headers/reading.ts';
import { isNullReversePath, sameAddress } from '../../model/address.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { decisionsOf } from '../run/results.ts';
import type { ShownHop, ShownRun } from '../run/shown-run.ts';

export { TONES };
export type { ComparedRow, ComparedWay, Comparison, Match, MatchReason, NameMap, ObservedHost, ObservedTenant, Tone };

/** A choice of the user's: a record, or none though one was suggested. */
export type MappingChoices = { readonly [key: string]: string | null };

/** A tenant id or a server of the headers, and the record that it stands for; `record` null: none. */
export type MappedName<Name> = { name: Name; suggested: Match | null; record: string | null };

/** What the names of headers stand for in a drawing: as chosen, else as suggested. */
export function mapNames(records: readonly ScenarioRecord[], reading: HeaderReading, choices: MappingChoices): { tenants: MappedName<ObservedTenant>[]; hosts: MappedName<ObservedHost>[]; map: NameMap } {
  const known = new Set(records.map(({ id }) => id));
  const chosen = (key: string, suggested: Match | null): string | null => {
    const choice = choices[key];
    return choice === undefined || (choice !== null && !known.has(choice)) ? (suggested?.record ?? null) : choice;
  };
  const tenants = observedTenants(reading).map((name) => {
    const suggested = matchTenant(records, reading, name);
    return { name, suggested, record: chosen(name.id, suggested) };
  });
  const hosts = observedHosts(reading).map((name) => {
    const suggested = matchHost(records, name);
    return { name, suggested, record: chosen(name.key, suggested) };
  });
  const pairs = (entries: readonly (readonly [string, string | null])[]): ReadonlyMap<string, string> => new Map(entries.flatMap(([key, record]) => (record === null ? [] : [[key, record] as const])));
  return { tenants, hosts, map: { tenants: pairs(tenants.map(({ name, record }) => [name.id, record])), hosts: pairs(hosts.map(({ name, record }) => [name.key, record])) } };
}

/** A run's hops as steps to be held against headers, in their order. */
export function predictedWay(run: ShownRun, records: readonly ScenarioRecord[]): PredictedStep[] {
  return run.hops.map((hop) => stepOf(hop, records));
}

function stepOf({ from, to, routing, attribution, decidesAt }: ShownHop, records: readonly ScenarioRecord[]): PredictedStep {
  const idOf = (place: ShownHop['from']): string | null => (place.kind === 'record' ? place.id : null);
  const sender = records.find(({ id }) => id === idOf(from));
  const isEntry = attribution !== null || decidesAt !== null || to.kind === 'frontDoor';
  const tenant = attribution === null || attribution.tenant === null ? undefined : records.find((record) => record.type === 'tenant' && record.name === attribution.tenant);
  return {
    kind: isEntry ? 'entry' : sender?.type === 'tenant' ? 'leaving' : 'between',
    isSubmission: routing.key === 'submission' || attribution?.decidedBy === 'submission',
    verdict: attribution?.verdict ?? null,
    tenant: tenant?.id ?? null,
    from: idOf(from),
    to: idOf(to),
    ips: sender !== undefined && isHost(sender) ? sender.ipAddresses : [],
  };
}

/** Headers beside a run of the drawing. */
export function compareWithRun(reading: HeaderReading, run: ShownRun, records: readonly ScenarioRecord[], map: NameMap): ComparedWay {
  return compareWays(reading, predictedWay(run, records), run.outcome?.kind === 'delivered', map);
}

/** Runs whose ways are held against headers hop by hop: of more than these with the same envelope, one is as good as another. */
const MOST_COMPARED = 200;

/** The run that headers are likely of: whose envelope agrees, and then whose way fits best; null: there is no run. */
export function likelyRun(reading: HeaderReading, runs: readonly ShownRun[], records: readonly ScenarioRecord[], map: NameMap): string | null {
  const { mailFrom, rcptTo } = reading.envelope;
  const envelopes = runs.map((run) => {
    const sender = run.hops[0]?.session.mailFrom;
    const isSender = mailFrom !== null && sender !== undefined && sameSender(mailFrom.value, sender);
    const isRecipient = rcptTo !== null && (sameAddress(rcptTo.value, run.rcptTo) || run.hops.some(({ session }) => sameAddress(session.rcptTo, rcptTo.value)));
    return { run, score: (isSender ? 1 : 0) + (isRecipient ? 1 : 0) };
  });
  const closest = envelopes.reduce((most, { score }) => Math.max(most, score), 0);
  let best: { id: string; score: number } | null = null;
  for (const { run } of envelopes.filter(({ score }) => score === closest).slice(0, MOST_COMPARED)) {
    const passes = decisionsOf(run).length === reading.passes.length ? 2 : 0;
    const score = passes + compareWithRun(reading, run, records, map).score;
    if (best === null || score > best.score) best = { id: run.id, score };
  }
  return best?.id ?? null;
}

function sameSender(a: string, b: string): boolean {
  return isNullReversePath(a) || isNullReversePath(b) ? isNullReversePath(a) && isNullReversePath(b) : sameAddress(a, b);
}

/** Comparisons of a tone, of all rows. */
export function countTones({ rows }: ComparedWay): { readonly [T in Tone]: number } {
  const all = rows.flatMap(({ comparisons }) => comparisons.map(({ key }) => TONES[key]));
  const count = (tone: Tone): number => all.filter((one) => one === tone).length;
  return { same: count('same'), different: count('different'), unknown: count('unknown') };
}
