import type { Consequences } from '../engine/attribution/types.ts';
import type { Phrase } from './language.ts';

/** What follows from a verdict, one sentence for each of its three facts. */
export const consequenceSentences: { readonly [Key in keyof Consequences]: Phrase<[Consequences]> } = {
  seenBy: {
    en: ({ seenBy }) =>
      seenBy === null
        ? 'No tenant sees the message: no transport rule, no journal and no message trace records it.'
        : `Transport rules, journaling and message trace of ${seenBy} see the message; those of other tenants do not at this entry.`,
    ja: ({ seenBy }) =>
      seenBy === null
        ? 'どのテナントもこのメッセージを扱いません。メール フロー ルール、ジャーナル、メッセージ追跡のいずれの対象にもなりません。'
        : `この到着では、${seenBy} のメール フロー ルール、ジャーナル、メッセージ追跡の対象になります。ほかのテナントの対象にはなりません。`,
  },
  mayRelay: {
    en: ({ mayRelay }) => (mayRelay ? 'It may be relayed to recipients anywhere on the Internet.' : 'It may only go to recipients of this tenant.'),
    ja: ({ mayRelay }) => (mayRelay ? 'インターネット上のどの受信者にも中継できます。' : 'このテナントの受信者以外には送信できません。'),
  },
  mxConsulted: {
    en: ({ mxConsulted }) =>
      mxConsulted ? "The recipient's MX record decides the way on, unless a connector does." : "The recipient's MX record is not consulted again.",
    ja: ({ mxConsulted }) =>
      mxConsulted ? 'コネクタで指定されていない限り、受信者の MX レコードに従って送信されます。' : '受信者の MX レコードが改めて参照されることはありません。',
  },
};
