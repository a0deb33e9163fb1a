import type { FAQ_IDS } from '../gallery-ids.ts';
import type { GalleryStories } from './story.ts';

/** The article's questions, each as a drawing. */
export const faq: GalleryStories<(typeof FAQ_IDS)[number]> = {
  'faq3-missing-connector': {
    title: {
      en: 'Without a connector, the MX is never read',
      ja: 'コネクタがないと MX レコードは参照されない',
    },
    story: {
      en:
        "contoso's server sends to Office 365, but contoso's tenant has no inbound connector that matches it. " +
        'The message to Joe is therefore Incoming tailspintoys at its first entry. ' +
        'tailspintoys points its MX at a gateway of its own, and the gateway never sees this message.',
      ja:
        'contoso のサーバーは Office 365 へ送信しますが、contoso のテナントにはこのサーバーに一致する受信コネクタがありません。' +
        'そのため Joe 宛てのメッセージは、最初の到着の時点で tailspintoys への Incoming と判定されます。' +
        'tailspintoys の MX レコードは自社のゲートウェイを指していますが、このメッセージがゲートウェイを通ることはありません。',
    },
    lookAt: {
      en: 'The MX record stays dark. Once a message is Incoming, it is where it belongs, and nobody asks the DNS again.',
      ja: 'MX レコードは最後まで参照されません。Incoming と判定されたメッセージは目的のテナントに着いているので、DNS に問い合わせる理由がないのです。',
    },
    tryThis: {
      en: "Give contoso an OnPremises inbound connector for its server's certificate: the first entry becomes Originating contoso, and the message now takes the way through the gateway.",
      ja: 'contoso に、サーバーの証明書に一致する オンプレミス タイプの受信コネクタを作成します。最初の到着が contoso からの Originating に変わり、メッセージはゲートウェイを経由するようになります。',
    },
  },
};
