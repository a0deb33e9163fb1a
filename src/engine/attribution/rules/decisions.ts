import { compareStrings } from '../../../util/compare-strings.ts';
import type { DecidedBy } from '../../../model/expectation.ts';
import type { IndexedTenant } from '../index/claims.ts';
import type { Decision, Reply } from '../types.ts';

/** One tenant sends. */
export function originating(tenant: string, connector: string | null, decidedBy: DecidedBy): Decision {
  return { verdict: 'Originating', tenant, connector, decidedBy, reply: null, tenants: [tenant] };
}

/** One tenant receives; a null connector is the hidden default one. */
export function incoming(tenant: string, connector: string | null, decidedBy: DecidedBy): Decision {
  return { verdict: 'Incoming', tenant, connector, decidedBy, reply: null, tenants: [tenant] };
}

/** The entry is refused; a null tenant: no step had named one. */
export function rejected(tenant: string | null, decidedBy: DecidedBy, reply: Reply): Decision {
  return { verdict: 'Rejected', tenant, connector: null, decidedBy, reply, tenants: tenant === null ? [] : [tenant] };
}

/** The rules name several tenants. */
export function ambiguous(tenants: Iterable<IndexedTenant>, decidedBy: DecidedBy): Decision {
  const names = Array.from(tenants, (tenant) => tenant.name).sort(compareStrings);
  return { verdict: 'Ambiguous', tenant: null, connector: null, decidedBy, reply: null, tenants: names };
}
