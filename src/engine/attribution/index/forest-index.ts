import type { AcceptedDomain } from '../../../model/accepted-domain.ts';
import { normalizeDomain } from '../../../model/domain-name.ts';
import type { InboundConnector } from '../../../model/inbound-connector.ts';
import type { Forest, ForestTenant } from '../types.ts';
import { isEnabledOnPremises, isEnabledPartner, readDomain, type IndexedConnector, type IndexedTenant } from './claims.ts';
import { insertDomain, takeDomain } from './listed-domains.ts';
import { NameTable } from './name-table.ts';
import { RangeTable } from './range-table.ts';
import { readConnector } from './read-connector.ts';
import { readTenant } from './read-tenant.ts';

/**
 * A forest, ready to be asked: who claims a name, an address, a domain. Every edit leaves exactly what indexing the
 * edited forest from nothing would give, at a cost that depends on the tenant that is edited, and not on the forest.
 * The forest it was made from is read once and never changed.
 */
export class ForestIndex {
  /** Certificate names and accepted domains of all tenants; of the connectors, the enabled OnPremises ones. */
  readonly names = new NameTable();
  /** SenderIPAddresses of the enabled OnPremises connectors of all tenants. */
  readonly ranges = new RangeTable();
  readonly #tenants = new Map<string, IndexedTenant>();

  /** All tenants, in the forest's order. */
  tenants(): Iterable<IndexedTenant> {
    return this.#tenants.values();
  }

  /** @returns false, and nothing is changed, when a tenant of that name is there. */
  addTenant(source: ForestTenant): boolean {
    if (this.#tenants.has(source.name)) return false;
    const tenant = readTenant(source);
    this.#tenants.set(source.name, tenant);
    for (const claim of tenant.domains) this.names.addDomain(claim);
    for (const connector of tenant.connectors) this.#enroll(connector);
    return true;
  }

  /** @returns false when there is no such tenant. */
  removeTenant(name: string): boolean {
    const tenant = this.#tenants.get(name);
    if (tenant === undefined) return false;
    for (const claim of tenant.domains) this.names.removeDomain(claim);
    for (const connector of tenant.connectors) this.#release(connector);
    return this.#tenants.delete(name);
  }

  /** @returns false when there is no such tenant. */
  setRejectDirectSend(tenantName: string, value: boolean): boolean {
    const tenant = this.#tenants.get(tenantName);
    if (tenant === undefined) return false;
    tenant.RejectDirectSend = value;
    return true;
  }

  /** Appends a connector to its tenant. @returns false when there is no such tenant, or it has a connector of that name. */
  addConnector(tenantName: string, source: InboundConnector): boolean {
    const tenant = this.#tenants.get(tenantName);
    if (tenant === undefined || positionOf(tenant, source.Name) >= 0) return false;
    this.#insert(readConnector(tenant, source), tenant.connectors.length);
    return true;
  }

  /** Puts a connector, whose name may be new, in another one's place. @returns false when there is none of that name. */
  changeConnector(tenantName: string, Name: string, source: InboundConnector): boolean {
    const tenant = this.#tenants.get(tenantName);
    const position = tenant === undefined ? -1 : positionOf(tenant, Name);
    if (tenant === undefined || position < 0) return false;
    if (source.Name !== Name && positionOf(tenant, source.Name) >= 0) return false;
    this.#take(tenant, position);
    this.#insert(readConnector(tenant, source), position);
    return true;
  }

  /** @returns false when there is no such tenant or connector. */
  removeConnector(tenantName: string, Name: string): boolean {
    const tenant = this.#tenants.get(tenantName);
    const position = tenant === undefined ? -1 : positionOf(tenant, Name);
    if (tenant === undefined || position < 0) return false;
    this.#take(tenant, position);
    return true;
  }

  /** @returns false when there is no such tenant. */
  addDomain(tenantName: string, source: AcceptedDomain): boolean {
    const tenant = this.#tenants.get(tenantName);
    const claim = tenant === undefined ? null : readDomain(tenant, source);
    if (tenant === undefined || claim === null) return false;
    insertDomain(tenant.domains, claim);
    this.names.addDomain(claim);
    return true;
  }

  /** Removes the first accepted domain of that name. @returns false when there is none. */
  removeDomain(tenantName: string, DomainName: string): boolean {
    const tenant = this.#tenants.get(tenantName);
    const domain = normalizeDomain(DomainName);
    const claim = tenant === undefined || domain === null ? null : takeDomain(tenant.domains, domain);
    if (claim === null) return false;
    this.names.removeDomain(claim);
    return true;
  }

  #insert(connector: IndexedConnector, position: number): void {
    const { tenant } = connector;
    tenant.connectors.splice(position, 0, connector);
    if (isEnabledPartner(connector)) tenant.partners = [...tenant.partners, connector];
    if (isEnabledOnPremises(connector)) tenant.ranges = [...tenant.ranges, ...connector.ranges];
    this.#enroll(connector);
  }

  #take(tenant: IndexedTenant, position: number): void {
    const [connector] = tenant.connectors.splice(position, 1);
    if (connector === undefined) return;
    tenant.partners = tenant.partners.filter((partner) => partner !== connector);
    tenant.ranges = tenant.ranges.filter((range) => range.connector !== connector);
    this.#release(connector);
  }

  #enroll(connector: IndexedConnector): void {
    if (!isEnabledOnPremises(connector)) return;
    this.names.addConnector(connector);
    this.ranges.add(connector);
  }

  #release(connector: IndexedConnector): void {
    if (!isEnabledOnPremises(connector)) return;
    this.names.removeConnector(connector);
    this.ranges.remove(connector);
  }
}

function positionOf(tenant: IndexedTenant, Name: string): number {
  return tenant.connectors.findIndex((connector) => connector.Name === Name);
}

/** Indexes a validated forest: one pass over its records. */
export function indexForest(forest: Forest): ForestIndex {
  const index = new ForestIndex();
  for (const tenant of forest.tenants) index.addTenant(tenant);
  return index;
}
