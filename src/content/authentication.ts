import type { Alignment, AuthenticationAssumption, DkimCheck, DmarcCheck, DmarcPolicy, Signature, SpfCheck, SpfReason, SpfResult } from '../authentication/types.ts';
import { sentenceOf, type Language, type Phrase, type SentenceTable, type Text, type TextTable } from './language.ts';
import type { SourceKey } from './sources.ts';

type Names = { domain: string; ip: string };

const isAll = (term: string): boolean => /^[-~?]?all$/.test(term);

/** A term that no line ends within: U+2060 between its sign and its name. */
const whole = (term: string): string => term.replace(/^[-~?]/, '$&\u2060');

/** Why SPF came out as it did. */
const spfReasons: SentenceTable<SpfReason, [Names]> = {
  matched: {
    en: ({ term }, { ip, domain }) =>
      isAll(term) ? `No other term of ${domain}'s record covers ${ip}, so ${whole(term)} decides.` : `${whole(term)} in the record of ${domain} covers ${ip}.`,
    ja: ({ term }, { ip, domain }) =>
      isAll(term) ? `${ip} は ${domain} のレコードのほかの項目に含まれないため、${whole(term)} が適用されます。` : `${domain} のレコードの ${whole(term)} に ${ip} が含まれます。`,
  },
  nothingMatched: {
    en: (_, { ip, domain }) => `No term of ${domain}'s record covers ${ip}, and it says nothing about the others.`,
    ja: (_, { ip, domain }) => `${ip} は ${domain} のレコードのどの項目にも含まれず、それ以外についての指定もありません。`,
  },
  noRecord: { en: (_, { domain }) => `${domain} publishes no SPF record.`, ja: (_, { domain }) => `${domain} には SPF レコードがありません。` },
  noDomain: { en: () => 'The reverse-path is empty, and the EHLO name is no domain.', ja: () => 'MAIL FROM が空で、EHLO の名前もドメインではありません。' },
  tooManyLookups: {
    en: (_, { domain }) => `The record of ${domain} asks the DNS more than ten times, which is an error.`,
    ja: (_, { domain }) => `${domain} のレコードは DNS 参照が 10 回を超えるため、エラーになります。`,
  },
  leadsNowhere: { en: ({ term }) => `${term} leads to a domain that publishes no SPF record, which is an error.`, ja: ({ term }) => `${term} が指すドメインには SPF レコードがないため、エラーになります。` },
  unreadable: { en: ({ term }, { domain }) => `${term} in the record of ${domain} cannot be read.`, ja: ({ term }, { domain }) => `${domain} のレコードの ${term} を解釈できません。` },
};

/** The sentence of an SPF result. */
export function spfSentence({ reason, domain, connectingIp, identity }: SpfCheck, language: Language): string {
  const said = sentenceOf<SpfReason, SpfReason['key'], [Names]>(spfReasons, reason, language, { domain: domain ?? '', ip: connectingIp });
  return identity === 'helo' && domain !== null ? `${said} ${heloNote[language]}` : said;
}

const heloNote: Text = {
  en: 'The reverse-path is empty, so the EHLO name was asked about.',
  ja: 'MAIL FROM が空のため、EHLO の名前で確認しています。',
};

const noSignature: Text = { en: 'The message carries no signature.', ja: 'メッセージに署名がありません。' };

const signatureSentences: { readonly [State in 'holds' | 'byDefault' | 'broken']: Phrase<[Signature, (id: string) => string]> } = {
  holds: {
    en: ({ domain, signer }, nameOf) => `${nameOf(signer)} signed as ${domain}, and the signature holds.`,
    ja: ({ domain, signer }, nameOf) => `${nameOf(signer)} が ${domain} として署名しており、署名は有効です。`,
  },
  byDefault: {
    en: ({ domain, signer }, nameOf) => `${nameOf(signer)} signed as ${domain}, its first domain, since signing is on for no domain of its own. The signature holds.`,
    ja: ({ domain, signer }, nameOf) => `カスタム ドメインの署名が有効になっていないため、${nameOf(signer)} が初期ドメイン ${domain} として署名しています。署名は有効です。`,
  },
  broken: {
    en: ({ domain, signer, brokenBy }, nameOf) => `${nameOf(signer)} signed as ${domain}, but ${nameOf(brokenBy ?? '')} changed the message afterwards: the signature no longer fits.`,
    ja: ({ domain, signer, brokenBy }, nameOf) => `${nameOf(signer)} が ${domain} として署名しましたが、その後 ${nameOf(brokenBy ?? '')} がメッセージを変更したため、署名は無効です。`,
  },
};

/** One sentence a signature, or that there is none. `nameOf` gives the name of a record. */
export function dkimSentences({ signatures }: DkimCheck, nameOf: (id: string) => string, language: Language): string[] {
  if (signatures.length === 0) return [noSignature[language]];
  return signatures.map((signature) => {
    const state = signature.brokenBy !== null ? 'broken' : signature.byDefault ? 'byDefault' : 'holds';
    return signatureSentences[state][language](signature, nameOf);
  });
}

/** How SPF's and DKIM's results relate to the header From. */
const alignments: { readonly [Protocol in 'spf' | 'dkim']: { readonly [A in Alignment]: Phrase<[from: string]> } } = {
  spf: {
    aligned: { en: (from) => `SPF passed for a domain that goes with ${from}.`, ja: (from) => `SPF は ${from} に対応するドメインで pass です。` },
    otherDomain: { en: (from) => `SPF passed, but for another domain than ${from}.`, ja: (from) => `SPF は pass ですが、${from} とは別のドメインです。` },
    notPassed: { en: () => 'SPF did not pass.', ja: () => 'SPF は pass ではありません。' },
  },
  dkim: {
    aligned: { en: (from) => `A signature of ${from}'s own holds.`, ja: (from) => `${from} に対応する有効な署名があります。` },
    otherDomain: { en: (from) => `The signature that holds is of another domain than ${from}.`, ja: (from) => `有効な署名は、${from} とは別のドメインのものです。` },
    notPassed: { en: () => 'No signature holds.', ja: () => '有効な署名がありません。' },
  },
};

/** What the owner of a domain asks receivers to do. */
const policies: { readonly [Policy in DmarcPolicy]: Phrase<[domain: string]> } = {
  none: { en: (domain) => `${domain} asks for reports only (p=none).`, ja: (domain) => `${domain} はレポートだけを求めています (p=none)。` },
  quarantine: { en: (domain) => `${domain} asks that such mail be treated as suspicious (p=quarantine).`, ja: (domain) => `${domain} は検疫を求めています (p=quarantine)。` },
  reject: { en: (domain) => `${domain} asks that such mail be refused (p=reject).`, ja: (domain) => `${domain} は拒否を求めています (p=reject)。` },
};

const noFrom: Text = { en: 'A report: whose address is in its header From is not drawn.', ja: '配信不能レポートのヘッダーの From は、図では指定されていません。' };
const noPolicy: Phrase<[from: string]> = {
  en: (from) => `${from} publishes no DMARC record, so nobody is asked to act.`,
  ja: (from) => `${from} には DMARC レコードがないため、受信側への要求はありません。`,
};

/** What DMARC makes of the two: alignment first, then what follows. */
export function dmarcSentences({ result, fromDomain, policyDomain, policy, spf, dkim }: DmarcCheck, language: Language): string[] {
  if (fromDomain === null) return [noFrom[language]];
  const aligned = [alignments.spf[spf][language](fromDomain), alignments.dkim[dkim][language](fromDomain)];
  if (policyDomain === null || policy === null) return [...aligned, noPolicy[language](fromDomain)];
  return result === 'pass' ? aligned : [...aligned, policies[policy][language](policyDomain)];
}

/** What was assumed where the drawing says nothing. */
export const authenticationAssumptions: TextTable<AuthenticationAssumption> = {
  inferredSpf: {
    en: "No SPF record is written for the domain: its owner's hosts and tenants, as drawn, are permitted, and nobody else (-all).",
    ja: 'ドメインの SPF レコードが指定されていないため、図にある所有者のサーバーとテナントだけが許可されている (-all) ものとします。',
  },
  sameFrom: { en: 'The header From is the same as MAIL FROM.', ja: 'ヘッダーの From は MAIL FROM と同じものとします。' },
  keysPublished: { en: "The signing domains' keys stand in their DNS.", ja: '署名に使う公開キーは、それぞれの DNS で公開されているものとします。' },
  unknownInclude: { en: 'What the record includes and nobody has drawn covers no address.', ja: 'レコードの include のうち図にないドメインには、どの IP アドレスも含まれないものとします。' },
  publicSuffix: {
    en: 'Registered domains were told apart by the usual endings (com, co.jp, onmicrosoft.com …), not by the whole public suffix list.',
    ja: '組織ドメインは、一般的な末尾 (com、co.jp、onmicrosoft.com など) で判別しています。Public Suffix List 全体は参照していません。',
  },
};

/** The standard that each result follows. */
export const authenticationSources = { spf: 'rfc7208', dkim: 'rfc6376', dmarc: 'rfc7489' } satisfies { readonly [protocol: string]: SourceKey };

/** The results in the words that headers use (RFC 8601), in every language. */
export type AuthenticationResult = SpfResult | DkimCheck['result'] | DmarcCheck['result'];
