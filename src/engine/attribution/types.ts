import type { AcceptedDomain } from '../../model/accepted-domain.ts';
import type { Certificate } from '../../model/certificate.ts';
import type { DecidedBy, Verdict } from '../../model/expectation.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';

/** What attribution reads of a tenant. A tenant's record in a scenario fits as it is. */
export type ForestTenant = {
  readonly name: string;
  readonly RejectDirectSend: boolean;
  readonly AcceptedDomains: readonly AcceptedDomain[];
  readonly InboundConnectors: readonly InboundConnector[];
};

/** All tenants that share one front door. */
export type Forest = { readonly tenants: readonly ForestTenant[] };

/** One SMTP session at the front door, for one MAIL FROM. */
export type Session = {
  /** Null only for a submission from a mailbox. */
  connectingIp: string | null;
  tls: boolean;
  certificate: Certificate | null;
  mailFrom: string;
  /** Name of the tenant whose mailbox submits (or logs on by SMTP AUTH); null for every other session. */
  submittedBy: string | null;
  /**
   * Every RCPT TO of the session, when it has several. They are judged one by one and change no decision; where they
   * part, the explanation says that it rested on this (assumption A7).
   */
  readonly recipients?: readonly string[];
};

/** An SMTP reply. */
export type Reply = { code: number; enhancedStatusCode: string; text: string };

/** The verdict alone: what the headless command prints, and what a forest of a million connectors is asked for. */
export type Decision = {
  verdict: Verdict;
  /** The tenant named; null when none was, or several. */
  tenant: string | null;
  /** Name of the connector that claimed the entry; null for the hidden default connector, a refusal, a tie. */
  connector: string | null;
  decidedBy: DecidedBy;
  reply: Reply | null;
  /** Every tenant named, sorted by code units: several when `Ambiguous`, none for `noTenant`. */
  tenants: string[];
};

/** The rules in the order they can run. Each profile runs some of them (assumption A1). */
export const STEP_IDS = [
  'submission',
  'certificate',
  'certificateAndMailFrom',
  'ipAndMailFrom',
  'certificateAndRecipient',
  'ipAndRecipient',
  'recipient',
  'partner',
  'defaultConnector',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/**
 * How a step ended. `named`: it named one tenant, or the connector in it; `tied`: several tenants; `none`: nothing
 * matched and the next rule is asked; `rejected`: it refused the entry; `notReached`: it was not evaluated at all.
 */
export type StepOutcome = 'named' | 'tied' | 'none' | 'rejected' | 'notReached';

/** Why a session presented no names, or that it did. */
export type CertificateState = 'presented' | 'noTls' | 'noCertificate' | 'untrusted' | 'noHostNames';

/** An OnPremises connector whose certificate name covers a presented name. */
export type CertificateCandidate = {
  tenant: string;
  connector: string;
  TlsSenderCertificateName: string;
  /** The presented name it covers (the one that counts, when it covers several). */
  presentedName: string;
  /** The accepted domain that makes it agree in this step; null: none does. */
  acceptedDomain: string | null;
  wins: boolean;
};

/** An OnPremises connector that lists the connecting IP. */
export type IpCandidate = {
  tenant: string;
  connector: string;
  /** The item of SenderIPAddresses that contains it, as written. */
  range: string;
  /** The accepted domain that makes it agree in this step; null: none does. */
  acceptedDomain: string | null;
  wins: boolean;
};

/** A tenant that accepts the recipient's domain. */
export type RecipientCandidate = { tenant: string; acceptedDomain: string; wins: boolean };

/** What a restricting Partner connector lets in, where the session is something else. `TlsSenderCertificateName` null: nothing at all. */
export type Demand = { key: 'certificate'; TlsSenderCertificateName: string | null } | { key: 'ip' };

/** How a Partner connector's restriction came out. */
export type Restriction = 'none' | 'satisfied' | 'failed';

/** An enabled Partner connector of the recipient's tenant. */
export type PartnerCandidate = {
  connector: string;
  senderInScope: boolean;
  recipientInScope: boolean;
  restriction: Restriction;
  /** What the session would have needed; empty when the restriction is met, or there is none. */
  demands: Demand[];
  certificateCovered: boolean;
  ipListed: boolean;
  wins: boolean;
};

/** One rule, with what was compared with what. */
export type Step =
  | { id: 'submission'; outcome: StepOutcome; submittedBy: string | null }
  | {
      id: 'certificate';
      outcome: StepOutcome;
      certificateState: CertificateState;
      presentedNames: string[];
      candidates: CertificateCandidate[];
    }
  | {
      id: 'certificateAndMailFrom' | 'certificateAndRecipient';
      outcome: StepOutcome;
      presentedNames: string[];
      /** The domain asked for; null for the null reverse-path. */
      domain: string | null;
      candidates: CertificateCandidate[];
    }
  | {
      id: 'ipAndMailFrom' | 'ipAndRecipient';
      outcome: StepOutcome;
      connectingIp: string | null;
      domain: string | null;
      candidates: IpCandidate[];
    }
  | { id: 'recipient'; outcome: StepOutcome; domain: string; candidates: RecipientCandidate[] }
  | { id: 'partner'; outcome: StepOutcome; tenant: string | null; candidates: PartnerCandidate[] }
  | {
      id: 'defaultConnector';
      outcome: StepOutcome;
      tenant: string | null;
      RejectDirectSend: boolean;
      mailFromAccepted: boolean;
    };

/** Why a connector did or did not claim an entry; closed list, one sentence each in the content tables. */
export type LedgerReason =
  | { key: 'chosen' }
  | { key: 'tied'; with: string[] }
  | { key: 'notReached' }
  | { key: 'notEnabled' }
  | { key: 'nothingToMatch' }
  | { key: 'noCertificatePresented'; certificateState: CertificateState; TlsSenderCertificateName: string }
  | { key: 'certificateNotCovered'; presentedNames: string[]; TlsSenderCertificateName: string }
  | { key: 'certificateDomainNotAccepted'; presentedName: string; TlsSenderCertificateName: string }
  | { key: 'ipNotListed'; connectingIp: string }
  | { key: 'mailFromNotAccepted'; domain: string | null }
  | { key: 'recipientNotAccepted'; domain: string }
  | { key: 'lessSpecific'; tenant: string; connector: string }
  | { key: 'otherTenant'; tenant: string }
  | { key: 'senderOutOfScope'; domain: string | null }
  | { key: 'recipientOutOfScope'; domain: string }
  | { key: 'restrictionFailed'; certificate: boolean; ip: boolean }
  | { key: 'notRestricting'; connector: string }
  | { key: 'tlsRequired' };
export type LedgerReasonKey = LedgerReason['key'];

/** One inbound connector of one tenant, and how far it came. */
export type LedgerRow = {
  tenant: string;
  connector: string;
  /** The rule at which it was chosen, or lost; null: its rule was not reached. */
  step: StepId | null;
  reason: LedgerReason;
};

/** The contract's numbered assumptions. */
export const ASSUMPTION_IDS = ['A1', 'A2', 'A3', 'A3b', 'A4', 'A5', 'A5b', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'] as const;
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

/** What follows from a verdict. Source: the article, section on why attribution is needed, and FAQ 3. */
export type Consequences = {
  /** Whose transport rules, journaling and message trace see the message; null: nobody's. */
  seenBy: string | null;
  /** Whether it may be relayed to recipients outside the tenant. */
  mayRelay: boolean;
  /** Whether the recipient's MX is consulted after this verdict. */
  mxConsulted: boolean;
};

/** A decision with every rule of the profile in its order, the ones not reached included, and who was compared in each. */
export type ComparedDecision = Decision & { steps: Step[] };

/** A decision with everything that explains it. */
export type Attribution = ComparedDecision & {
  /** Each inbound connector of each tenant exactly once, in the forest's order. */
  ledger: LedgerRow[];
  /** The assumptions this verdict rested on, in their order. */
  assumptions: AssumptionId[];
  consequences: Consequences;
};
