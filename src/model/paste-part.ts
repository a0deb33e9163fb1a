import { clearSpot } from './clear-spot.ts';
import type { CopiedPart } from './copy-part.ts';
import { normalizeDomain } from './domain-name.ts';
import { freeId, freeLabel, freeName } from './free-name.ts';
import { freePlaces, growFrame } from './free-place.ts';
import { parseIpv4 } from './ip.ts';
import { RESERVED_IDS, type Layout } from './layout.ts';
import { freeAddress, freeColor, freeHostName } from './new-names.ts';
import { isHost, type ScenarioRecord } from './record.ts';
import { renameTexts, type Renames } from './rename-texts.ts';
import type { Scenario } from './scenario.ts';
import { parseScenario } from './validate.ts';

/** How far a copy stands from where its original stands, in pixels. */
const STEP = 32;

/**
 * Puts a copied part into a drawing. What must be unique there (ids, the tenants' names and domains, host names,
 * addresses) gets another name, and everything inside the part that meant it means the new one.
 *
 * @returns the new drawing and the ids of what is new; null when the part does not fit (it never should).
 */
export function pastePart(scenario: Scenario, part: CopiedPart): { scenario: Scenario; ids: string[] } | null {
  const ids = newIds(scenario, part);
  const renamed = withFreeHosts(scenario.records, renameTexts(part, domainRenames(scenario.records, part)));
  const named = withFreeNames(scenario.records, renamed.records);
  const records = named.map((record) => withIds(record, ids, homeOf(scenario, part, record)));
  const messages = renamed.messages.map((message) => ({
    ...message,
    id: ids.messages.get(message.id) ?? message.id,
    submittedAt: ids.records.get(message.submittedAt) ?? message.submittedAt,
  }));
  const parsed = parseScenario({
    ...scenario,
    records: [...scenario.records, ...records],
    messages: [...scenario.messages, ...messages],
    layout: { ...scenario.layout, ...placesOf(scenario, part, records, ids.records) },
  });
  if (!parsed.ok) return null;
  // What was there stays the same objects.
  const count = scenario.records.length;
  return {
    scenario: {
      ...parsed.value,
      records: [...scenario.records, ...parsed.value.records.slice(count)],
      messages: messages.length === 0 ? scenario.messages : [...scenario.messages, ...parsed.value.messages.slice(scenario.messages.length)],
      expectations: scenario.expectations,
    },
    ids: records.map((record) => record.id),
  };
}

type Ids = { records: Map<string, string>; messages: Map<string, string> };

/** Ids are at most 40 characters long; a number is added to a taken one. */
function newIds({ records, messages }: Scenario, part: CopiedPart): Ids {
  const pick = (taken: string[], wanted: readonly { id: string }[]): Map<string, string> =>
    new Map(
      wanted.map(({ id }) => {
        const fresh = freeId(id.slice(0, 34), taken);
        taken.push(fresh);
        return [id, fresh];
      }),
    );
  return {
    records: pick([...records.map((record) => record.id), ...RESERVED_IDS], part.records),
    messages: pick(messages.map((message) => message.id), part.messages),
  };
}

function homeOf({ records }: Scenario, { homes }: CopiedPart, { id }: ScenarioRecord): string | null {
  const home = homes[id];
  return home !== undefined && records.some((record) => record.id === home && record.type === 'organization') ? home : null;
}

function withIds(record: ScenarioRecord, ids: Ids, home: string | null): ScenarioRecord {
  const id = ids.records.get(record.id) ?? record.id;
  if (!('organization' in record)) return { ...record, id };
  return { ...record, id, organization: record.organization === null ? home : (ids.records.get(record.organization) ?? null) };
}

function tenantDomains(records: readonly ScenarioRecord[]): Set<string> {
  return new Set(records.flatMap((record) => (record.type === 'tenant' ? record.AcceptedDomains.map(({ DomainName }) => normalizeDomain(DomainName) ?? DomainName) : [])));
}

/** No two tenants of the forest accept one domain: the copy's gets a number, `contoso.com` → `contoso2.com`. */
function domainRenames(existing: readonly ScenarioRecord[], part: CopiedPart): Renames {
  const taken = tenantDomains(existing);
  const renames = new Map<string, string>();
  for (const domain of tenantDomains(part.records)) {
    if (!taken.has(domain)) continue;
    const [label = domain, ...rest] = domain.split('.');
    const fresh = [freeLabel(label, (candidate) => taken.has([candidate, ...rest].join('.'))), ...rest].join('.');
    renames.set(domain, fresh);
    taken.add(fresh);
  }
  return { domains: renames, exact: new Map() };
}

/** Host names and addresses lead to one host each. */
function withFreeHosts(existing: readonly ScenarioRecord[], part: CopiedPart): CopiedPart {
  const known = [...existing];
  const exact = new Map<string, string>();
  for (const host of part.records) {
    if (!isHost(host)) continue;
    const isTaken = known.some((other) => isHost(other) && normalizeDomain(other.hostName) === normalizeDomain(host.hostName));
    const [stem = 'mail', ...domain] = host.hostName.split('.');
    const hostName = isTaken && domain.length > 0 ? freeHostName(known, stem, domain.join('.')) : host.hostName;
    if (hostName !== host.hostName) exact.set(host.hostName, hostName);
    const ipAddresses = host.ipAddresses.map((address) => {
      const isKnown = known.some((other) => isHost(other) && other.ipAddresses.some((own) => parseIpv4(own) === parseIpv4(address)));
      const fresh = isKnown ? freeAddress(known, host.type) : address;
      if (fresh !== address) exact.set(address, fresh);
      return fresh;
    });
    known.push({ ...host, hostName, ipAddresses });
  }
  return exact.size === 0 ? part : renameTexts(part, { domains: new Map(), exact });
}

/** Names of records; a tenant's is one label. */
function withFreeNames(existing: readonly ScenarioRecord[], records: readonly ScenarioRecord[]): ScenarioRecord[] {
  const known = [...existing];
  return records.map((record) => {
    const names = known.flatMap((other) => ('name' in other ? [other.name] : []));
    const named = nameAnew(record, known, names);
    known.push(named);
    return named;
  });
}

function nameAnew(record: ScenarioRecord, known: readonly ScenarioRecord[], names: readonly string[]): ScenarioRecord {
  switch (record.type) {
    case 'organization': {
      const isTaken = known.some((other) => other.type === 'organization' && other.color === record.color);
      return { ...record, name: freeName(record.name, names), color: isTaken ? freeColor(known) : record.color };
    }
    case 'tenant':
      return { ...record, name: freeLabel(record.name, (name) => known.some((other) => other.type === 'tenant' && other.name === name)) };
    case 'mxRecord': {
      const isTwin = known.some((other) => other.type === 'mxRecord' && other.domain === record.domain && other.exchange === record.exchange && other.preference === record.preference);
      return isTwin ? { ...record, preference: Math.min(record.preference + 10, 65_535) } : record;
    }
    case 'note':
      return record;
    case 'onPremisesServer':
    case 'gateway':
    case 'internetHost':
      return { ...record, name: freeName(record.name, names) };
  }
}

/** Beside their originals; whole organizations in columns of their own, their members in them. */
function placesOf({ records, layout }: Scenario, part: CopiedPart, pasted: readonly ScenarioRecord[], ids: ReadonlyMap<string, string>): Layout {
  const originals = new Map([...ids].map(([old, fresh]) => [fresh, old]));
  const isFramed = pasted.some((record) => record.type === 'organization');
  let places: Layout = {};
  const known = [...records];
  const inOrder = [...pasted].sort((a, b) => Number(b.type === 'organization') - Number(a.type === 'organization'));
  for (const record of inOrder) {
    const before = part.layout[originals.get(record.id) ?? ''];
    const occupied = { ...layout, ...places };
    if (isFramed || before === undefined) places = { ...places, ...freePlaces(record, known, occupied) };
    else if (pasted.length === 1) {
      // One alone steps aside as if it were dropped there; several keep their places to each other.
      const spot = clearSpot(record.id, before, [...known, record], occupied);
      places = { ...places, [record.id]: spot, ...growFrame(record, spot, occupied) };
    } else places = { ...places, [record.id]: beside(before, occupied) };
    known.push(record);
  }
  return places;
}

function beside(place: { x: number; y: number }, layout: Layout): { x: number; y: number } {
  let { x, y } = place;
  while (Object.values(layout).some((other) => other.x === x && other.y === y)) {
    x += STEP;
    y += STEP;
  }
  return { x, y };
}
