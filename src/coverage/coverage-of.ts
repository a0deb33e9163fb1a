import type { CoverageKind } from '../content/coverage-texts.ts';
import type { Hop, Run } from '../engine/result.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';

/** One thing of the drawing, and what the drawing's messages made of it. */
export type Coverage = {
  kind: CoverageKind;
  record: string;
  /** Its place in the record's list; null: it is the record itself. */
  index: number | null;
  name: string;
  /** Name of what it belongs to. */
  owner: string;
  enabled: boolean;
  /** Hops that it claimed, sent or led. */
  used: number;
  /** Entries at which an inbound connector was compared and lost; 0 for everything else. */
  lost: number;
};

/** What every message of a drawing made use of, and what none did. */
export function coverageOf(records: readonly ScenarioRecord[], runs: readonly Run[]): Coverage[] {
  const hops = runs.flatMap((run) => run.hops);
  const claims = claimsIn(hops);
  return records.flatMap((record): Coverage[] => {
    if (record.type === 'mxRecord') {
      const used = hops.filter(({ mxRecords }) => mxRecords.includes(record.id)).length;
      return [{ kind: 'mxRecord', record: record.id, index: null, name: record.domain, owner: record.exchange, enabled: true, used, lost: 0 }];
    }
    if (isHost(record)) {
      return record.SendConnectors.map(({ Name, Enabled }, index) => ({
        kind: 'SendConnectors', record: record.id, index, name: Name, owner: record.name, enabled: Enabled, used: sentBy(hops, record.id, Name), lost: 0,
      }));
    }
    if (record.type !== 'tenant') return [];
    const own = { record: record.id, owner: record.name };
    return [
      ...record.InboundConnectors.map(({ Name, Enabled }, index): Coverage => ({
        ...own, kind: 'InboundConnectors', index, name: Name, enabled: Enabled, ...(claims.get(record.name)?.get(Name) ?? NEVER),
      })),
      ...record.OutboundConnectors.map(({ Name, Enabled }, index): Coverage => ({
        ...own, kind: 'OutboundConnectors', index, name: Name, enabled: Enabled, used: sentBy(hops, record.id, Name), lost: 0,
      })),
      ...record.TransportRules.map(({ Name, State }, index): Coverage => ({
        ...own, kind: 'TransportRules', index, name: Name, enabled: State === 'Enabled', used: ruledBy(hops, record.id, Name), lost: 0,
      })),
    ];
  });
}

type Claims = Pick<Coverage, 'used' | 'lost'>;

const NEVER: Claims = { used: 0, lost: 0 };

/** What became of each inbound connector, by its tenant and its name. Each ledger is read once: a large drawing has many, and all its connectors are in each. */
function claimsIn(hops: readonly Hop[]): ReadonlyMap<string, ReadonlyMap<string, Claims>> {
  const byTenant = new Map<string, Map<string, Claims>>();
  for (const { tenant, connector, reason } of hops.flatMap(({ attribution }) => attribution?.ledger ?? [])) {
    if (reason.key === 'notReached') continue;
    const own = byTenant.get(tenant) ?? new Map<string, Claims>();
    byTenant.set(tenant, own);
    const { used, lost } = own.get(connector) ?? NEVER;
    own.set(connector, reason.key === 'chosen' ? { used: used + 1, lost } : { used, lost: lost + 1 });
  }
  return byTenant;
}

/** Hops that a connector of a host or a tenant sent: those that start there and give it as their reason. */
function sentBy(hops: readonly Hop[], record: string, connector: string): number {
  return hops.filter(({ from, routing }) => from.kind === 'record' && from.id === record && 'connector' in routing && routing.connector === connector).length;
}

function ruledBy(hops: readonly Hop[], record: string, rule: string): number {
  return hops.filter(({ from, routing }) => from.kind === 'record' && from.id === record && routing.key === 'transportRule' && routing.rule === rule).length;
}
