import { domainOfAddress } from '../../model/address.ts';
import { parseIpv4 } from '../../model/ip.ts';
import type { ForestIndex } from './index/forest-index.ts';
import { acceptancesOf, type Acceptance } from './index/acceptances.ts';
import { findCoverages, type Coverage } from './index/find-coverages.ts';
import type { NameStep, NameTable } from './index/name-table.ts';
import { presentationOf, type Presentation } from './presented-names.ts';
import type { Session } from './types.ts';

/** A domain of the envelope, and who accepts it. */
export class EnvelopeDomain {
  /** The longest accepted domain first. */
  readonly acceptances: readonly Acceptance[];
  readonly #address: string;
  #domain: string | null | undefined = undefined;

  constructor(index: ForestIndex, address: string) {
    this.#address = address;
    const steps = index.names.stepsToDomainOf(address);
    this.acceptances = acceptancesOf(index, steps === 'notNormal' ? this.#stepsToUnusual(index.names) : steps);
  }

  /** Normalised; null for the null reverse-path. */
  get domain(): string | null {
    if (this.#domain === undefined) this.#domain = domainOfAddress(this.#address);
    return this.#domain;
  }

  #stepsToUnusual(names: NameTable): NameStep | null {
    return this.domain === null ? null : names.stepsToNormal(this.domain);
  }
}

/**
 * One entry: a session and one of its recipients, asked of a forest. Each fact is worked out when the first rule asks
 * for it, and once: most entries are decided before all of them are needed.
 */
export class Entry {
  readonly index: ForestIndex;
  readonly session: Session;
  readonly rcptTo: string;
  #presentation: Presentation | null = null;
  #coverages: readonly Coverage[] | null = null;
  #mailFrom: EnvelopeDomain | null = null;
  #recipient: EnvelopeDomain | null = null;
  #address: number | null | undefined = undefined;

  constructor(index: ForestIndex, session: Session, rcptTo: string) {
    this.index = index;
    this.session = session;
    this.rcptTo = rcptTo;
  }

  get presentation(): Presentation {
    this.#presentation ??= presentationOf(this.session, this.index.names);
    return this.#presentation;
  }

  /** OnPremises connectors of all tenants that cover a presented name. */
  get coverages(): readonly Coverage[] {
    this.#coverages ??= findCoverages(this.index, this.presentation.names);
    return this.#coverages;
  }

  get mailFrom(): EnvelopeDomain {
    this.#mailFrom ??= new EnvelopeDomain(this.index, this.session.mailFrom);
    return this.#mailFrom;
  }

  get recipient(): EnvelopeDomain {
    this.#recipient ??= new EnvelopeDomain(this.index, this.rcptTo);
    return this.#recipient;
  }

  /** The connecting IPv4 address as an unsigned number; null for IPv6, which no list can hold, and for none. */
  get address(): number | null {
    if (this.#address === undefined) this.#address = this.session.connectingIp === null ? null : parseIpv4(this.session.connectingIp);
    return this.#address;
  }
}
