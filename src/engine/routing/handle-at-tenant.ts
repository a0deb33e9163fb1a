import type { Recipient } from '../../model/recipient.ts';
import type { Tenant } from '../../model/tenant.ts';
import { redirectByRule, sendByConnector, sendByDomain, type TenantWork } from './depart-from-tenant.ts';
import type { Envelope } from './envelope.ts';
import { ends, type Handling } from './handling.ts';
import { mailboxAction } from './mailbox-action.ts';
import type { Network } from './network.ts';
import { centralizedConnector } from './outbound-connector.ts';
import type { Pass } from './pass.ts';
import { LOOP_SEEN_BY_SERVICE, RECIPIENT_NOT_FOUND, RECIPIENT_REFUSED } from './replies.ts';
import { resolveRecipient, type Readdressing, type Resolved } from './resolve-recipient.ts';
import { pickTransportRule } from './transport-rule.ts';

/**
 * What a tenant does with a message that is its own for now. The order is the vendor's as far as it is documented:
 * the recipient is resolved, rules may redirect, centralized transport takes what it must, a mailbox delivers or
 * forwards, and what is left goes by outbound connector or MX.
 *
 * @param forwardedBy for a copy that a mailbox sends on: that mailbox.
 */
export function handleAtTenant(
  network: Network,
  tenant: Tenant,
  pass: Pass,
  envelope: Envelope,
  forwardedBy: readonly string[] = [],
): Handling {
  return handle({ network, tenant, pass, envelope, readdressing: null, forwardedBy });
}

function handle(work: TenantWork): Handling {
  const { network, tenant, envelope } = work;
  const directory = network.directories.get(tenant.id);
  if (directory === undefined) return sendByDomain(work);
  const resolved = resolveRecipient(directory, envelope.rcptTo);
  if (resolved.kind === 'unknown') return unknownRecipient(work, resolved);
  if (resolved.kind === 'circle') return circle(tenant);
  const rule = pickTransportRule(tenant, envelope);
  const readdressed: TenantWork = {
    ...work,
    envelope: { ...envelope, rcptTo: resolved.address },
    readdressing: resolved.readdressing ?? work.readdressing,
  };
  if (rule !== null) return redirectByRule(readdressed, rule);
  const centralized = centralizedConnector(tenant);
  if (centralized !== null && goesOnPremisesFirst(work.pass, resolved)) {
    return sendByConnector(readdressed, centralized, (smartHost, exchange) => ({
      key: 'centralizedTransport',
      connector: centralized.Name,
      smartHost,
      exchange,
    }));
  }
  return resolved.kind === 'mailbox' ? deliver(readdressed, resolved.recipient) : sendByDomain(readdressed);
}

/**
 * Refused in the session while there is one (directory-based edge blocking); found missing afterwards otherwise.
 * Source: "Use directory-based edge blocking", and the list of NDR codes.
 */
function unknownRecipient({ tenant, pass, readdressing }: TenantWork, resolved: Resolved): Handling {
  if (pass.isEntry && readdressing === null && resolved.readdressing === null) {
    const reply = RECIPIENT_REFUSED;
    return ends({ key: 'refused', reply }, { kind: 'rejected', at: tenant.id, reply });
  }
  const reply = RECIPIENT_NOT_FOUND;
  return ends({ key: 'undeliverable', reply }, { kind: 'ndr', at: tenant.id, reply });
}

function circle(tenant: Tenant): Handling {
  const reply = LOOP_SEEN_BY_SERVICE;
  return ends({ key: 'undeliverable', reply }, { kind: 'loop', at: tenant.id, reply, hops: [] });
}

/**
 * Whether centralized transport takes the message. Source: "Transport routing in Exchange hybrid deployments": what
 * arrives from the Internet goes to the on-premises servers for all recipients; what originates in the tenant, for all
 * but its own mailboxes. Mail that came from there is not sent back (KB3194415).
 */
function goesOnPremisesFirst(pass: Pass, resolved: Resolved): boolean {
  if (pass.direction === 'Incoming') return true;
  return !pass.cameFromOnPremises && resolved.kind !== 'mailbox';
}

function deliver(work: TenantWork, recipient: Recipient | null): Handling {
  const { tenant, envelope } = work;
  const address = envelope.rcptTo;
  const pass = inside(work.pass);
  const action = mailboxAction(recipient, envelope, work.forwardedBy);
  switch (action.kind) {
    case 'keeps': {
      const copy = action.copy === null ? null : { at: tenant.id, pass, envelope: action.copy };
      return ends({ key: 'delivered', address }, { kind: 'delivered', at: tenant.id, address }, copy);
    }
    case 'forwards': {
      const readdressing: Readdressing = { to: action.envelope.rcptTo, because: 'forwarding' };
      return handle({ ...work, pass, envelope: action.envelope, readdressing, forwardedBy: action.forwardedBy });
    }
    case 'circle':
      return circle(tenant);
  }
}

/** A mailbox has the message: no session is left in which to refuse, and its further way is the tenant's own. */
function inside(pass: Pass): Pass {
  return { ...pass, direction: 'Originating', isEntry: false };
}
