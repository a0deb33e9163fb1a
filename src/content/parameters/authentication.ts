import type { DomainPolicy } from '../../model/domain-policy.ts';
import type { FieldOf, ParameterText, ParameterTexts } from './parameter.ts';
import { DOMAINS, FALSE, NO_ITEMS, ONE_DOMAIN, REQUIRED, TRUE_OR_FALSE } from './shared.ts';

/** What every field of authentication does to attribution. */
const NO_PART = { en: 'None on attribution and routing.', ja: '帰属の判定とルーティングには影響しません。' };

/** What a domain publishes about who may send in its name. */
export const domainPolicy: ParameterTexts<FieldOf<DomainPolicy>> = {
  domain: {
    label: { en: 'Domain', ja: 'ドメイン' },
    what: { en: 'The domain that publishes the records.', ja: 'レコードを公開しているドメインです。' },
    values: ONE_DOMAIN,
    fallback: REQUIRED,
    effect: NO_PART,
    source: 'rfc7208',
  },
  spf: {
    label: { en: 'SPF', ja: 'SPF' },
    what: { en: 'The TXT record that lists the servers which may send with MAIL FROM addresses of the domain.', ja: 'このドメインの MAIL FROM で送信できるサーバーを示す TXT レコードです。' },
    values: { en: 'v=spf1 ip4:192.0.2.10 include:spf.protection.outlook.com -all', ja: 'v=spf1 ip4:192.0.2.10 include:spf.protection.outlook.com -all のような TXT レコード' },
    fallback: { en: 'Empty: the domain has no SPF record', ja: '空 (SPF レコードなし)' },
    effect: {
      en: 'Decides the SPF result of the side lane: the connecting IP address is held against it. None on attribution.',
      ja: '参考欄の SPF の結果が決まります。接続元 IP アドレスと照合されます。帰属の判定には影響しません。',
    },
    source: 'rfc7208',
  },
  dmarc: {
    label: { en: 'DMARC', ja: 'DMARC' },
    what: { en: 'The TXT record at _dmarc that says what should become of mail whose header From cannot be confirmed.', ja: 'ヘッダーの From を確認できないメールの扱いを示す、_dmarc の TXT レコードです。' },
    values: { en: 'v=DMARC1; p=reject, with adkim, aspf and sp if wanted', ja: 'v=DMARC1; p=reject のような TXT レコード (adkim、aspf、sp も指定可)' },
    fallback: { en: 'Empty: the domain has no DMARC record', ja: '空 (DMARC レコードなし)' },
    effect: {
      en: 'Decides the DMARC result of the side lane. None on attribution.',
      ja: '参考欄の DMARC の結果が決まります。帰属の判定には影響しません。',
    },
    source: 'rfc7489',
  },
};

/** The two fields that hosts and tenants share. */
export const signing: ParameterTexts<'dkimDomains' | 'altersMessages'> = {
  dkimDomains: {
    label: { en: 'DKIM domains', ja: 'DKIM 署名のドメイン' },
    what: { en: 'The domains in whose name it signs what it sends, by a key that their DNS publishes.', ja: '送信するメールに DKIM 署名を付けるドメインです。公開キーはそのドメインの DNS で公開されているものとします。' },
    values: DOMAINS,
    fallback: NO_ITEMS,
    effect: {
      en: 'Decides the DKIM result of the side lane: the domain that fits the header From signs, else the first. None on attribution.',
      ja: '参考欄の DKIM の結果が決まります。ヘッダーの From に合うドメイン、なければ先頭のドメインで署名されます。帰属の判定には影響しません。',
    },
    source: 'rfc6376',
  },
  altersMessages: {
    label: { en: 'Changes messages', ja: 'メッセージを変更する' },
    what: { en: 'Whether it changes messages that pass: a footer, a tag in the subject, rewritten links.', ja: '通過するメッセージを変更するかどうかを指定します (フッターの追加、件名のタグ、リンクの書き換えなど)。' },
    values: TRUE_OR_FALSE,
    fallback: FALSE,
    effect: { en: 'DKIM signatures from before are broken from here on. None on attribution.', ja: 'それまでに付いた DKIM 署名は、ここから先で無効になります。帰属の判定には影響しません。' },
    source: 'rfc6376',
  },
};

/** A tenant signs without being told to, in the name of its first domain. */
export const tenantSigning: typeof signing = {
  ...signing,
  dkimDomains: {
    ...signing.dkimDomains,
    what: { en: 'The custom domains for which DKIM signing is on (Get-DkimSigningConfig, Enabled: True).', ja: 'DKIM 署名を有効にしているカスタム ドメインです (Get-DkimSigningConfig の Enabled が True)。' },
    fallback: { en: 'Empty: the tenant signs as its onmicrosoft.com domain', ja: '空 (onmicrosoft.com ドメインで署名)' },
    source: 'dkim',
  } satisfies ParameterText,
};
