import type { Finding, FindingKey } from '../engine/result.ts';
import { sentenceOf, type Language, type SentenceTable } from './language.ts';
import type { NameOf } from './routing.ts';
import { listed, listedJa, named, namedJa } from './wording.ts';

/** What is worth knowing. `nameOf` gives the record's name. */
const facts: SentenceTable<Finding, [NameOf]> = {
  certificateDomainNotAccepted: {
    en: ({ record, connector, TlsSenderCertificateName }, nameOf) =>
      `Connector ${named(connector)} of ${named(nameOf(record))} expects ${TlsSenderCertificateName}, but its domain is not an accepted domain there: it never claims a message by certificate.`,
    ja: ({ record, connector, TlsSenderCertificateName }, nameOf) =>
      `${namedJa(nameOf(record))}のコネクタ${namedJa(connector)}には ${TlsSenderCertificateName} が指定されていますが、そのドメインが承認済みドメインではないため、証明書では一致しません。`,
  },
  sharedIp: {
    en: ({ record, connector, range, otherTenant, otherConnector }, nameOf) =>
      `${range} is listed by connector ${named(connector)} of ${named(nameOf(record))} and by ${named(otherConnector)} of ${otherTenant}: only MAIL FROM tells their messages apart.`,
    ja: ({ record, connector, range, otherTenant, otherConnector }, nameOf) =>
      `${range} が${namedJa(nameOf(record))}のコネクタ${namedJa(connector)}と ${otherTenant} のコネクタ${namedJa(otherConnector)}の両方に指定されており、メッセージを区別できるのは MAIL FROM だけです。`,
  },
  restrictionNeverSatisfied: {
    en: ({ record, connector }, nameOf) => `Connector ${named(connector)} of ${named(nameOf(record))} restricts to something that it does not name: no message can ever meet it.`,
    ja: ({ record, connector }, nameOf) =>
      `${namedJa(nameOf(record))}のコネクタ${namedJa(connector)}は制限が有効なのに条件となる値が指定されておらず、満たすメッセージがありません。`,
  },
  withoutEffect: {
    en: ({ record, connector, parameters }, nameOf) =>
      `${listed(parameters)} ${parameters.length === 1 ? 'has' : 'have'} no effect on connector ${named(connector)} of ${named(nameOf(record))}, because its ConnectorType is OnPremises.`,
    ja: ({ record, connector, parameters }, nameOf) =>
      `${namedJa(nameOf(record))}のコネクタ${namedJa(connector)}は ConnectorType が OnPremises なので、${listedJa(parameters)} は効果がありません。`,
  },
  domainInTwoTenants: {
    en: ({ record, domain, otherTenant }, nameOf) => `${domain} is an accepted domain of ${named(nameOf(record))} and of ${otherTenant}. Only one tenant can verify a domain.`,
    ja: ({ record, domain, otherTenant }, nameOf) =>
      `${domain} が${namedJa(nameOf(record))}と ${otherTenant} の両方の承認済みドメインになっています。実際には、1 つのドメインを登録できるテナントは 1 つだけです。`,
  },
  noRecipients: {
    en: ({ record, domain }, nameOf) => `${domain} is Authoritative in ${named(nameOf(record))}, but nobody there has an address in it: every message to it is refused with 550 5.4.1.`,
    ja: ({ record, domain }, nameOf) =>
      `${domain} は${namedJa(nameOf(record))}の Authoritative なドメインですが、このドメインのアドレスを持つ受信者がいないため、宛先がこのドメインのメッセージはすべて 550 5.4.1 で拒否されます。`,
  },
  noIpAddress: {
    en: ({ record }, nameOf) => `${named(nameOf(record))} sends messages but has no IP address: its sessions come from 0.0.0.0.`,
    ja: ({ record }, nameOf) => `${namedJa(nameOf(record))}はメッセージを送信しますが IP アドレスがないため、接続元は 0.0.0.0 として扱われます。`,
  },
  unresolvedHost: {
    en: ({ record, connector, hostName }, nameOf) =>
      `${connector === null ? `${named(nameOf(record))} points` : `Connector ${named(connector)} of ${named(nameOf(record))} leads`} to ${hostName}, which is nowhere in the drawing.`,
    ja: ({ record, connector, hostName }, nameOf) =>
      `${connector === null ? namedJa(nameOf(record)) : `${namedJa(nameOf(record))}のコネクタ${namedJa(connector)}`}が示す ${hostName} は、図のどこにもありません。`,
  },
  noMessage: {
    en: () => 'The drawing has no message, so there is nothing to simulate.',
    ja: () => '図にメッセージがないため、シミュレーションするものがありません。',
  },
};

/** How to mend it. */
const remedies: SentenceTable<Finding, [NameOf]> = {
  certificateDomainNotAccepted: {
    en: ({ TlsSenderCertificateName: name }) =>
      name.startsWith('*.') ? `Add ${name.slice(2)} to the tenant's accepted domains.` : `Add ${name} itself to the tenant's accepted domains, or use a wildcard above it.`,
    ja: ({ TlsSenderCertificateName: name }) =>
      name.startsWith('*.')
        ? `${name.slice(2)} をテナントの承認済みドメインに追加してください。`
        : `${name} そのものをテナントの承認済みドメインに追加するか、上位のドメインのワイルドカードを指定してください。`,
  },
  sharedIp: {
    en: () => 'Let each sender present a certificate of its own, and match that instead of the address.',
    ja: () => '送信元ごとに固有の証明書を提示させ、IP アドレスの代わりに証明書で一致させてください。',
  },
  restrictionNeverSatisfied: {
    en: () => 'Fill in TlsSenderCertificateName or SenderIPAddresses, or switch the restriction off.',
    ja: () => 'TlsSenderCertificateName または SenderIPAddresses を指定するか、制限を無効にしてください。',
  },
  withoutEffect: {
    en: () => 'Clear the parameters, or make a second connector of ConnectorType Partner for them.',
    ja: () => 'これらのパラメーターを既定値に戻すか、ConnectorType が Partner のコネクタを別に作成してください。',
  },
  domainInTwoTenants: {
    en: ({ domain }) => `Remove ${domain} from one of the two tenants.`,
    ja: ({ domain }) => `どちらかのテナントから ${domain} を削除してください。`,
  },
  noRecipients: {
    en: ({ domain }) => `Add a mailbox or mail user with an address in ${domain}, or set DomainType to InternalRelay.`,
    ja: ({ domain }) => `${domain} のアドレスを持つメールボックスまたはメール ユーザーを追加するか、DomainType を InternalRelay にしてください。`,
  },
  noIpAddress: {
    en: () => 'Enter the address that its sessions come from, as the Internet sees it.',
    ja: () => 'インターネット側から見える接続元 IP アドレスを設定してください。',
  },
  unresolvedHost: {
    en: ({ hostName }) => `Correct the name, or add a server whose host name is ${hostName}.`,
    ja: ({ hostName }) => `名前を修正するか、ホスト名が ${hostName} のサーバーを追加してください。`,
  },
  noMessage: {
    en: () => 'Add a message and choose where it is submitted.',
    ja: () => 'メッセージを追加し、送信する場所を選択してください。',
  },
};

/** What is worth knowing about the drawing. */
export function findingSentence(finding: Finding, nameOf: NameOf, language: Language): string {
  return sentenceOf<Finding, FindingKey, [NameOf]>(facts, finding, language, nameOf);
}

/** How to mend what a finding is about. */
export function findingRemedy(finding: Finding, nameOf: NameOf, language: Language): string {
  return sentenceOf<Finding, FindingKey, [NameOf]>(remedies, finding, language, nameOf);
}
