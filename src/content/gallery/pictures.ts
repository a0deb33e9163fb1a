import type { PICTURE_IDS } from '../gallery-ids.ts';
import type { GalleryStories } from './story.ts';

/** The article's three pictures, the second one with and without the certificate. */
export const pictures: GalleryStories<(typeof PICTURE_IDS)[number]> = {
  'picture-1': {
    title: {
      en: 'Two customers, two entries',
      ja: '2 社のお客様、2 回の到着',
    },
    setting: {
      en: "Bob's mailbox is on contoso's own server, so his message to Joe at tailspintoys enters Office 365 for the first time there.",
      ja: 'Bob のメールボックスは contoso のオンプレミス サーバーにあり、tailspintoys の Joe に宛てたメッセージはそこから初めて Office 365 に届きます。',
    },
    story: {
      en:
        "The server's certificate matches contoso's inbound connector, and the entry is Originating contoso. " +
        'contoso\'s tenant then reads the MX record of tailspintoys.com, and the same message enters a second time, now as Incoming tailspintoys.',
      ja:
        'サーバーが提示した証明書が contoso の受信コネクタに一致するので、この到着は contoso からの Originating と判定されます。' +
        '続いて contoso のテナントが tailspintoys.com の MX レコードを参照し、同じメッセージがもう一度、今度は tailspintoys への Incoming として到着します。',
    },
    lookAt: {
      en: 'The front door is the same both times. Only the rules tell the two entries apart.',
      ja: '2 回とも入口は同じフロント ドアです。2 つの到着を区別しているのはルールだけです。',
    },
    tryThis: {
      en:
        "Set Enabled of contoso's inbound connector to false: the first entry turns into Incoming tailspintoys, and contoso's tenant never sees its own user's message.",
      ja:
        'contoso の受信コネクタの Enabled を false にします。最初の到着が tailspintoys への Incoming に変わり、contoso のテナントは自社のユーザーが送ったメッセージを一度も目にしません。',
    },
  },
  'picture-2': {
    title: {
      en: 'Out through the on-premises server, without the certificate',
      ja: 'オンプレミスを経由して送信 (証明書の提示なし)',
    },
    setting: {
      en: "Bob's mailbox is in contoso's tenant, and centralized mail transport sends everything that leaves it to contoso's own server first.",
      ja: 'Bob のメールボックスは contoso のテナントにあり、社外宛てのメールは集中型メール トランスポートにより、まず contoso のオンプレミス サーバーへ送られます。',
    },
    story: {
      en:
        'The server delivers by MX and presents no certificate, so at the front door nothing speaks for contoso. ' +
        "The recipient's domain decides, and the entry is Incoming tailspintoys.",
      ja:
        'サーバーは証明書を提示せずに MX レコードに従って配送するため、フロント ドアには contoso を示す手掛かりが何も届きません。' +
        '受信者のドメインが決め手となり、この到着は tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: 'The submission needs no rule: a mailbox belongs to its tenant. The first entry by SMTP is already at tailspintoys.',
      ja: 'メールボックスからの送信にルールは要りません。メールボックスがどのテナントのものかは明らかだからです。SMTP による最初の到着は、もう tailspintoys のものです。',
    },
    tryThis: {
      en: "On the server's Send connector, let the certificate be presented: one more entry appears, and it is Originating contoso.",
      ja: 'サーバーの送信コネクタで証明書を提示するようにします。到着が 1 回増え、それは contoso からの Originating と判定されます。',
    },
  },
  'picture-2-certificate': {
    title: {
      en: 'Out through the on-premises server, with the certificate',
      ja: 'オンプレミスを経由して送信 (証明書の提示あり)',
    },
    setting: {
      en: "The route is drawn as before, but contoso's server presents its hybrid certificate wherever it connects.",
      ja: '経路の構成は先ほどと同じですが、contoso のサーバーはどこへ接続するときもハイブリッド用の証明書を提示します。',
    },
    story: {
      en:
        "The front door is the same for all tenants, so the wildcard in contoso's inbound connector claims this session too: Originating contoso. " +
        'Only then does the message go on by MX, and the next entry is Incoming tailspintoys.',
      ja:
        'フロント ドアはすべてのテナントで共通なので、contoso の受信コネクタに指定されたワイルドカードがこのセッションにも一致し、contoso からの Originating と判定されます。' +
        'メッセージはそこから改めて MX レコードに従って送られ、次の到着が tailspintoys への Incoming となります。',
    },
    lookAt: {
      en: 'The server aimed at tailspintoys, and the envelope turns to contoso. The decision card shows which name on the certificate did it.',
      ja: 'サーバーは tailspintoys に向けて送ったのに、封筒は contoso へ向きを変えます。証明書のどの名前が決め手になったかは、判定カードで確認できます。',
    },
    tryThis: {
      en:
        "In contoso's inbound connector, replace the wildcard with the exact name of another host: the detour disappears.",
      ja: 'contoso の受信コネクタのワイルドカードを、別のホストの正確な名前に置き換えます。この回り道がなくなります。',
    },
  },
  'picture-3': {
    title: {
      en: 'One tenant, two verdicts',
      ja: '1 つのテナントに 2 つの判定',
    },
    setting: {
      en: "Both customers use centralized mail transport, so whatever leaves a tenant goes through the company's own server first, and Joe's mail is forwarded to an address outside.",
      ja: 'どちらのお客様も集中型メール トランスポートを使用しており、テナントから出るメールはまず自社のオンプレミス サーバーを経由します。Joe 宛てのメールは社外のアドレスに転送されます。',
    },
    story: {
      en:
        'At its first entry nothing in the session speaks for contoso: Incoming tailspintoys. ' +
        "tailspintoys' own server sends the message back on its way out, and this time the certificate matches tailspintoys' inbound connector: the same tenant that received it now originates it, and may relay it to the Internet.",
      ja:
        '最初の到着は、セッションに contoso を示すものがないため、tailspintoys への Incoming と判定されます。' +
        'tailspintoys のオンプレミス サーバーがメッセージを社外へ送ろうと Office 365 に戻すと、今度は証明書が tailspintoys の受信コネクタに一致します。先ほど受信した同じテナントが今度は発信元となり、インターネットへ中継できます。',
    },
    lookAt: {
      en: 'Two pins on one tenant: Incoming on the first visit, Originating on the second. Attribution belongs to an entry, never to a message.',
      ja: '1 つのテナントに 2 本のピンが立ちます。1 回目は Incoming、2 回目は Originating です。帰属はメッセージではなく、到着ごとに決まります。',
    },
    tryThis: {
      en:
        "Clear TlsSenderCertificateName in tailspintoys' inbound connector: the recipient is outside every tenant, so the second entry is refused with 550 5.7.64.",
      ja:
        'tailspintoys の受信コネクタの TlsSenderCertificateName を空にします。受信者のドメインはどのテナントのものでもないため、2 回目の到着は 550 5.7.64 で拒否されます。',
    },
  },
};
