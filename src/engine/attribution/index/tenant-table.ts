import type { IndexedTenant } from './claims.ts';
import { IntRows } from './int-rows.ts';
import { present } from './present.ts';

const TRAITS = 0;
const REJECTS_DIRECT_SEND = 1;
const HAS_PARTNERS = 2;

/** All tenants: by name, for edits, and by ids, with what nearly every decision asks of them. */
export class TenantTable {
  readonly #byName = new Map<string, IndexedTenant>();
  readonly #rows = new IntRows(1);
  readonly #tenants: (IndexedTenant | null)[] = [null];
  readonly #names: string[] = [''];

  /** Gives a tenant its id. There is none of its name yet. */
  add(tenant: IndexedTenant): void {
    const id = this.#rows.add();
    tenant.id = id;
    this.#byName.set(tenant.name, tenant);
    this.#tenants[id] = tenant;
    this.#names[id] = tenant.name;
    this.refresh(tenant);
  }

  remove({ id, name }: IndexedTenant): void {
    this.#byName.delete(name);
    this.#rows.remove(id);
    this.#tenants[id] = null;
    this.#names[id] = '';
  }

  /** Called after every change of a tenant. */
  refresh({ id, RejectDirectSend, partners }: IndexedTenant): void {
    this.#rows.set(id, TRAITS, (RejectDirectSend ? REJECTS_DIRECT_SEND : 0) | (partners.length > 0 ? HAS_PARTNERS : 0));
  }

  /** In the order in which they came. */
  all(): Iterable<IndexedTenant> {
    return this.#byName.values();
  }

  named(name: string): IndexedTenant | null {
    return this.#byName.get(name) ?? null;
  }

  at(id: number): IndexedTenant {
    return present(this.#tenants[id]);
  }

  nameOf(id: number): string {
    return this.#names[id] ?? '';
  }

  rejectsDirectSend(id: number): boolean {
    return (this.#rows.get(id, TRAITS) & REJECTS_DIRECT_SEND) !== 0;
  }

  /** Whether it has enabled Partner connectors. */
  hasPartners(id: number): boolean {
    return (this.#rows.get(id, TRAITS) & HAS_PARTNERS) !== 0;
  }
}
