import type { AcceptedDomainParameter } from '../../model/accepted-domain.ts';
import type { ParameterTexts } from './parameter.ts';
import { FALSE, ONE_DOMAIN, REQUIRED, TRUE_OR_FALSE } from './shared.ts';

/** A domain that a tenant or a server receives for. */
export const acceptedDomain: ParameterTexts<AcceptedDomainParameter> = {
  DomainName: {
    what: { en: 'The domain.', ja: '承認済みドメインの名前です。' },
    values: ONE_DOMAIN,
    fallback: REQUIRED,
    effect: {
      en: 'Attribution compares it with the certificate name of a connector, with MAIL FROM and with the recipient: a connector alone is never enough.',
      ja: '帰属の判定では、コネクタの証明書の名前、MAIL FROM、受信者のドメインと照合されます。コネクタが一致するだけでは十分ではありません。',
    },
    source: 'setAcceptedDomain',
  },
  DomainType: {
    what: { en: 'Whether all recipients of the domain are known here.', ja: 'ドメインのすべての受信者がここに登録されているかどうかを指定します。' },
    values: { en: 'Authoritative or InternalRelay', ja: 'Authoritative または InternalRelay' },
    fallback: { en: 'Authoritative', ja: 'Authoritative (権限あり)' },
    effect: {
      en: 'No part in attribution. Authoritative refuses unknown recipients with 550 5.4.1; InternalRelay passes them on.',
      ja: '帰属の判定には影響しません。Authoritative は不明な受信者を 550 5.4.1 で拒否し、InternalRelay は次のサーバーへ送信します。',
    },
    source: 'acceptedDomains',
  },
  MatchSubDomains: {
    what: { en: 'Whether all subdomains are accepted too.', ja: 'すべてのサブドメインも承認するかどうかを指定します。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: {
      en: 'Makes MAIL FROM and recipients in subdomains count as accepted; certificate names below the domain do not.',
      ja: 'サブドメインの MAIL FROM と受信者も承認済みとして扱われます。証明書の名前には適用されません。',
    },
    source: 'setAcceptedDomain',
  },
};
