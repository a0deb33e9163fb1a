import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DomainClaim, IndexedTenant } from './claims.ts';
import { compareFromTheRight, domainBelow, insertDomain, takeDomain } from './listed-domains.ts';

const tenant: IndexedTenant = { id: 1, name: 'contoso', RejectDirectSend: false, connectors: [], partners: [], domains: [] };

function claimTo(domain: string): DomainClaim {
  return { tenant, domain, matchSubDomains: false, next: null };
}

/** Names whose characters sort around the dot: `-` before it, digits and letters after. */
const anyName = fc.array(fc.constantFrom('a', 'b', 'a-b', '1', 'ab'), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const anyNames = fc.array(anyName, { maxLength: 40, size: 'max' });

function listOf(names: readonly string[]): DomainClaim[] {
  const claims: DomainClaim[] = [];
  for (const name of names) insertDomain(claims, claimTo(name));
  return claims;
}

test('a domain below a name is found whenever there is one', () => {
  fc.assert(
    fc.property(anyNames, anyName, (names, name) => {
      const below = names.filter((other) => other.endsWith(`.${name}`));
      const found = domainBelow(listOf(names), name);
      expect(found === null ? below : below.includes(found)).toEqual(found === null ? [] : true);
    }),
  );
});

test('a list stays sorted, and gives back the earliest claim to a domain', () => {
  fc.assert(
    fc.property(anyNames, anyName, (names, name) => {
      const claims = listOf(names);
      const sorted = claims.map(({ domain }) => domain);
      expect(sorted).toEqual(names.toSorted(compareFromTheRight));
      const earliest = claims.find(({ domain }) => domain === name) ?? null;
      expect(takeDomain(claims, name)).toBe(earliest);
      expect(claims.length).toBe(names.length - (earliest === null ? 0 : 1));
    }),
  );
});
