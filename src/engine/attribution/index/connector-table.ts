import type { IndexedConnector } from './claims.ts';
import { IntRows, NO_ROW } from './int-rows.ts';
import { certificateRankOf } from './name-matcher.ts';
import { present } from './present.ts';

const TENANT = 0;
const NEXT = 1;
const CERTIFICATE_RANK = 2;

/**
 * The enabled OnPremises connectors of all tenants, by ids, and what a decision says of them: the connectors themselves
 * are objects, and each would be a far place in memory.
 */
export class ConnectorTable {
  readonly #rows = new IntRows(3);
  readonly #connectors: (IndexedConnector | null)[] = [null];
  readonly #names: string[] = [''];

  /** Gives a connector its id. Its tenant has one already. */
  add(connector: IndexedConnector): void {
    const id = this.#rows.add();
    connector.id = id;
    this.#rows.set(id, TENANT, connector.tenant.id);
    this.#rows.set(id, CERTIFICATE_RANK, certificateRankOf(connector));
    this.#connectors[id] = connector;
    this.#names[id] = connector.Name;
  }

  remove(connector: IndexedConnector): void {
    const { id } = connector;
    this.#rows.remove(id);
    this.#connectors[id] = null;
    this.#names[id] = '';
    connector.id = NO_ROW;
  }

  at(id: number): IndexedConnector {
    return present(this.#connectors[id]);
  }

  /** The connector's Name. */
  nameOf(id: number): string {
    return this.#names[id] ?? '';
  }

  /** The id of its tenant. */
  tenantOf(id: number): number {
    return this.#rows.get(id, TENANT);
  }

  /** How much its certificate name says; 0 without one. */
  certificateRankOf(id: number): number {
    return this.#rows.get(id, CERTIFICATE_RANK);
  }

  /** The next connector in the chain that it stands in, if it does; NO_ROW: there is none. */
  nextOf(id: number): number {
    return this.#rows.get(id, NEXT);
  }

  /** Puts a connector before a chain. @returns the first of the chain: the connector. */
  chain(id: number, next: number): number {
    this.#rows.set(id, NEXT, next);
    return id;
  }

  /** Takes a connector out of a chain. @returns the first of what is left. */
  unchain(first: number, id: number): number {
    return this.#rows.unchain(first, id, NEXT);
  }
}
