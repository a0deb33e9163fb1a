import { connectionIn, entriesCounted, FIELD, guidIn, isMicrosofts, type Fields } from './fields.ts';
import { isOfService, mayBelongTogether } from './host-names.ts';
import { entriesOf, isService, type Hop } from './read-hop.ts';
import type { Doubt, Pass } from './reading.ts';
import { vouchesForService } from './vouched-from.ts';

/** Fields that the service writes once a pass and replaces; two of them are one too many. */
const SINGLE = [FIELD.direction, FIELD.tenant, FIELD.connection, FIELD.entity];
/** Clocks of different servers differ by seconds; a minute is more than that. */
const CLOCK_MS = 60_000;

/** What does not fit together in a header. */
export function doubt(fields: Fields, hops: readonly Hop[], passes: readonly Pass[]): Doubt[] {
  return [...ofSource(fields, hops), ...hops.flatMap((hop, index) => ofHop(hop, hops[index - 1] ?? null, index)), ...ofPasses(fields, hops, passes), ...ofFields(fields, hops)];
}

function ofSource(fields: Fields, hops: readonly Hop[]): Doubt[] {
  const hasHeaders = fields.all.some(isMicrosofts);
  const hasService = hops.some(isService);
  const found: Doubt[] = [];
  if (fields.all.length === 0) return [{ key: 'noHeader' }];
  if (hops.length === 0) found.push({ key: 'noReceived' });
  if (!hasService) found.push({ key: hasHeaders ? 'withoutService' : 'notMicrosoft' });
  else if (!vouchesForService(hops)) found.push({ key: 'serviceNotVouched' });
  return found;
}

function ofHop(hop: Hop, before: Hop | null, index: number): Doubt[] {
  const found: Doubt[] = [];
  if (hop.kind === 'unreadable') found.push({ key: 'unreadableHop', hop: index });
  if (hop.time !== null && before !== null && before.time !== null && before.time - hop.time > CLOCK_MS) found.push({ key: 'timeRunsBack', hop: index });
  if (hop.fromService && hop.ip !== null && !isOfService(hop.ip)) found.push({ key: 'notServiceAddress', hop: index, ip: hop.ip });
  if (hop.from !== null && before !== null && before.by !== null && !mayBelongTogether(before.by, hop.from)) found.push({ key: 'chainBreaks', hop: index, from: hop.from, by: before.by });
  return found;
}

function ofPasses(fields: Fields, hops: readonly Hop[], passes: readonly Pass[]): Doubt[] {
  const found: Doubt[] = passes.flatMap(({ kind, first }): Doubt[] => (kind === 'missing' ? [{ key: 'entryMissing', hop: first }] : []));
  const entries = entriesOf(hops);
  const { ip, helo } = connectionIn(fields.first(FIELD.connection));
  const same = ip === null ? undefined : entries.findLast((entry) => entry.ip === ip);
  const newest = same ?? entries.at(-1);
  if (ip !== null && newest?.ip != null && ip !== newest.ip) found.push({ key: 'addressDiffers', header: ip, hop: newest.ip });
  if (helo !== null && newest?.from != null && helo.toLowerCase() !== newest.from.toLowerCase()) found.push({ key: 'heloDiffers', header: helo, hop: newest.from });
  const counted = entriesCounted(fields.first(FIELD.counter));
  if (counted !== null && counted !== entries.length) found.push({ key: 'passesDiffer', counted, seen: entries.length });
  return found;
}

function ofFields(fields: Fields, hops: readonly Hop[]): Doubt[] {
  const found: Doubt[] = SINGLE.flatMap((name): Doubt[] => (fields.count(name) > 1 ? [{ key: 'repeated', name, count: fields.count(name) }] : []));
  const first = guidIn(fields.first(FIELD.tenant));
  const second = guidIn(fields.first(FIELD.connection));
  if (first !== null && second !== null && first !== second) found.push({ key: 'tenantsDiffer', first, second });
  const word = fields.first(FIELD.direction)?.value.trim().toLowerCase();
  if (word === 'originating' && guidIn(fields.first(FIELD.incomingTenant)) !== null) found.push({ key: 'directionsDiffer' });
  const end = hops.at(-1)?.kind;
  if ((end === 'leaving' || end === 'other') && fields.all.some(({ name }) => /^X-MS-Exchange-CrossPremises-/i.test(name))) found.push({ key: 'leakedHeaders' });
  return found;
}
