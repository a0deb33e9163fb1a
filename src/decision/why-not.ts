import type { LossFacts, TenantLoss } from '../content/why-not.ts';
import type { Attribution, LedgerReason, LedgerRow, Step, StepId } from '../engine/attribution/types.ts';
import { domainOfAddress } from '../model/address.ts';
import { isAtOrBelow } from '../model/domain-name.ts';
import type { InboundConnector } from '../model/inbound-connector.ts';

/** One rule at which a tenant was not named; `connector` is the row that lost there, null where none is to be spoken of. */
export type Loss = { step: StepId; number: number } & ({ connector: string; reason: LedgerReason } | { connector: null; loss: TenantLoss });

/** Under these names the service presents itself, for whichever tenant it sends. */
const SERVICE_DOMAIN = 'outlook.com';

/** What the session brought, for the sentences of what would have had to be different. */
export function lossFacts({ steps }: Attribution, { connectingIp, mailFrom, rcptTo }: { connectingIp: string | null; mailFrom: string; rcptTo: string }): LossFacts {
  const certificate = steps.find((step) => step.id === 'certificate');
  const presentedNames = certificate?.id === 'certificate' ? certificate.presentedNames : [];
  return {
    presentedNames,
    fromService: presentedNames.some((name) => isAtOrBelow(name.replace(/^\*\./, ''), SERVICE_DOMAIN)),
    connectingIp,
    mailFromDomain: domainOfAddress(mailFrom),
    rcptToDomain: domainOfAddress(rcptTo) ?? '',
  };
}

/**
 * Every rule that was asked and did not name the tenant, in the rules' order, with the connector of it that came to be
 * compared there. The first of them is where the tenant lost. Empty for the tenant that the rules named.
 */
export function lossesOf(attribution: Attribution, tenant: string): Loss[] {
  if (attribution.tenant === tenant || attribution.tenants.includes(tenant)) return [];
  const rows = attribution.ledger.filter((row) => row.tenant === tenant);
  return attribution.steps.flatMap((step, index): Loss[] => {
    if (step.outcome === 'notReached') return [];
    return lossesAt(step, rows, attribution, tenant).map((loss) => ({ step: step.id, number: index + 1, ...loss }));
  });
}

type LossAt = { connector: string; reason: LedgerReason } | { connector: null; loss: TenantLoss };

function lossesAt(step: Step, rows: readonly LedgerRow[], { tenant: winner }: Attribution, tenant: string): LossAt[] {
  switch (step.id) {
    case 'submission':
      return step.submittedBy === null ? [] : [{ connector: null, loss: { key: 'submittedElsewhere', tenant: step.submittedBy } }];
    case 'certificate':
      return certificateLosses(rows);
    case 'recipient': {
      const own = step.candidates.find((candidate) => candidate.tenant === tenant);
      const loss: TenantLoss = own === undefined ? { key: 'recipientNotAccepted', domain: step.domain } : { key: 'shorterRecipientDomain', tenant: winner ?? '' };
      return [{ connector: null, loss }];
    }
    case 'certificateAndMailFrom':
    case 'ipAndMailFrom':
    case 'certificateAndRecipient':
    case 'ipAndRecipient':
      return rowsAt(rows, step.id);
    case 'partner':
    case 'defaultConnector':
      // Only the recipient's tenant is asked here, and its loss was told at the recipient.
      return [];
  }
}

/** The ledger places a connector at the rule where it came furthest; the ones that are in no later rule lost here. */
function certificateLosses(rows: readonly LedgerRow[]): LossAt[] {
  const own = rows.filter(({ reason, step }) => reason.key === 'notEnabled' || (step !== null && step !== 'partner'));
  return own.length === 0 ? [{ connector: null, loss: { key: 'noOnPremisesConnector' } }] : [...rowsAt(rows, 'certificate'), ...disabled(rows)];
}

function rowsAt(rows: readonly LedgerRow[], id: StepId): LossAt[] {
  return rows.filter(({ step }) => step === id).map(({ connector, reason }) => ({ connector, reason }));
}

function disabled(rows: readonly LedgerRow[]): LossAt[] {
  return rows.filter(({ reason }) => reason.key === 'notEnabled').map(({ connector, reason }) => ({ connector, reason }));
}

/** The parameter that a loss is about: the one that would have had to have another value. Null: it is not the connector's. */
export function parameterOf(reason: LedgerReason): keyof InboundConnector | 'AcceptedDomains' | null {
  switch (reason.key) {
    case 'notEnabled':
      return 'Enabled';
    case 'nothingToMatch':
    case 'noCertificatePresented':
    case 'certificateNotCovered':
    case 'lessSpecific':
    case 'tied':
      return 'TlsSenderCertificateName';
    case 'ipNotListed':
      return 'SenderIPAddresses';
    case 'certificateDomainNotAccepted':
    case 'mailFromNotAccepted':
    case 'recipientNotAccepted':
    case 'otherTenant':
      return 'AcceptedDomains';
    case 'senderOutOfScope':
      return 'SenderDomains';
    case 'recipientOutOfScope':
      return 'AssociatedAcceptedDomains';
    case 'restrictionFailed':
      return reason.certificate ? 'TlsSenderCertificateName' : 'SenderIPAddresses';
    case 'notRestricting':
      return 'RestrictDomainsToCertificate';
    case 'tlsRequired':
      return 'RequireTls';
    case 'chosen':
    case 'notReached':
      return null;
  }
}
