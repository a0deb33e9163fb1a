import { append } from '../../../util/append.ts';
import { NOTHING, type IndexedTenant } from './claims.ts';
import type { ForestIndex } from './forest-index.ts';
import { NO_ROW } from './int-rows.ts';
import type { NameStep } from './name-table.ts';

/** That a tenant accepts a domain, by one of its accepted domains. */
export class Acceptance {
  readonly tenantId: number;
  readonly #index: ForestIndex;
  readonly #nameId: number;

  constructor(index: ForestIndex, tenantId: number, nameId: number) {
    this.#index = index;
    this.tenantId = tenantId;
    this.#nameId = nameId;
  }

  get tenant(): IndexedTenant {
    return this.#index.tenants.at(this.tenantId);
  }

  /** The accepted domain, normalised. */
  get domain(): string {
    return this.#index.names.nameOf(this.#nameId);
  }
}

/**
 * Who accepts a domain: tenants that list it, and tenants that list one of its parents with MatchSubDomains.
 *
 * @param longest what the forest says about the domain.
 * @returns the longest accepted domain first; a tenant that accepts it in several ways is there several times.
 */
export function acceptancesOf(index: ForestIndex, longest: NameStep | null): readonly Acceptance[] {
  let found: Acceptance[] | null = null;
  for (let step = longest; step !== null; step = step.shorter) {
    const owner = step.isWhole ? index.names.ownerOf(step.id) : NO_ROW;
    if (owner !== NO_ROW) {
      // The table itself says it all; the claim would be one place more to read.
      found = append(found, new Acceptance(index, owner, step.id));
      continue;
    }
    for (let claim = index.names.claimsTo(step.id); claim !== null; claim = claim.next) {
      if (step.isWhole || claim.matchSubDomains) found = append(found, new Acceptance(index, claim.tenant.id, step.id));
    }
  }
  return found ?? NOTHING;
}
