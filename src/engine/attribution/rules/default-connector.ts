import type { Entry } from '../entry.ts';
import type { Acceptance } from '../index/acceptances.ts';
import { DIRECT_SEND_REJECTED } from '../replies.ts';
import type { Decision } from '../types.ts';
import { incoming, rejected } from './decisions.ts';
import { acceptanceBy } from './originating.ts';

/** How the hidden default connector of the recipient's tenant came out. It always decides. */
export type DefaultConnectorEvaluation = {
  readonly id: 'defaultConnector';
  readonly owner: Acceptance;
  readonly mailFromAccepted: boolean;
  readonly decision: Decision;
};

/**
 * Incoming through the hidden default connector, unless the sender uses a domain of the tenant itself and the tenant
 * refuses Direct Send. Sources: the article, Incoming, step 2; Set-OrganizationConfig, RejectDirectSend.
 */
export function byDefaultConnector(entry: Entry, owner: Acceptance): DefaultConnectorEvaluation {
  const { tenants } = entry.index;
  const mailFromAccepted = acceptanceBy(owner.tenantId, entry.mailFrom.acceptances) !== null;
  const name = tenants.nameOf(owner.tenantId);
  const isDirectSend = mailFromAccepted && tenants.rejectsDirectSend(owner.tenantId);
  const decision = isDirectSend ? rejected(name, 'directSend', DIRECT_SEND_REJECTED) : incoming(name, null, 'recipient');
  return { id: 'defaultConnector', owner, mailFromAccepted, decision };
}
