import { domainOfAddress } from '../../model/address.ts';
import type { Host } from '../../model/host.ts';
import { mxLookup, type MxLookup } from '../../model/look-up-mx.ts';
import { isHost } from '../../model/record.ts';
import { hostResolver, type HostResolver } from '../../model/resolve-host.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Tenant } from '../../model/tenant.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import { attribute } from '../attribution/attribute.ts';
import { indexForest } from '../attribution/index/forest-index.ts';
import type { Attribution, Session } from '../attribution/types.ts';
import { directoryOf, type Directory } from './directory.ts';

/** A drawing, prepared for many questions: built once a run of the engine, never changed. */
export type Network = {
  readonly hosts: ReadonlyMap<string, Host>;
  readonly tenants: ReadonlyMap<string, Tenant>;
  /** Attribution names tenants by name, the drawing by id. */
  readonly tenantIds: ReadonlyMap<string, string>;
  readonly directories: ReadonlyMap<string, Directory>;
  readonly resolve: HostResolver;
  readonly mxOf: MxLookup;
  readonly outboundOrder: Scenario['outboundOrder'];
  /** The front door's decision. */
  readonly attribute: (session: Session, rcptTo: string) => Attribution;
};

/** Prepares a drawing for routing. */
export function networkOf(scenario: Scenario): Network {
  const { records, profile, outboundOrder } = scenario;
  const hosts = new Map(records.filter(isHost).map((host) => [host.id, host]));
  const tenants = new Map(records.flatMap((record) => (record.type === 'tenant' ? [[record.id, record] as const] : [])));
  const index = indexForest({ tenants: [...tenants.values()] });
  return {
    hosts,
    tenants,
    tenantIds: new Map([...tenants.values()].map((tenant) => [tenant.name, tenant.id])),
    directories: new Map([...hosts.values(), ...tenants.values()].map((record) => [record.id, directoryOf(record)])),
    resolve: hostResolver(records),
    mxOf: mxLookup(records),
    outboundOrder,
    attribute: (session, rcptTo) => attribute(index, profile, session, rcptTo),
  };
}

/** The tenant that has a mailbox of this address (SMTP AUTH logs on to one); the first by name, should several. */
export function tenantWithMailbox(network: Network, address: string): Tenant | null {
  if (domainOfAddress(address) === null) return null;
  const owners = [...network.tenants.values()].filter(
    (tenant) => network.directories.get(tenant.id)?.find(address)?.RecipientType === 'UserMailbox',
  );
  return owners.sort((a, b) => compareStrings(a.name, b.name))[0] ?? null;
}
