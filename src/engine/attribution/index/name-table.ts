import { without } from './chained-slots.ts';
import type { DomainClaim, IndexedConnector } from './claims.ts';
import type { ConnectorTable } from './connector-table.ts';
import { NO_ROW } from './int-rows.ts';
import { mix, NameKeys, withCharacter } from './name-keys.ts';
import type { NameMatcher } from './name-matcher.ts';
import { LONGEST_LABEL, LONGEST_NAME, NORMAL_CHARACTERS } from './normal-name.ts';

const AT = 0x40;
const NO_CHARACTER = -1;

// The numbers that are kept about a name: the first connectors of two chains, and a tenant.
const EXACT = 0;
const WILDCARD = 1;
const OWNER = 2;

/** A name or one of its parents about which something is said, and the next shorter such parent. */
export type NameStep = {
  /** Of the name, in the table. */
  readonly id: number;
  readonly labels: number;
  /** The whole name that was asked for, and no parent of it. */
  readonly isWhole: boolean;
  readonly shorter: NameStep | null;
};

/**
 * Domain names → who claims them. Certificate names and accepted domains share one table, since most questions about
 * a name ask for both, for itself and for its parents.
 */
export class NameTable {
  readonly #keys = new NameKeys();
  readonly #connectors: ConnectorTable;
  /** Every claim to the domain of an id, the first of a chain. */
  readonly #claims: (DomainClaim | null)[] = [null];

  constructor(connectors: ConnectorTable) {
    this.#connectors = connectors;
  }

  /**
   * What is said about a name and about its parents, the longest first; null: nothing is. 'notNormal': the name is not in
   * the normal form that the model's `normalizeDomain` gives, as nearly every name in real traffic is.
   *
   * @param from where in the text the name begins.
   */
  stepsTo(text: string, from: number): NameStep | null | 'notNormal' {
    return this.#walk(text, from, NO_CHARACTER);
  }

  /** The same of the domain of an address; 'notNormal' as well when there is none. */
  stepsToDomainOf(address: string): NameStep | null | 'notNormal' {
    return this.#walk(address, 1, AT);
  }

  /** What is said about a name that is in its normal form. */
  stepsToNormal(name: string): NameStep | null {
    const steps = this.stepsTo(name, 0);
    return steps === 'notNormal' ? null : steps;
  }

  /**
   * One walk through a text, from its end, reads the name, sees whether it is in its normal form, and looks up every
   * parent that it comes by.
   *
   * @param from nothing is read before that place.
   * @param before the character before the name; NO_CHARACTER: it begins at that place.
   */
  #walk(text: string, from: number, before: number): NameStep | null | 'notNormal' {
    // Constants of the module would be loaded, and tested, for each character anew.
    const dot = 0x2e;
    const noCharacter = -1;
    const normal = NORMAL_CHARACTERS;
    const keys = this.#keys;
    const { words } = keys;
    const end = text.length;
    let longest: NameStep | null = null;
    let labels = 0;
    let labelEnd = end;
    let leadsOn = true;
    let seen = 0;
    let word = 0;
    let hash = 0;
    for (let at = end - 1; ; at -= 1) {
      const code = at < from ? noCharacter : text.charCodeAt(at);
      if (normal[code & 0x7f] !== 1) {
        const isWhole = code === before;
        const labelLength = labelEnd - at - 1;
        const length = end - at - 1;
        if ((code !== dot && !isWhole) || seen > 0x7f || labelLength === 0 || labelLength > LONGEST_LABEL || length > LONGEST_NAME) return 'notNormal';
        labelEnd = at;
        labels += 1;
        const id: number = leadsOn ? keys.find(hash, word, length, text) : NO_ROW;
        if (id !== NO_ROW && keys.isUsed(id)) longest = { id, labels, isWhole, shorter: longest };
        if (isWhole) return longest;
        leadsOn = id !== NO_ROW && keys.leadsOn(id);
      }
      seen |= code;
      word = withCharacter(word, code);
      if (((end - at) & 3) !== 0) continue;
      words[((end - at) >> 2) - 1] = word;
      hash = mix(hash, word);
      word = 0;
    }
  }

  nameOf(id: number): string {
    return this.#keys.nameOf(id);
  }

  /** The first connector that expects this very name on the certificate; the others follow in the table of connectors. */
  firstExact(id: number): number {
    return this.#keys.get(id, EXACT);
  }

  /** The first connector that expects `*.` and this name. */
  firstWildcard(id: number): number {
    return this.#keys.get(id, WILDCARD);
  }

  /** The id of the tenant that accepts this domain, where there is just one claim to it, as nearly always; else NO_ROW. */
  ownerOf(id: number): number {
    return this.#keys.get(id, OWNER);
  }

  /** Every claim to this domain. */
  claimsTo(id: number): DomainClaim | null {
    return this.#claims[id] ?? null;
  }

  addConnector(connector: IndexedConnector): void {
    const { certificate } = connector;
    if (certificate === null) return;
    const id = this.#use(certificate.name);
    const list = listOf(certificate);
    this.#keys.set(id, list, this.#connectors.chain(connector.id, this.#keys.get(id, list)));
  }

  removeConnector(connector: IndexedConnector): void {
    const { certificate } = connector;
    if (certificate === null) return;
    const id = this.#keys.idOf(certificate.name);
    const list = listOf(certificate);
    this.#keys.set(id, list, this.#connectors.unchain(this.#keys.get(id, list), connector.id));
    this.#keys.release(id);
  }

  addDomain(claim: DomainClaim): void {
    const id = this.#use(claim.domain);
    claim.next = this.claimsTo(id);
    this.#setClaims(id, claim);
  }

  removeDomain(claim: DomainClaim): void {
    const id = this.#keys.idOf(claim.domain);
    this.#setClaims(id, without(this.claimsTo(id), claim));
    this.#keys.release(id);
  }

  #setClaims(id: number, first: DomainClaim | null): void {
    this.#claims[id] = first;
    this.#keys.set(id, OWNER, first !== null && first.next === null ? first.tenant.id : NO_ROW);
  }

  #use(name: string): number {
    const id = this.#keys.use(name);
    // A name may bring parents along. The list has no holes: one with holes is slower to read.
    while (this.#claims.length < this.#keys.end) this.#claims.push(null);
    return id;
  }
}

function listOf(certificate: NameMatcher): number {
  return certificate.class === 2 ? EXACT : WILDCARD;
}
