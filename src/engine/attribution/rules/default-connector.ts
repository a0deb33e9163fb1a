import type { Entry } from '../entry.ts';
import type { IndexedTenant } from '../index/claims.ts';
import { DIRECT_SEND_REJECTED } from '../replies.ts';
import type { Decision } from '../types.ts';
import { incoming, rejected } from './decisions.ts';
import { acceptanceBy } from './originating.ts';

/** How the hidden default connector of the recipient's tenant came out. It always decides. */
export type DefaultConnectorEvaluation = {
  readonly id: 'defaultConnector';
  readonly tenant: IndexedTenant;
  readonly mailFromAccepted: boolean;
  readonly decision: Decision;
};

/**
 * Incoming through the hidden default connector, unless the sender uses a domain of the tenant itself and the tenant
 * refuses Direct Send. Sources: the article, Incoming, step 2; Set-OrganizationConfig, RejectDirectSend.
 */
export function byDefaultConnector(entry: Entry, tenant: IndexedTenant): DefaultConnectorEvaluation {
  const mailFromAccepted = acceptanceBy(tenant, entry.mailFrom.acceptances) !== null;
  const decision =
    tenant.RejectDirectSend && mailFromAccepted
      ? rejected(tenant.name, 'directSend', DIRECT_SEND_REJECTED)
      : incoming(tenant.name, null, 'recipient');
  return { id: 'defaultConnector', tenant, mailFromAccepted, decision };
}
