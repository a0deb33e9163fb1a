import type { CertificateCandidate, Demand, IpCandidate, PartnerCandidate, RecipientCandidate } from '../engine/attribution/types.ts';
import type { Phrase } from './language.ts';
import type { StepOf } from './step-results.ts';
import { named, namedJa } from './wording.ts';

/*
 * One line for each connector or tenant that a rule looked at: what was compared with what, whether it agreed, and what
 * became of it. Each takes the candidate and its step, and stands beside the names of the connector and its tenant.
 */

type CertificateStep = StepOf<'certificate'> | StepOf<'certificateAndMailFrom'>;

/** An OnPremises connector that covers a name on the certificate. */
export const certificateCandidate: Phrase<[CertificateCandidate, CertificateStep]> = {
  en: (candidate, step) =>
    `${candidate.TlsSenderCertificateName} covers ${candidate.presentedName}; ${certificateAgreement(candidate, step)}.${fate(candidate, step.candidates)}`,
  ja: (candidate, step) =>
    `証明書の ${candidate.presentedName} が ${candidate.TlsSenderCertificateName} に一致します。${certificateAgreementJa(candidate, step)}。${fateJa(candidate, step.candidates)}`,
};

function certificateAgreement(candidate: CertificateCandidate, step: CertificateStep): string {
  const { acceptedDomain, TlsSenderCertificateName: pattern, tenant } = candidate;
  if (step.id !== 'certificate') return domainAgreement(acceptedDomain, step.domain, tenant);
  if (acceptedDomain !== null) return `${acceptedDomain} is an accepted domain of ${tenant}`;
  return pattern.startsWith('*.') ? `neither ${pattern.slice(2)} nor a domain below it is accepted there` : `${pattern} itself is not an accepted domain there`;
}

function certificateAgreementJa(candidate: CertificateCandidate, step: CertificateStep): string {
  const { acceptedDomain, TlsSenderCertificateName: pattern, tenant } = candidate;
  if (step.id !== 'certificate') return domainAgreementJa(acceptedDomain, step.domain, tenant);
  if (acceptedDomain !== null) return `${acceptedDomain} は ${tenant} の承認済みドメインです`;
  return pattern.startsWith('*.')
    ? `${pattern.slice(2)} もその下位のドメインも ${tenant} の承認済みドメインではありません`
    : `${pattern} そのものは ${tenant} の承認済みドメインではありません`;
}

/** An OnPremises connector that lists the connecting IP address. */
export const ipCandidate: Phrase<[IpCandidate, StepOf<'ipAndMailFrom'>]> = {
  en: (candidate, step) =>
    `${step.connectingIp === candidate.range ? `${candidate.range} is listed` : `${candidate.range} is listed and holds ${step.connectingIp}`}; ${domainAgreement(candidate.acceptedDomain, step.domain, candidate.tenant)}.${fate(candidate, step.candidates)}`,
  ja: (candidate, step) =>
    `${step.connectingIp === candidate.range ? `${candidate.range} が登録されています` : `${step.connectingIp} は登録された ${candidate.range} に含まれます`}。${domainAgreementJa(candidate.acceptedDomain, step.domain, candidate.tenant)}。${fateJa(candidate, step.candidates)}`,
};

function domainAgreement(acceptedDomain: string | null, domain: string | null, tenant: string): string {
  if (acceptedDomain !== null) return `${acceptedDomain} is an accepted domain of ${tenant}`;
  return domain === null ? 'the null reverse-path <> has no domain to accept' : `${domain} is not an accepted domain of ${tenant}`;
}

function domainAgreementJa(acceptedDomain: string | null, domain: string | null, tenant: string): string {
  if (acceptedDomain !== null) return `${acceptedDomain} は ${tenant} の承認済みドメインです`;
  return domain === null ? 'MAIL FROM が空 (<>) で、照合できるドメインがありません' : `${domain} は ${tenant} の承認済みドメインではありません`;
}

type Rival = { tenant: string; connector: string; acceptedDomain: string | null; wins: boolean };

/** What became of a candidate that agreed; one that did not agree needs no further word. */
function fate(candidate: Rival, all: readonly Rival[]): string {
  if (candidate.acceptedDomain === null) return '';
  if (!candidate.wins) {
    const winner = all.find(({ wins }) => wins);
    return winner === undefined ? '' : ` ${named(winner.connector)} of ${winner.tenant} goes before it.`;
  }
  return all.some((other) => other.wins && other.tenant !== candidate.tenant) ? ' It ties with another tenant.' : ' It wins.';
}

function fateJa(candidate: Rival, all: readonly Rival[]): string {
  if (candidate.acceptedDomain === null) return '';
  if (!candidate.wins) {
    const winner = all.find(({ wins }) => wins);
    return winner === undefined ? '' : `${winner.tenant} の${namedJa(winner.connector)}が優先されます。`;
  }
  return all.some((other) => other.wins && other.tenant !== candidate.tenant) ? '別のテナントと同じ順位です。' : 'このコネクタが選ばれます。';
}

/** A tenant that accepts the recipient's domain. */
export const recipientCandidate: Phrase<[RecipientCandidate, StepOf<'recipient'>]> = {
  en: ({ tenant, acceptedDomain, wins }, { domain, candidates }) => {
    const how = acceptedDomain === domain ? `${tenant} accepts ${domain}` : `${tenant} accepts ${acceptedDomain} and, with MatchSubDomains, ${domain}`;
    if (!wins) return `${how}. Another accepted domain is closer.`;
    return candidates.some((other) => other.wins && other.tenant !== tenant) ? `${how}. It ties with another tenant.` : `${how}.`;
  },
  ja: ({ tenant, acceptedDomain, wins }, { domain, candidates }) => {
    const how =
      acceptedDomain === domain ? `${domain} は ${tenant} の承認済みドメインです。` : `${domain} は、MatchSubDomains が有効な ${tenant} の承認済みドメイン ${acceptedDomain} の下位にあります。`;
    if (!wins) return `${how}より近い承認済みドメインがほかにあります。`;
    return candidates.some((other) => other.wins && other.tenant !== tenant) ? `${how}別のテナントと同じ順位です。` : how;
  },
};

/** Who a restricting connector lets in. */
function demand(one: Demand): string {
  if (one.key === 'ip') return 'It lets in only the addresses that it lists.';
  return one.TlsSenderCertificateName === null ? 'It lets in only senders with the certificate that it names, and it names none.' : `It lets in only senders that present a certificate for ${one.TlsSenderCertificateName}.`;
}

function demandJa(one: Demand): string {
  if (one.key === 'ip') return '登録された IP アドレスからのメールだけを受け付けます。';
  return one.TlsSenderCertificateName === null ? '指定した証明書のメールだけを受け付けますが、証明書の名前が指定されていません。' : `${one.TlsSenderCertificateName} の証明書を提示したメールだけを受け付けます。`;
}

/** An enabled Partner connector of the recipient's tenant. */
export const partnerCandidate: Phrase<[PartnerCandidate, StepOf<'partner'>]> = {
  en: (candidate, { outcome, candidates }) => {
    if (!candidate.senderInScope) return 'Its SenderDomains do not cover the sender.';
    if (!candidate.recipientInScope) return "Its AssociatedAcceptedDomains do not hold the recipient's domain.";
    if (candidate.restriction === 'failed') return `${candidate.demands.map(demand).join(' ')} This session does not qualify.`;
    const evidence = candidate.certificateCovered ? 'Its certificate name is covered' : candidate.ipListed ? 'It lists the connecting IP address' : 'It covers the sender by domain alone';
    if (candidate.wins) return `${evidence}. It is chosen${outcome === 'rejected' ? ', but it demands TLS' : ''}.`;
    const beaten = candidate.restriction === 'none' && candidates.some((other) => other.wins && other.restriction === 'satisfied');
    return beaten ? 'It restricts nothing, and a connector whose restriction is met goes first.' : `${evidence}. Another connector goes before it.`;
  },
  ja: (candidate, { outcome, candidates }) => {
    if (!candidate.senderInScope) return '送信者が SenderDomains の対象外です。';
    if (!candidate.recipientInScope) return '受信者のドメインが AssociatedAcceptedDomains に含まれていません。';
    if (candidate.restriction === 'failed') return `${candidate.demands.map(demandJa).join('')}このセッションは条件を満たしていません。`;
    const evidence = candidate.certificateCovered ? '証明書が一致します' : candidate.ipListed ? '接続元 IP アドレスが一致します' : '送信者のドメインのみで一致します';
    if (candidate.wins) return `${evidence}。このコネクタが選ばれます${outcome === 'rejected' ? 'が、TLS が必須です' : ''}。`;
    const beaten = candidate.restriction === 'none' && candidates.some((other) => other.wins && other.restriction === 'satisfied');
    return beaten ? '送信元を制限していないため、制限の条件を満たすコネクタが優先されます。' : `${evidence}。ほかのコネクタが優先されます。`;
  },
};
