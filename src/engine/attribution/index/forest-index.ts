import type { AcceptedDomain } from '../../../model/accepted-domain.ts';
import { normalizeDomain } from '../../../model/domain-name.ts';
import type { InboundConnector } from '../../../model/inbound-connector.ts';
import type { Forest, ForestTenant } from '../types.ts';
import { isEnabledOnPremises, isEnabledPartner, readDomain, type IndexedConnector, type IndexedTenant } from './claims.ts';
import { ConnectorTable } from './connector-table.ts';
import { insertDomain, takeDomain } from './listed-domains.ts';
import { NameTable } from './name-table.ts';
import { RangeTable } from './range-table.ts';
import { readConnector } from './read-connector.ts';
import { readTenant } from './read-tenant.ts';
import { TenantTable } from './tenant-table.ts';

/**
 * A forest, ready to be asked: who claims a name, an address, a domain. Every edit leaves exactly what indexing the
 * edited forest from nothing would give, at a cost that depends on the tenant that is edited, and not on the forest.
 * The forest it was made from is read once and never changed.
 */
export class ForestIndex {
  readonly tenants = new TenantTable();
  /** The enabled OnPremises connectors of all tenants. */
  readonly connectors = new ConnectorTable();
  /** Certificate names of those connectors, and accepted domains of all tenants. */
  readonly names = new NameTable(this.connectors);
  /** SenderIPAddresses of those connectors. */
  readonly ranges = new RangeTable();

  /** @returns false, and nothing is changed, when a tenant of that name is there. */
  addTenant(source: ForestTenant): boolean {
    if (this.tenants.named(source.name) !== null) return false;
    const tenant = readTenant(source);
    this.tenants.add(tenant);
    for (const claim of tenant.domains) this.names.addDomain(claim);
    for (const connector of tenant.connectors) this.#enroll(connector);
    return true;
  }

  /** @returns false when there is no such tenant. */
  removeTenant(name: string): boolean {
    const tenant = this.tenants.named(name);
    if (tenant === null) return false;
    for (const claim of tenant.domains) this.names.removeDomain(claim);
    for (const connector of tenant.connectors) this.#release(connector);
    this.tenants.remove(tenant);
    return true;
  }

  /** @returns false when there is no such tenant. */
  setRejectDirectSend(tenantName: string, value: boolean): boolean {
    const tenant = this.tenants.named(tenantName);
    if (tenant === null) return false;
    tenant.RejectDirectSend = value;
    this.tenants.refresh(tenant);
    return true;
  }

  /** Appends a connector to its tenant. @returns false when there is no such tenant, or it has a connector of that name. */
  addConnector(tenantName: string, source: InboundConnector): boolean {
    const tenant = this.tenants.named(tenantName);
    if (tenant === null || positionOf(tenant, source.Name) >= 0) return false;
    this.#insert(readConnector(tenant, source), tenant.connectors.length);
    return true;
  }

  /** Puts a connector, whose name may be new, in another one's place. @returns false when there is none of that name. */
  changeConnector(tenantName: string, Name: string, source: InboundConnector): boolean {
    const tenant = this.tenants.named(tenantName);
    const position = tenant === null ? -1 : positionOf(tenant, Name);
    if (tenant === null || position < 0) return false;
    if (source.Name !== Name && positionOf(tenant, source.Name) >= 0) return false;
    this.#take(tenant, position);
    this.#insert(readConnector(tenant, source), position);
    return true;
  }

  /** @returns false when there is no such tenant or connector. */
  removeConnector(tenantName: string, Name: string): boolean {
    const tenant = this.tenants.named(tenantName);
    const position = tenant === null ? -1 : positionOf(tenant, Name);
    if (tenant === null || position < 0) return false;
    this.#take(tenant, position);
    return true;
  }

  /** @returns false when there is no such tenant. */
  addDomain(tenantName: string, source: AcceptedDomain): boolean {
    const tenant = this.tenants.named(tenantName);
    const claim = tenant === null ? null : readDomain(tenant, source);
    if (tenant === null || claim === null) return false;
    insertDomain(tenant.domains, claim);
    this.names.addDomain(claim);
    return true;
  }

  /** Removes the first accepted domain of that name. @returns false when there is none. */
  removeDomain(tenantName: string, DomainName: string): boolean {
    const tenant = this.tenants.named(tenantName);
    const domain = normalizeDomain(DomainName);
    const claim = tenant === null || domain === null ? null : takeDomain(tenant.domains, domain);
    if (claim === null) return false;
    this.names.removeDomain(claim);
    return true;
  }

  #insert(connector: IndexedConnector, position: number): void {
    const { tenant } = connector;
    tenant.connectors.splice(position, 0, connector);
    if (isEnabledPartner(connector)) tenant.partners = [...tenant.partners, connector];
    this.tenants.refresh(tenant);
    this.#enroll(connector);
  }

  #take(tenant: IndexedTenant, position: number): void {
    const [connector] = tenant.connectors.splice(position, 1);
    if (connector === undefined) return;
    tenant.partners = tenant.partners.filter((partner) => partner !== connector);
    this.tenants.refresh(tenant);
    this.#release(connector);
  }

  #enroll(connector: IndexedConnector): void {
    if (!isEnabledOnPremises(connector)) return;
    this.connectors.add(connector);
    this.names.addConnector(connector);
    this.ranges.add(connector);
  }

  #release(connector: IndexedConnector): void {
    if (!isEnabledOnPremises(connector)) return;
    this.names.removeConnector(connector);
    this.ranges.remove(connector);
    this.connectors.remove(connector);
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
