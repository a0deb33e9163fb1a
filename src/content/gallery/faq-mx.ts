import type { FAQ_IDS } from '../gallery-ids.ts';
import type { GalleryStories } from './story.ts';

/** The article's third question: does mail between tenants always follow the MX record? */
export const faqAboutMx: GalleryStories<Extract<(typeof FAQ_IDS)[number], `faq3-${string}`>> = {
  'faq3-mx': {
    title: { en: 'From tenant to tenant by MX', ja: 'テナント間でも MX レコードを使用' },
    setting: {
      en: 'contoso and tailspintoys are both in Office 365, and still the message leaves it.',
      ja: 'contoso と tailspintoys はどちらも Office 365 を利用していますが、メッセージはいったん Office 365 の外に出ます。',
    },
    story: {
      en:
        "contoso's tenant reads the MX record of tailspintoys.com, which names tailspintoys' own gateway. " +
        'The gateway passes the message on to the service, where a Partner connector recognizes its certificate: Incoming tailspintoys.',
      ja:
        'contoso のテナントが参照する tailspintoys.com の MX レコードは、tailspintoys のゲートウェイを指しているためです。' +
        'ゲートウェイから Office 365 に届いたメッセージは、パートナー タイプの受信コネクタに証明書が一致し、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: 'Two tenants in one forest, and the MX record decides the way between them.',
      ja: '同じフォレストのテナント同士でも、経路を決めているのは MX レコードです。',
    },
    tryThis: {
      en: 'Disable the Partner connector: the message still arrives, through the default connector.',
      ja: 'パートナー タイプの受信コネクタを無効にします。それでもメッセージは、既定の受信コネクタを経由して届きます。',
    },
  },
  'faq3-outbound-connector': {
    title: { en: 'Round the MX by connector', ja: '送信コネクタで MX を迂回' },
    setting: {
      en: 'contoso has an outbound connector for tailspintoys.com whose smart host is an endpoint of the service.',
      ja: 'contoso には tailspintoys.com 宛ての送信コネクタがあり、スマート ホストとして Office 365 のエンドポイントが指定されています。',
    },
    story: {
      en:
        "So contoso's tenant does not read the MX record, and tailspintoys' gateway is left out. " +
        'The message enters again at the front door and is Incoming tailspintoys.',
      ja:
        'そのため contoso のテナントは MX レコードを参照せず、tailspintoys のゲートウェイは使われません。' +
        'メッセージは再びフロント ドアに到着し、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: "The sender's connector overrules the recipient's MX record. tailspintoys cannot see that from its DNS.",
      ja: '受信側の MX レコードより、送信側のコネクタが優先されます。tailspintoys の DNS からは分かりません。',
    },
    tryThis: {
      en: 'Disable the outbound connector: the message takes the way through the gateway.',
      ja: '送信コネクタを無効にします。メッセージはゲートウェイを経由するようになります。',
    },
  },
  'faq3-missing-connector': {
    title: { en: 'Without a connector, the MX is never read', ja: 'コネクタがないと MX レコードは参照されない' },
    setting: {
      en: "contoso's server sends to Office 365, but contoso's tenant has no inbound connector that matches it.",
      ja: 'contoso のサーバーは Office 365 へ送信しますが、contoso のテナントにはこのサーバーに一致する受信コネクタがありません。',
    },
    story: {
      en:
        'The message to Joe is therefore Incoming tailspintoys at its first entry. ' +
        'tailspintoys points its MX at a gateway of its own, and the gateway never sees this message.',
      ja:
        'そのため Joe 宛てのメッセージは、最初の到着の時点で tailspintoys への Incoming と判定されます。' +
        'tailspintoys の MX レコードは自社のゲートウェイを指していますが、このメッセージがゲートウェイを通ることはありません。',
    },
    lookAt: {
      en: 'The MX record stays dark. Once a message is Incoming, it is where it belongs, and nobody asks the DNS again.',
      ja: 'MX レコードは最後まで参照されません。Incoming と判定されたメッセージは目的のテナントに着いているので、DNS に問い合わせる理由がないのです。',
    },
    tryThis: {
      en: "Give contoso an OnPremises inbound connector for *.contoso.com: the first entry becomes Originating contoso, and the message now takes the way through the gateway.",
      ja: 'contoso に、*.contoso.com を指定したオンプレミス タイプの受信コネクタを作成します。最初の到着が contoso からの Originating に変わり、メッセージはゲートウェイを経由するようになります。',
    },
  },
  'faq3-onmicrosoft': {
    title: { en: 'The address that always works', ja: '常に Office 365 に届くアドレス' },
    setting: {
      en: "tailspintoys' MX record names its gateway, but Joe also has an address in tailspintoys.onmicrosoft.com.",
      ja: 'tailspintoys の MX レコードは自社のゲートウェイを指していますが、Joe には tailspintoys.onmicrosoft.com のアドレスもあります。',
    },
    story: {
      en:
        'Every tenant has such a domain, and it leads to the service whatever the MX record of the company says. ' +
        'The message goes straight in: Incoming tailspintoys.',
      ja:
        'どのテナントにもこのようなドメインがあり、会社の MX レコードにかかわらず Office 365 に届きます。' +
        'メッセージは直接届き、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: 'The gateway is not visited. Hybrid mail between the two halves of a company travels in the same way.',
      ja: 'ゲートウェイは使われません。ハイブリッド構成でオンプレミスとクラウドの間のメールが流れるのも、この仕組みです。',
    },
    tryThis: {
      en: 'Change the recipient to joe@tailspintoys.com: now the MX record is read, and the gateway comes first.',
      ja: '受信者を joe@tailspintoys.com に変更します。MX レコードが参照され、ゲートウェイを経由するようになります。',
    },
  },
  'faq3-lockdown-certificate': {
    title: { en: 'Only through the MX, by certificate', ja: 'MX 経由だけを許可 (証明書)' },
    setting: {
      en: 'tailspintoys wants nobody to go past its gateway, so a Partner connector for all senders demands the certificate of the gateway.',
      ja: 'tailspintoys は、ゲートウェイを迂回するメールを受け付けたくありません。そこで、すべての送信者を対象とするパートナー タイプの受信コネクタで、ゲートウェイの証明書を必須にしています。',
    },
    story: {
      en:
        'A bulk sender that connects directly is refused with 550 5.7.51. ' +
        "Bob's message comes through the gateway and is let in.",
      ja:
        '直接接続した大量送信者のメッセージは 550 5.7.51 で拒否されます。' +
        'Bob のメッセージはゲートウェイを経由するため、受け付けられます。',
    },
    lookAt: {
      en: 'Both messages are for the same recipient. The certificate in the session makes the difference.',
      ja: '2 つのメッセージの宛先は同じです。セッションで提示された証明書が結果を分けています。',
    },
    tryThis: {
      en: "Rename the gateway's certificate, as a renewal might: good mail is refused as well.",
      ja: '更新時に起こりうるように、ゲートウェイの証明書の名前を変更します。適切なメールまで拒否されるようになります。',
    },
  },
  'faq3-lockdown-ip': {
    title: { en: 'Only through the MX, by address', ja: 'MX 経由だけを許可 (IP アドレス)' },
    setting: {
      en: "The same lock, but the Partner connector lists the gateway's address and sets RestrictDomainsToIPAddresses.",
      ja: '同じ制限を、ゲートウェイの IP アドレスと RestrictDomainsToIPAddresses で実現した例です。',
    },
    story: {
      en:
        'The bulk sender connects from another address and is refused with 550 5.7.51. ' +
        'What comes through the gateway is let in.',
      ja:
        '大量送信者は別の IP アドレスから接続するため、550 5.7.51 で拒否されます。' +
        'ゲートウェイを経由したメッセージは受け付けられます。',
    },
    lookAt: {
      en: 'The badge says "connecting IP" this time: the weaker proof of the two.',
      ja: '今度は接続元 IP アドレスで一致しています。証明書に比べると弱い証明です。',
    },
    tryThis: {
      en: "Change the gateway's address, as a move would: everything is refused until the connector follows.",
      ja: '移設時のように、ゲートウェイの IP アドレスを変更します。コネクタを更新するまで、すべてのメッセージが拒否されます。',
    },
  },
};
