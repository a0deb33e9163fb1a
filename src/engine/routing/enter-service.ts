import type { Attribution, Reply } from '../attribution/types.ts';
import type { Place } from '../result.ts';
import { handleAtTenant } from './handle-at-tenant.ts';
import { ends, type Departure, type Handling } from './handling.ts';
import { tenantWithMailbox, type Network } from './network.ts';
import { passOf } from './pass.ts';
import { AUTHENTICATION_FAILED } from './replies.ts';

/** What came of a session at the front door. */
export type Entry = { to: Place; attribution: Attribution | null; handling: Handling };

const FRONT_DOOR: Place = { kind: 'frontDoor' };

/** A session reaches the front door: it is attributed, and the tenant that was named handles the message. */
export function enterService(network: Network, departure: Departure): Entry {
  const { session, envelope, authenticatesAs } = departure;
  const owner = authenticatesAs === null ? null : tenantWithMailbox(network, authenticatesAs);
  if (authenticatesAs !== null && owner === null) return { to: FRONT_DOOR, attribution: null, handling: refused(null, AUTHENTICATION_FAILED) };
  const { connectingIp, tls, certificate, mailFrom } = session;
  const attribution = network.attribute(
    { connectingIp, tls, certificate, mailFrom, submittedBy: owner?.name ?? null },
    envelope.rcptTo,
  );
  const id = attribution.tenant === null ? null : (network.tenantIds.get(attribution.tenant) ?? null);
  const to: Place = id === null ? FRONT_DOOR : { kind: 'record', id };
  const tenant = id === null ? undefined : network.tenants.get(id);
  const pass = passOf(attribution);
  const handling = tenant === undefined || pass === null ? notTaken(attribution, id) : handleAtTenant(network, tenant, pass, envelope);
  return { to, attribution, handling };
}

function notTaken(attribution: Attribution, at: string | null): Handling {
  if (attribution.reply !== null) return refused(at, attribution.reply);
  return ends({ key: 'ambiguous', tenants: attribution.tenants }, { kind: 'rejected', at, reply: null });
}

function refused(at: string | null, reply: Reply): Handling {
  return ends({ key: 'refused', reply }, { kind: 'rejected', at, reply });
}
